import type { PartialDate } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { Lined } from '../import/import-citing-file';
import type { Texts } from '../standard-view';

/** A clause as a row states it. `document` is the key of its document. */
export type NewClause = Readonly<{
  document: string;
  key: string;
  number: string;
  parent?: string;
  order?: number;
  annex: boolean;
  title: Texts;
  abstract: Texts;
  provenance: Readonly<{ sourceId: string; grade: number; statedOn?: PartialDate; note?: string }>;
}>;

/** A clause on record, as far as new rows are held against it. `document` and `family` are keys; `abstracts` in whatever scripts. */
export type KnownClause = Readonly<{ document: string; family: string; standard: string; key: string; number: string; abstracts: readonly string[] }>;

/** The writing side of clauses. A row with a number that its document has on record takes the place of the earlier one. */
export abstract class ClauseImports {
  /** `editions` has the id of each document by its key. Gives the number of rows that said something new. */
  abstract write(tx: Tx, rows: readonly Lined<NewClause>[], editions: ReadonlyMap<string, number>): Promise<number>;
  abstract known(tx: Tx): Promise<readonly KnownClause[]>;
}
