import type { Tx } from '@platform/database';
import type { MappingContent } from '../../domain/content';
import type { MappingState } from '../../domain/states';
import type { MappingRecord } from '../mapping-store';

/** A mapping as those see it who draft it. `version`: of the draft; `changed`: of rows by key and of `document`, the version with which they changed last. */
export type DraftedMapping = MappingRecord & Readonly<{ version: number; draftedAt: string; content: MappingContent; changed: Readonly<Record<string, number>> }>;

/** `rows`: how many; `suggested`: of those, how many nobody has confirmed. */
export type DraftLine = MappingRecord & Readonly<{ version: number; draftedAt: string; rows: number; suggested: number }>;
export type DraftsAsked = Readonly<{ limit: number; after: string | null; state: MappingState | null }>;
export type DraftsPage = Readonly<{ items: readonly DraftLine[]; total: number; next: string | null }>;

export type NewMapping = Readonly<{ organisation: string; content: MappingContent; example: boolean; supersedes: string | null }>;
export type DraftChange = Readonly<{ content: MappingContent; changed: Readonly<Record<string, number>> }>;
export type Freezing = Readonly<{ id: string; version: number; digest: string; content: MappingContent; by: string | null }>;

/** Drafts of the organisation for which the transaction works; there are no others for it. */
export abstract class DraftStore {
  abstract find(tx: Tx, id: string): Promise<DraftedMapping | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lockDraft(tx: Tx, id: string): Promise<DraftedMapping | null>;
  /** Those that were written last first. */
  abstract page(tx: Tx, asked: DraftsAsked): Promise<DraftsPage>;
  /** How many there are in each state. */
  abstract counts(tx: Tx): Promise<Readonly<Partial<Record<MappingState, number>>>>;
  abstract createMapping(tx: Tx, mapping: NewMapping): Promise<string>;
  /** The next version of the draft. */
  abstract saveDraft(tx: Tx, id: string, change: DraftChange): Promise<void>;
  /** An account that wrote on it, once. */
  abstract addDrafter(tx: Tx, id: string, account: string): Promise<void>;
  /** The next number of the sequence for the current year. */
  abstract nextNumber(tx: Tx): Promise<string>;
  abstract saveNumber(tx: Tx, id: string, number: string, version: number): Promise<void>;
  /** Nobody changes a version after this. */
  abstract createVersion(tx: Tx, freezing: Freezing): Promise<void>;
}
