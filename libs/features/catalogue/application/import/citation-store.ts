import type { Tx } from '@platform/database';
import type { SourceBook } from './source-book';
import type { Staged } from './staged';

/** A file that was read to its end. */
export type ImportRun = Readonly<{
  subject: string;
  fileName: string;
  digest: Uint8Array;
  reader: number;
  rowsRead: number;
  rowsNew: number;
  rowsKnown: number;
  rowsFaulty: number;
  stubs: number;
}>;

/** Editions of the documents that rows name, by document key, and the stubs that had to be made for them. */
export type Cited = Readonly<{ ids: ReadonlyMap<string, number>; stubs: number; stubNumbers: readonly string[] }>;

/** What the import of any feature needs of the catalogue. Each file is one transaction: what was killed in the middle has written nothing. */
export abstract class CitationStore {
  /** Commits what `work` wrote, or, for a dry run, takes it back; of two at once the second waits for the first. */
  abstract transaction<T>(keep: boolean, work: (tx: Tx) => Promise<T>): Promise<T>;
  abstract sources(tx: Tx): Promise<SourceBook>;
  /** Makes the empty staging tables, which end with the transaction. */
  abstract openStaging(tx: Tx): Promise<void>;
  /** Sees to it that the documents and sources of these items are there, and leaves the staging tables empty. */
  abstract cite(tx: Tx, items: readonly Staged[]): Promise<Cited>;
  abstract recordRun(tx: Tx, run: ImportRun): Promise<void>;
  abstract hasRun(subject: string, digest: Uint8Array, reader: number): Promise<boolean>;
}
