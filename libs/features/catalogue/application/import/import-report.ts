import type { MergeCounts } from './import-store';
import type { FileOrder } from './importer';
import type { RowReading } from './row-reading';
import type { OpenTable, RowFault, TableFormat } from './table-files';
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

const MOST_NUMBERS = 100;

type Done = Omit<MergeCounts, 'amendmentsAsBase'> & Pick<ImportReport, 'findings'>;

export function reportOf(order: FileOrder & Readonly<{ subject: string }>, file: OpenTable, read: Pick<RowReading, 'rows' | 'faulty' | 'skipped'>, done: Done): ImportReport {
  return {
    subject: order.subject,
    file: file.name,
    format: file.format,
    encoding: file.encoding,
    dryRun: order.dryRun,
    rowsRead: read.rows,
    rowsNew: done.newRows,
    rowsKnown: read.rows - done.newRows - read.faulty - read.skipped,
    rowsFaulty: read.faulty,
    rowsSkipped: read.skipped,
    stubs: done.stubs,
    stubNumbers: done.stubNumbers.slice(0, MOST_NUMBERS),
    findings: done.findings,
  };
}
