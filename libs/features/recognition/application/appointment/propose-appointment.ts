import type { Tx, WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import type { StepRefusal } from '@platform/two-person';
import { type LocalDate, refuse, type Result } from '@pure/kernel';
import { type EndRefusal, mayBeginOn, mayEndOn } from '../../domain/appointment/appoint';
import type { CatalogueStore } from '../catalogue/catalogue-store';
import type { Appointment, AppointmentChange, AppointmentStore } from './appointment-store';
import type { WeighAppointment, WeighedRefusal } from './weigh-appointment';
import type { WriteAppointment } from './write-appointment';

export type AppointmentStores = Readonly<{ appointments: AppointmentStore; catalogues: CatalogueStore }>;
export type ProposalRefusal = StepRefusal | WeighedRefusal | EndRefusal | Readonly<{ code: 'HANDLER_UNKNOWN' | 'HANDLER_CHANGE_OPEN' }>;
export type Proposing = Readonly<{ caller: Caller; by: Actor; keyed: Keyed | null }>;
type Proposed = Result<AppointmentChange, ProposalRefusal>;

/** The first of two administrators proposes who decides applications under a catalogue, or until when. Nothing has changed until the second confirms it. */
export class ProposeAppointment {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: AppointmentStores,
    private readonly weighing: WeighAppointment,
    private readonly writing: WriteAppointment,
    private readonly once: Readonly<{ secrets: Secrets; idempotency: Idempotency }>,
  ) {}

  async appoint(asked: Omit<Appointment, 'id'>, proposing: Proposing): Promise<Result<AppointmentChange, ProposalRefusal | KeyRefusal>> {
    const facts = await this.weighing.facts(asked.catalogue, asked.organisation);
    return this.keyed(proposing, asked.catalogue, async (tx) => {
      const change = { id: this.once.secrets.id(), change: 'appoint', handler: this.once.secrets.id(), ...asked } as const;
      const weighed = await this.weighing.within(tx, facts, this.stores.appointments, change);
      if (!weighed.ok) return weighed;
      const beginning = mayBeginOn(asked.from, facts.today);
      return beginning.ok ? this.writing.within(tx, change, proposing.caller, proposing.by) : beginning;
    });
  }

  async end(handler: string, last: LocalDate, proposing: Proposing): Promise<Result<AppointmentChange, ProposalRefusal | KeyRefusal>> {
    const held = await this.stores.appointments.find(handler);
    if (!held) return refuse({ code: 'HANDLER_UNKNOWN' });
    const { today } = await this.weighing.facts(held.catalogue, held.organisation);
    return this.keyed(proposing, held.catalogue, async (tx) => {
      const now = (await this.stores.appointments.ofCatalogue(tx, held.catalogue)).find(({ id }) => id === handler) ?? held;
      const ending = mayEndOn(now, last, today);
      if (!ending.ok) return ending;
      return this.writing.within(tx, { ...now, id: this.once.secrets.id(), change: 'end', handler, until: last }, proposing.caller, proposing.by);
    });
  }

  /** No other change of the catalogue begins until the transaction ends. */
  private keyed({ by, keyed }: Proposing, catalogue: string, propose: (tx: Tx) => Promise<Proposed>): Promise<Result<AppointmentChange, ProposalRefusal | KeyRefusal>> {
    return this.pool.transaction((tx) => this.once.idempotency.once(tx, by, keyed, async (): Promise<Proposed> => {
      await this.stores.catalogues.lock(tx, catalogue);
      return (await this.stores.appointments.isChanging(tx, catalogue)) ? refuse({ code: 'HANDLER_CHANGE_OPEN' }) : propose(tx);
    }));
  }
}
