import type { Tx, WritePool } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { type EndRefusal, mayEndOn } from '../../domain/appointment/appoint';
import { type AppointmentChange, stepOf } from './appointment-store';
import type { AppointmentStores } from './propose-appointment';
import type { AppointmentFacts, WeighAppointment, WeighedRefusal } from './weigh-appointment';

export type ChangeRefusal = Readonly<{ code: 'HANDLER_CHANGE_UNKNOWN' | 'HANDLER_CHANGE_SETTLED' }>;
export type ConfirmRefusal = ChangeRefusal | StepRefusal | WeighedRefusal | EndRefusal | Readonly<{ code: 'HANDLER_UNKNOWN' }>;

/** The second administrator confirms a change of who decides under a catalogue, which takes effect with it; or either takes it back. */
export class SettleAppointment {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: AppointmentStores,
    private readonly weighing: WeighAppointment,
    private readonly persons: TwoPersons,
    private readonly journal: Journal,
  ) {}

  async confirm(id: string, caller: Caller, by: Actor): Promise<Result<AppointmentChange, ConfirmRefusal>> {
    const known = await this.stores.appointments.findChange(id);
    if (!known) return refuse({ code: 'HANDLER_CHANGE_UNKNOWN' });
    const facts = await this.weighing.facts(known.catalogue, known.organisation);
    return this.pool.transaction<Result<AppointmentChange, ConfirmRefusal>>(async (tx) => {
      await this.stores.catalogues.lock(tx, known.catalogue);
      const found = await this.open(tx, id);
      if (!found.ok) return found;
      const still = await this.stillPossible(tx, found.value, facts);
      if (!still.ok) return still;
      const step = await this.persons.step(tx, { ...stepOf(found.value), step: 2, by: caller });
      if (!step.ok) return step;
      await this.apply(tx, found.value);
      await this.settle(tx, found.value, 'confirmed', found.value.change === 'appoint' ? 'recognition-handler.appointed' : 'recognition-handler.ended', by);
      return found;
    });
  }

  withdraw(id: string, by: Actor): Promise<Result<AppointmentChange, ChangeRefusal>> {
    return this.pool.transaction(async (tx) => {
      const found = await this.open(tx, id);
      if (found.ok) await this.settle(tx, found.value, 'withdrawn', 'recognition-handler.withdrawn', by);
      return found;
    });
  }

  private async open(tx: Tx, id: string): Promise<Result<AppointmentChange, ChangeRefusal>> {
    const locked = await this.stores.appointments.lockChange(tx, id);
    if (!locked) return refuse({ code: 'HANDLER_CHANGE_UNKNOWN' });
    return locked.settled === null ? ok(locked) : refuse({ code: 'HANDLER_CHANGE_SETTLED' });
  }

  /** What was possible when it was proposed may no longer be. */
  private async stillPossible(tx: Tx, change: AppointmentChange, facts: AppointmentFacts): Promise<Result<null, ConfirmRefusal>> {
    if (change.change === 'appoint') return this.weighing.within(tx, facts, this.stores.appointments, change);
    const held = (await this.stores.appointments.ofCatalogue(tx, change.catalogue)).find(({ id }) => id === change.handler);
    return held && change.until !== null ? mayEndOn(held, change.until, facts.today) : refuse({ code: 'HANDLER_UNKNOWN' });
  }

  private async apply(tx: Tx, change: AppointmentChange): Promise<void> {
    if (change.change === 'appoint') await this.stores.appointments.writeAppointed(tx, change);
    else if (change.until !== null) await this.stores.appointments.writeEnd(tx, change.handler, change.until);
  }

  private async settle(tx: Tx, { id, handler, catalogue, organisation, from, until }: AppointmentChange, settled: 'confirmed' | 'withdrawn', act: ActName, by: Actor): Promise<void> {
    await this.stores.appointments.writeSettled(tx, id, settled);
    await this.journal.record(tx, { act, by, subject: { kind: 'recognition-handler', id: handler }, content: { proposal: id, catalogue, organisation, from, until } });
  }
}
