import type { LocalDate } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { ImportSubject } from './subject';
import type { SourceBook } from './source-book';
import type { Staged } from './staged';

/** What a merge did. A row is new when at least one of its facts was not yet known. */
export type MergeCounts = Readonly<{ newRows: number; stubs: number; amendmentsAsBase: number; stubNumbers: readonly string[] }>;

/** A file that was read to its end. */
export type ImportRun = Readonly<{
  subject: ImportSubject;
  fileName: string;
  digest: Uint8Array;
  reader: number;
  rowsRead: number;
  rowsNew: number;
  rowsKnown: number;
  rowsFaulty: number;
  stubs: number;
}>;

/** The writing side of the catalogue. Each file is one transaction: what was killed in the middle has written nothing. */
export abstract class ImportStore {
  /** Commits what `work` wrote, or, for a dry run, takes it back; of two at once the second waits for the first. */
  abstract transaction<T>(keep: boolean, work: (tx: Tx) => Promise<T>): Promise<T>;
  abstract sources(tx: Tx): Promise<SourceBook>;
  /** Makes the empty staging tables, which end with the transaction. */
  abstract openStaging(tx: Tx): Promise<void>;
  abstract stage(tx: Tx, items: readonly Staged[]): Promise<void>;
  /** Takes what is staged into the catalogue and computes anew what follows from it. */
  abstract merge(tx: Tx, today: LocalDate): Promise<MergeCounts>;
  abstract recordRun(tx: Tx, run: ImportRun): Promise<void>;
  abstract hasRun(subject: ImportSubject, digest: Uint8Array, reader: number): Promise<boolean>;
  /** Computes anew every status whose day has come; gives their number. */
  abstract refreshStatuses(today: LocalDate): Promise<number>;
}
