import type { Tx } from '@platform/database';
import type { MappingContent } from '../domain/content';
import type { MappingState } from '../domain/states';

/** A mapping, whoever looks. `number`: null until its first submission; `submitted`: the version frozen last, 0 for none; `supersedes`: number of the mapping whose place it takes when it is approved. */
export type MappingRecord = Readonly<{ id: string; number: string | null; organisation: string; state: MappingState; source: string; target: string; submitted: number; example: boolean; supersedes: string | null }>;

/** `digest`: SHA-256 in hex over the canonical JSON of the content. `by`: account; null: the platform itself. */
export type FrozenVersion = Readonly<{ mapping: string; version: number; content: MappingContent; digest: string; submittedAt: string; by: string | null }>;

/** Mappings and their frozen versions, for the acts of whoever has to do with them. */
export abstract class MappingStore {
  abstract byId(tx: Tx, id: string): Promise<MappingRecord | null>;
  abstract byNumber(tx: Tx, number: string): Promise<MappingRecord | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lockMapping(tx: Tx, id: string): Promise<MappingRecord | null>;
  abstract saveState(tx: Tx, id: string, state: MappingState): Promise<void>;
  abstract version(tx: Tx, id: string, version: number): Promise<FrozenVersion | null>;
  /** The latest first. */
  abstract versions(tx: Tx, id: string): Promise<readonly Omit<FrozenVersion, 'content'>[]>;
  /** Accounts that wrote on it or submitted it. */
  abstract drafters(tx: Tx, id: string): Promise<readonly string[]>;
  /** Ids of the organisation that drafts it and of those that asked for the comparison. */
  abstract organisations(tx: Tx, id: string): Promise<readonly string[]>;
}
