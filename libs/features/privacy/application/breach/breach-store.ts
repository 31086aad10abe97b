import type { Tx } from '@platform/database';
import type { Breach, BreachRegion, BreachStep, StepRow } from '../../domain/breach';

/** `state`, `region`: null for all; `after`: the id behind which the page begins, null for the first. */
export type ListAsked = Readonly<{ state: string | null; region: string | null; limit: number; after: string | null }>;
export type BreachPage<T = Breach> = Readonly<{ items: readonly T[]; total: number; next: string | null }>;

export type NewBreach = Omit<Breach, 'id' | 'version' | 'state'>;
export type NewStep = Readonly<{ step: BreachStep; region: BreachRegion | null; note: string }>;
/** `breach`, `account`: UUIDs of what it was done about and of who wrote it down. */
export type WrittenStep = StepRow & Readonly<{ breach: string; account: string }>;

/** Breaches of personal data and what was done about each. Steps are never changed. */
export abstract class BreachStore {
  /** The newest first. */
  abstract list(tx: Tx, asked: ListAsked): Promise<BreachPage>;
  abstract find(tx: Tx, id: string): Promise<Breach | null>;
  /** Of these breaches, the oldest first. */
  abstract stepsOf(tx: Tx, ids: readonly string[]): Promise<readonly WrittenStep[]>;
  /** The id. */
  abstract createBreach(tx: Tx, breach: NewBreach, account: string): Promise<string>;
  abstract lockBreach(tx: Tx, id: string): Promise<Breach | null>;
  /** The breach has its next version, and is closed by the step that says so. */
  abstract appendStep(tx: Tx, id: string, step: NewStep, account: string): Promise<void>;
}
