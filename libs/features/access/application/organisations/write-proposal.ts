import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, type Result } from '@pure/kernel';
import { type CompetenceChange, type CompetenceStore, stepOf } from './competence-store';

/** Writes down a proposed change of the register as the first step of two persons. */
export class WriteProposal {
  constructor(
    private readonly competences: CompetenceStore,
    private readonly persons: TwoPersons,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, change: CompetenceChange, caller: Caller, by: Actor): Promise<Result<CompetenceChange, StepRefusal>> {
    const step = await this.persons.step(tx, { ...stepOf(change), step: 1, by: caller });
    if (!step.ok) return step;
    await this.competences.createChange(tx, change, caller.account);
    const { id, competence, organisation } = change;
    await this.journal.record(tx, { act: 'competence.proposed', by, subject: { kind: 'competence-change', id }, content: { change: change.change, competence, organisation } });
    return ok(change);
  }
}
