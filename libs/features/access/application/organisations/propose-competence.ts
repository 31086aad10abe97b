import type { Tx, WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import type { StepRefusal } from '@platform/two-person';
import { type LocalDate, refuse, type Result } from '@pure/kernel';
import type { Matter } from '../../domain/competence/competence';
import { type GrantRefusal, mayEndOn, mayGrant, type Term } from '../../domain/competence/grant';
import type { CompetenceChange } from './competence-store';
import type { RegisterStores } from './register-stores';
import type { WriteProposal } from './write-proposal';

export type ProposalRefusal = StepRefusal | GrantRefusal | Readonly<{ code: 'ORGANISATION_UNKNOWN' | 'COMPETENCE_UNKNOWN' | 'COMPETENCE_ENDED' | 'CHANGE_OPEN' }>;
export type Proposing = Readonly<{ caller: Caller; by: Actor; keyed: Keyed | null }>;
type Proposed = Promise<Result<CompetenceChange, ProposalRefusal>>;

/** The first of two persons proposes a change of the register. Nothing has changed until the second confirms it. */
export class ProposeCompetence {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: RegisterStores,
    private readonly writing: WriteProposal,
    private readonly secrets: Secrets,
    private readonly idempotency: Idempotency,
  ) {}

  grant(organisation: string, matter: Matter, term: Term, proposing: Proposing): Promise<Result<CompetenceChange, ProposalRefusal | KeyRefusal>> {
    return this.once(proposing, async (tx) => {
      const to = await this.stores.organisations.lockOrganisation(tx, organisation);
      if (!to) return refuse({ code: 'ORGANISATION_UNKNOWN' });
      const granting = mayGrant(to, await this.stores.competences.ofOrganisation(organisation), matter, term);
      if (!granting.ok) return granting;
      const change = { id: this.secrets.id(), change: 'grant', competence: this.secrets.id(), organisation, matter, ...term } as const;
      return this.writing.within(tx, change, proposing.caller, proposing.by);
    });
  }

  end(competence: string, day: LocalDate, proposing: Proposing): Promise<Result<CompetenceChange, ProposalRefusal | KeyRefusal>> {
    return this.once(proposing, async (tx) => {
      const held = await this.stores.competences.lockCompetence(tx, competence);
      if (!held) return refuse({ code: 'COMPETENCE_UNKNOWN' });
      if (await this.stores.competences.isChanging(tx, competence)) return refuse({ code: 'CHANGE_OPEN' });
      const ending = mayEndOn(held, day);
      if (!ending.ok) return ending;
      const { organisation, field, level, territory, from } = held;
      const change = { id: this.secrets.id(), change: 'end', competence, organisation, matter: { field, level, territory }, from, until: day } as const;
      return this.writing.within(tx, change, proposing.caller, proposing.by);
    });
  }

  private once({ by, keyed }: Proposing, propose: (tx: Tx) => Proposed): Promise<Result<CompetenceChange, ProposalRefusal | KeyRefusal>> {
    return this.pool.transaction((tx) => this.idempotency.once(tx, by, keyed, () => propose(tx)));
  }
}
