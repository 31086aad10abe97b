import type { Tx } from '@platform/database';
import type { DecidedAct, Stage } from '../domain/decision';
import type { Particulars } from '../domain/enterprise';
import type { EvidenceKind } from '../domain/gaps';
import type { RevisionState } from '../domain/revision';
import type { EnterpriseState } from '../domain/states';

/** An enterprise as it is registered; ids are UUIDs, instants ISO 8601. `version` grows with every change of the particulars; `revising`: how far a change of what was verified has come. */
export type Enterprise = Particulars & Readonly<{
  id: string;
  organisation: string;
  number: string | null;
  state: EnterpriseState;
  revising: RevisionState | null;
  version: number;
  submittedAt: string | null;
  verifiedAt: string | null;
  example: boolean;
}>;

export type NewEnterprise = Readonly<{ organisation: string; particulars: Particulars; example: boolean }>;
export type CompanyNumbers = Pick<Particulars, 'uscc' | 'ubn'>;

/** One line of a list. `waits`: the act that was proposed and waits for the second person. */
export type EnterpriseLine = Pick<Enterprise, 'id' | 'number' | 'state' | 'revising' | 'subject' | 'name' | 'uscc' | 'ubn' | 'submittedAt' | 'verifiedAt' | 'example'> & Readonly<{ waits: DecidedAct | null }>;
/**
 * `number`: GT-E of the only one; `words`: part of a name or of a number, as typed; `within`: leading digits of the territory that
 * is sought, or null; `reach`: of those that concern the body that asks, null where all do; `waiting`: those alone that wait for the
 * centre.
 */
export type LinesAsked = Readonly<{
  state: EnterpriseState | null; waiting: boolean; number: string | null; words: string; within: string | null; reach: readonly string[] | null; limit: number; after: string | null;
}>;
export type LinePage = Readonly<{ items: readonly EnterpriseLine[]; total: number; next: string | null }>;

export abstract class EnterpriseStore {
  abstract find(id: string): Promise<Enterprise | null>;
  abstract findOfOrganisation(organisation: string): Promise<Enterprise | null>;
  /** By its number, GT-E, in its written form. */
  abstract findNumbered(number: string): Promise<Enterprise | null>;
  /** Those that wait longest first, then by age. */
  abstract page(asked: LinesAsked): Promise<LinePage>;
  /** Nobody else changes it until the transaction ends. */
  abstract lockEnterprise(tx: Tx, id: string): Promise<Enterprise | null>;
  /** Which of the numbers another enterprise has that is not closed; nobody else takes them until the transaction ends. */
  abstract lockNumbers(tx: Tx, numbers: CompanyNumbers, but: string | null): Promise<'uscc' | 'ubn' | null>;
  abstract createEnterprise(tx: Tx, enterprise: NewEnterprise): Promise<Enterprise>;
  abstract saveParticulars(tx: Tx, id: string, particulars: Particulars): Promise<Enterprise>;
  abstract saveSubmitted(tx: Tx, id: string, account: string): Promise<Enterprise>;
  /** A verification keeps its instant too. */
  abstract saveState(tx: Tx, id: string, stage: Stage): Promise<Enterprise>;
  /** A change of what was verified waits for the centre; the enterprise stays verified. */
  abstract saveRevisionSubmitted(tx: Tx, id: string, account: string): Promise<void>;
  /** The next number of the sequence for the current year, unless it has one from before. */
  abstract saveNumber(tx: Tx, id: string): Promise<string>;
  /** How many people are named, and which proofs are handed in. */
  abstract attachedTo(tx: Tx, id: string): Promise<Readonly<{ contacts: number; evidence: readonly EvidenceKind[] }>>;
}
