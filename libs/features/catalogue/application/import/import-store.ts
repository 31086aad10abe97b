import type { LocalDate } from '@pure/kernel';
import type { Tx } from '@platform/database';
import { CitationStore } from './citation-store';
import type { Staged } from './staged';

/** What a merge did. A row is new when at least one of its facts was not yet known. */
export type MergeCounts = Readonly<{ newRows: number; stubs: number; amendmentsAsBase: number; stubNumbers: readonly string[] }>;

/** Takes in what rows of a file say, batch by batch, while the next are read. */
export abstract class Intake {
  /** Waits where the database is behind. */
  abstract take(items: readonly Staged[]): Promise<void>;
  /** Waits until everything is taken in. */
  abstract end(): Promise<void>;
}

/** The writing side of the catalogue. */
export abstract class ImportStore extends CitationStore {
  /** Into the staging tables, which are open. */
  abstract intake(tx: Tx): Intake;
  /** Takes what is staged into the catalogue and computes anew what follows from it. */
  abstract merge(tx: Tx, today: LocalDate): Promise<MergeCounts>;
  /** Computes anew every status whose day has come; gives their number. */
  abstract refreshStatuses(today: LocalDate): Promise<number>;
}
