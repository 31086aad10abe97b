import type { ImportReport } from './import-report';
import type { MergeCounts } from './import-store';
import type { FileOrder } from './importer';
import type { RowReading } from './row-reading';
import type { OpenTable } from './table-files';

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
    stubNumbers: done.stubNumbers.filter((_, at) => at < MOST_NUMBERS),
    findings: done.findings,
  };
}
