import type { Tx } from '@platform/database';
import type { Step } from '@platform/two-person';
import type { LocalDate } from '@pure/kernel';
import type { Competence, Matter } from '../../domain/competence/competence';
import type { OrganisationName } from '../../domain/organisation/organisation';

export type HeldCompetence = Competence & Readonly<{ id: string }>;

/** What an administrator proposes: a new competence, or the day from which one no longer holds. `competence` names it in both. */
export type CompetenceChange = Readonly<{ id: string; change: 'grant' | 'end'; competence: string; organisation: string; matter: Matter; from: LocalDate; until: LocalDate | null }>;
export type ProposedChange = CompetenceChange & Readonly<{ by: string; at: string }>;
export type LockedChange = ProposedChange & Readonly<{ settled: boolean }>;

/** The change as what two persons approve. */
export const stepOf = ({ id, change, competence, organisation, matter, from, until }: CompetenceChange): Omit<Step, 'step' | 'by'> => ({
  proposal: id,
  act: change === 'grant' ? 'competence.granted' : 'competence.ended',
  subject: { kind: 'competence', id: competence },
  content: { organisation, ...matter, from, until },
});

/** The register of competences, and what waits to be changed in it. */
export abstract class CompetenceStore {
  /** Of all active organisations in a field, past ones too. */
  abstract inField(field: Matter['field']): Promise<readonly Competence[]>;
  abstract ofOrganisation(organisation: string): Promise<readonly HeldCompetence[]>;
  abstract namesOf(organisations: readonly string[]): Promise<ReadonlyMap<string, OrganisationName>>;
  /** Proposals that nobody has settled, oldest first. */
  abstract openChanges(): Promise<readonly ProposedChange[]>;
  /** No other change of this competence begins until the transaction ends. */
  abstract lockCompetence(tx: Tx, id: string): Promise<HeldCompetence | null>;
  /** Whether a proposal for this competence is open. */
  abstract isChanging(tx: Tx, id: string): Promise<boolean>;
  abstract createChange(tx: Tx, change: CompetenceChange, by: string): Promise<void>;
  abstract lockChange(tx: Tx, id: string): Promise<LockedChange | null>;
  abstract writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'withdrawn'): Promise<void>;
  abstract writeGrant(tx: Tx, change: CompetenceChange): Promise<void>;
  abstract writeEnd(tx: Tx, competence: string, until: LocalDate): Promise<void>;
}
