import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { Matter } from '../../domain/competence/competence';
import { type GrantRefusal, mayEndOn, mayGrant, type Term } from '../../domain/competence/grant';
import { type CompetenceChange, stepOf } from './competence-store';
import type { RegisterStores } from './register-stores';

export type ProposalRefusal = StepRefusal | GrantRefusal | Readonly<{ code: 'ORGANISATION_UNKNOWN' | 'COMPETENCE_UNKNOWN' | 'COMPETENCE_ENDED' | 'CHANGE_OPEN' }>;
type Proposed = Promise<Result<CompetenceChange, ProposalRefusal>>;

/** The first of two persons proposes a change of the register. Nothing has changed until the second confirms it. */
export class ProposeCompetence {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: RegisterStores,
    private readonly persons: TwoPersons,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  grant(organisation: string, matter: Matter, term: Term, caller: Caller, by: Actor): Proposed {
    return this.pool.transaction(async (tx) => {
      const to = await this.stores.organisations.lockOrganisation(tx, organisation);
      if (!to) return refuse({ code: 'ORGANISATION_UNKNOWN' });
      const granting = mayGrant(to, await this.stores.competences.ofOrganisation(organisation), matter, term);
      if (!granting.ok) return granting;
      return this.propose(tx, { id: this.secrets.id(), change: 'grant', competence: this.secrets.id(), organisation, matter, ...term }, caller, by);
    });
  }

  end(competence: string, day: LocalDate, caller: Caller, by: Actor): Proposed {
    return this.pool.transaction(async (tx) => {
      const held = await this.stores.competences.lockCompetence(tx, competence);
      if (!held) return refuse({ code: 'COMPETENCE_UNKNOWN' });
      if (await this.stores.competences.isChanging(tx, competence)) return refuse({ code: 'CHANGE_OPEN' });
      const ending = mayEndOn(held, day);
      if (!ending.ok) return ending;
      const { organisation, field, level, territory, from } = held;
      return this.propose(tx, { id: this.secrets.id(), change: 'end', competence, organisation, matter: { field, level, territory }, from, until: day }, caller, by);
    });
  }

  private async propose(tx: Tx, change: CompetenceChange, caller: Caller, by: Actor): Proposed {
    const step = await this.persons.step(tx, { ...stepOf(change), step: 1, by: caller });
    if (!step.ok) return step;
    await this.stores.competences.createChange(tx, change, caller.account);
    const { id, competence, organisation } = change;
    await this.journal.record(tx, { act: 'competence.proposed', by, subject: { kind: 'competence-change', id }, content: { change: change.change, competence, organisation } });
    return ok(change);
  }
}
