import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';
import type { OwnDeclaration, Typed } from '../drafts/draft-store';
import type { RowKind } from './headings';

/** `discarded`: its owner put it aside. */
export type WholeOwn = OwnDeclaration & Readonly<{ discarded: boolean }>;
/** Instants are ISO 8601 in UTC; `document` letter for letter. */
export type OwnVersion = Readonly<{ version: number; at: string; sha256: string; sm3: string; suite: string; document: string }>;

type Row = Readonly<Record<string, Json>>;
/** A product or an indicator as it was typed, with the declaration in which it stands. `product`: name of the one of which an indicator is said. */
export type OwnRow = Pick<OwnDeclaration, 'id' | 'number' | 'state'> & Readonly<{ place: number; row: Row; product: string | null }>;
/** `pattern`: a regular expression of PostgreSQL over what is typed, null for all. */
export type RowsSought = Readonly<{ of: RowKind; pattern: string | null; most: number; from: number }>;

/** All that the organisation of the transaction has, in bulk. */
export abstract class OwnRows {
  /** By id, from the one after. `all`: those that were put aside too. */
  abstract after(tx: Tx, last: string | null, most: number, all: boolean): Promise<readonly WholeOwn[]>;
  /** Of what is not put aside, in the order of declarations and of places; `total` of all that are sought. */
  abstract page(tx: Tx, sought: RowsSought): Promise<Readonly<{ items: readonly OwnRow[]; total: number }>>;
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
