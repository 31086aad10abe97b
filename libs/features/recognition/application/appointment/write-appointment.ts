import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, type Result } from '@pure/kernel';
import { type AppointmentChange, type AppointmentStore, stepOf } from './appointment-store';

/** Writes down a proposed change as the first step of two persons. */
export class WriteAppointment {
  constructor(
    private readonly store: AppointmentStore,
    private readonly persons: TwoPersons,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, change: AppointmentChange, caller: Caller, by: Actor): Promise<Result<AppointmentChange, StepRefusal>> {
    const step = await this.persons.step(tx, { ...stepOf(change), step: 1, by: caller });
    if (!step.ok) return step;
    await this.store.createChange(tx, change, caller.account);
    const { id, catalogue, organisation } = change;
    await this.journal.record(tx, { act: 'recognition-handler.proposed', by, subject: { kind: 'recognition-handler-change', id }, content: { change: change.change, catalogue, organisation } });
    return ok(change);
  }
}
