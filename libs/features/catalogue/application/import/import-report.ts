import type { RowFault, TableFormat } from './table-files';
import type { TextEncoding } from './encoding';

/** A row that was not taken in, as the file has it, with everything that is wrong with it. */
export type RejectedRow = Readonly<{ line: number; row: Readonly<Record<string, unknown>>; faults: readonly RowFault[] }>;

/** How far an import has come. Rate and time left are the caller's, who has a clock. */
export type ImportProgress = Readonly<{ rows: number; fraction: number; stage: 'reading' | 'merging' }>;

/** What an import did, or, as a dry run, would do. Rows read = new + known + faulty + skipped. */
export type ImportReport = Readonly<{
  subject: string;
  file: string;
  format: TableFormat;
  encoding: TextEncoding;
  dryRun: boolean;
  rowsRead: number;
  rowsNew: number;
  rowsKnown: number;
  rowsFaulty: number;
  /** Rows that hold no fact: of grade M, or of one document under two spellings. */
  rowsSkipped: number;
  /** Documents that facts name and no source describes, made so that the facts can stand. */
  stubs: number;
  /** The first hundred numbers of these. */
  stubNumbers: readonly string[];
  /** How often each rule of adoption facts has something to say; `BASE_YEAR_IS_AMENDMENT` where a base carries an amendment's year. */
  findings: Readonly<Record<string, number>>;
}>;
