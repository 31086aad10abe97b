import type { Tx, WritePool } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { type GrantRefusal, mayEndOn, mayGrant } from '../../domain/competence/grant';
import { type CompetenceChange, stepOf } from './competence-store';
import type { RegisterStores } from './register-stores';

export type ChangeRefusal = Readonly<{ code: 'CHANGE_UNKNOWN' | 'CHANGE_SETTLED' }>;
export type ConfirmRefusal = ChangeRefusal | StepRefusal | GrantRefusal | Readonly<{ code: 'ORGANISATION_UNKNOWN' | 'COMPETENCE_UNKNOWN' | 'COMPETENCE_ENDED' }>;

/** The second person confirms a change of the register, which takes effect with it; or either takes it back. */
export class SettleCompetence {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: RegisterStores,
    private readonly persons: TwoPersons,
    private readonly journal: Journal,
  ) {}

  confirm(id: string, caller: Caller, by: Actor): Promise<Result<CompetenceChange, ConfirmRefusal>> {
    return this.pool.transaction(async (tx) => {
      const found = await this.open(tx, id);
      if (!found.ok) return found;
      const still = await this.stillPossible(tx, found.value);
      if (!still.ok) return still;
      const step = await this.persons.step(tx, { ...stepOf(found.value), step: 2, by: caller });
      if (!step.ok) return step;
      await this.apply(tx, found.value);
      await this.settle(tx, found.value, 'confirmed', found.value.change === 'grant' ? 'competence.granted' : 'competence.ended', by);
      return found;
    });
  }

  withdraw(id: string, by: Actor): Promise<Result<CompetenceChange, ChangeRefusal>> {
    return this.pool.transaction(async (tx) => {
      const found = await this.open(tx, id);
      if (found.ok) await this.settle(tx, found.value, 'withdrawn', 'competence.proposal-withdrawn', by);
      return found;
    });
  }

  private async open(tx: Tx, id: string): Promise<Result<CompetenceChange, ChangeRefusal>> {
    const locked = await this.stores.competences.lockChange(tx, id);
    if (!locked) return refuse({ code: 'CHANGE_UNKNOWN' });
    return locked.settled ? refuse({ code: 'CHANGE_SETTLED' }) : ok(locked);
  }

  /** What was possible when it was proposed may no longer be. */
  private async stillPossible(tx: Tx, { change, organisation, competence, matter, from, until }: CompetenceChange): Promise<Result<null, ConfirmRefusal>> {
    const to = await this.stores.organisations.lockOrganisation(tx, organisation);
    if (!to) return refuse({ code: 'ORGANISATION_UNKNOWN' });
    if (change === 'grant') return mayGrant(to, await this.stores.competences.ofOrganisation(organisation), matter, { from, until });
    const held = await this.stores.competences.lockCompetence(tx, competence);
    return held && until !== null ? mayEndOn(held, until) : refuse({ code: 'COMPETENCE_UNKNOWN' });
  }

  private async apply(tx: Tx, change: CompetenceChange): Promise<void> {
    if (change.change === 'grant') await this.stores.competences.writeGrant(tx, change);
    else if (change.until !== null) await this.stores.competences.writeEnd(tx, change.competence, change.until);
  }

  private async settle(tx: Tx, { id, competence, organisation, matter, from, until }: CompetenceChange, outcome: 'confirmed' | 'withdrawn', act: ActName, by: Actor): Promise<void> {
    await this.stores.competences.writeSettled(tx, id, outcome);
    await this.journal.record(tx, { act, by, subject: { kind: 'competence', id: competence }, content: { proposal: id, organisation, ...matter, from, until } });
  }
}
