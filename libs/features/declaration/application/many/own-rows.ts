import type { Tx } from '@platform/database';
import type { OwnDeclaration, Typed } from '../drafts/draft-store';

/** `discarded`: its owner put it aside. */
export type WholeOwn = OwnDeclaration & Readonly<{ discarded: boolean }>;
/** Instants are ISO 8601 in UTC; `document` letter for letter. */
export type OwnVersion = Readonly<{ version: number; at: string; sha256: string; sm3: string; suite: string; document: string }>;

/** All that the organisation of the transaction has, in bulk. */
export abstract class OwnRows {
  /** By id, from the one after. `all`: those that were put aside too. */
  abstract after(tx: Tx, last: string | null, most: number, all: boolean): Promise<readonly WholeOwn[]>;
  abstract versions(tx: Tx, number: string): Promise<readonly OwnVersion[]>;
  /** Those of which something may rest on the edition: today's version cites it, or the draft has its number as it is written. */
  abstract restingOn(tx: Tx, edition: string, most: number): Promise<readonly OwnDeclaration[]>;
  /** What the amendment that is being written began with; null where none is, or it is not known. */
  abstract beforeAmendment(tx: Tx, id: string): Promise<Typed | null>;
  /** False where it is so already, or there is none. */
  abstract savePutAside(tx: Tx, id: string, aside: boolean): Promise<boolean>;
  /** Puts the draft back to what the amendment began with; false where that is not known. */
  abstract writeAsPublished(tx: Tx, id: string): Promise<boolean>;
}
