import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { ExpertConsent } from '../../domain/pool/consents';
import type { ExpertOpen } from '../../domain/pool/profile';
import type { ExpertState } from '../../domain/pool/states';

/** One of the pool without what is sealed. `drawName`: from which labels are made; told to nobody else. */
export type Expert = ExpertOpen &
  Readonly<{ id: string; drawName: string; account: string; person: string; state: ExpertState; termFrom: LocalDate | null; termUntil: LocalDate | null; details: Buffer | null; example: boolean; version: number }>;

/** `marks`: blind indices of the words under which a conflict is looked for. */
export type SealedProfile = ExpertOpen & Readonly<{ details: Buffer | null; marks: readonly Buffer[] }>;
export type NewExpert = SealedProfile & Readonly<{ id: string; drawName: string; account: string; person: string; state: ExpertState; example: boolean }>;
export type Term = Readonly<{ from: LocalDate; until: LocalDate }>;

/** Who can be drawn today. `words`: blind indices of what they are bound to. */
export type Eligible = ExpertOpen & Readonly<{ id: string; drawName: string; account: string; marks: readonly Buffer[] }>;

/** `agrees`: is in the pool, and agrees to it and to being drawn. */
export type Standing = Readonly<{ id: string; account: string; marks: readonly Buffer[]; agrees: boolean }>;

/** Experts, their state and what they agree to. */
export abstract class PoolStore {
  abstract ofAccount(tx: Tx, account: string): Promise<Expert | null>;
  abstract find(tx: Tx, id: string): Promise<Expert | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<Expert | null>;
  abstract create(tx: Tx, expert: NewExpert): Promise<void>;
  abstract saveProfile(tx: Tx, id: string, profile: SealedProfile): Promise<void>;
  abstract saveState(tx: Tx, id: string, state: ExpertState, term: Term | null): Promise<void>;
  /** The newest row first. */
  abstract ledger(tx: Tx, id: string): Promise<readonly ExpertConsent[]>;
  abstract appendConsent(tx: Tx, id: string, consent: Omit<ExpertConsent, 'at'>): Promise<void>;
  /** All of a state, or all; in the order of their ids. */
  abstract page(tx: Tx, asked: Readonly<{ state: ExpertState | null; limit: number; after: string | null }>): Promise<Readonly<{ items: readonly Expert[]; total: number; next: string | null }>>;
  /** Active, within their term, agreeing to the pool and to being drawn; examples apart from the others. */
  abstract eligible(tx: Tx, asked: Readonly<{ today: LocalDate; example: boolean }>): Promise<readonly Eligible[]>;
  /** How they stand now, whatever their term. */
  abstract standing(tx: Tx, ids: readonly string[]): Promise<readonly Standing[]>;
  /** Those of them who agree to a purpose now. */
  abstract agreeing(tx: Tx, ids: readonly string[], purpose: ExpertConsent['purpose']): Promise<readonly Expert[]>;
  /** The same of accounts. */
  abstract accountsAgreeing(tx: Tx, accounts: readonly string[], purpose: ExpertConsent['purpose']): Promise<readonly string[]>;
  /** Takes out what is not sealed of a person. */
  abstract erase(tx: Tx, person: string): Promise<void>;
}
