import type { Tx } from '@platform/database';
import type { DeclarationDocument } from '@pure/credential';
import type { PublishedState, Suite } from '../published-declarations';

/** `declaration`: id of what it is a version of; `state`: where the declaration stands with it; `compared`: editions against which its owner holds it, told to nobody. */
export type NewVersion = Readonly<{ declaration: string; document: DeclarationDocument; suite: Suite; state: PublishedState; compared: readonly string[] }>;

/** What everybody sees, written in the transaction of the act. */
export abstract class PublicationStore {
  /** The next number of the sequence for the current year. */
  abstract nextNumber(tx: Tx): Promise<string>;
  /** Nobody changes a version after this. */
  abstract createVersion(tx: Tx, version: NewVersion): Promise<void>;
  /** The document of today's version; nobody else changes what everybody sees until the transaction ends. */
  abstract lockDocument(tx: Tx, number: string): Promise<Readonly<{ document: DeclarationDocument; sha256: string }> | null>;
  /** `reason`: as everybody reads it, null for none. */
  abstract saveState(tx: Tx, number: string, state: PublishedState, reason: string | null): Promise<void>;
  /** The reason for which it left force stays. */
  abstract saveArchived(tx: Tx, number: string): Promise<void>;
}
