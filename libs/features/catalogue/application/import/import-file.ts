import { Clock, type Result, ok, refuse } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { SearchIndex } from '../search/search-index';
import { rememberingDocumentOf } from './document-of';
import type { ImportProgress, ImportReport, RejectedRow } from './import-report';
import { ImportStore, type MergeCounts } from './import-store';
import { RowReading } from './row-reading';
import type { Staged } from './staged';
import { type ImportSubject, READER_VERSION } from './subject';
import { type FileRefusal, type OpenTable, TableFiles } from './table-files';
import { type Table, expectedColumns, tableOf } from './tables';

/** A file to take in. `source` is the source of rows that name none. A dry run reports all and writes nothing. */
export type ImportOrder = Readonly<{
  subject: ImportSubject;
  path: string;
  source?: string;
  dryRun: boolean;
  onProgress?: (progress: ImportProgress) => void;
  onRejected?: (row: RejectedRow) => void;
}>;

const ITEMS_AT_ONCE = 10_000;
const ROWS_BETWEEN_REPORTS = 1_000;

/**
 * Takes one table into the catalogue: whole, in one transaction. Rows with a fault are left out and handed to
 * `onRejected`; a file whose columns or encoding cannot be read is refused whole. Twice the same file changes nothing.
 */
export class ImportFile {
  constructor(
    private readonly files: TableFiles,
    private readonly store: ImportStore,
    private readonly clock: Clock,
    private readonly index: SearchIndex,
  ) {}

  async execute(order: ImportOrder): Promise<Result<ImportReport, FileRefusal>> {
    const opened = await this.files.open(order.path);
    if (!opened.ok) return opened;
    const file = opened.value;
    const table = tableOf(order.subject, file.columns);
    if (!table) {
      return refuse({ code: 'FILE_COLUMNS_WRONG', name: file.name, found: file.columns.join(', '), expected: expectedColumns(order.subject) });
    }
    const report = await this.store.transaction(!order.dryRun, (tx) => this.take(tx, order, file, table));
    if (!order.dryRun) await this.index.refresh();
    return ok(report);
  }

  private async take(tx: Tx, order: ImportOrder, file: OpenTable, table: Table): Promise<ImportReport> {
    const today = await this.clock.today();
    const sources = await this.store.sources(tx);
    const context = { today, sources, documentOf: rememberingDocumentOf(), ...(order.source !== undefined && { source: order.source }) };
    const reading = new RowReading(table, context, order.onRejected ?? (() => {}));
    await this.store.openStaging(tx);
    await this.stageAll(tx, order, file, reading);
    order.onProgress?.({ rows: reading.rows, fraction: 1, stage: 'merging' });
    const report = reportOf(order, file, reading, await this.store.merge(tx, today));
    await this.store.recordRun(tx, { ...report, fileName: file.name, digest: file.digest, reader: READER_VERSION });
    return report;
  }

  private async stageAll(tx: Tx, order: ImportOrder, file: OpenTable, reading: RowReading): Promise<void> {
    let waiting: Staged[] = [];
    for await (const row of file.rows) {
      waiting.push(...reading.read(row));
      if (reading.rows % ROWS_BETWEEN_REPORTS === 0) order.onProgress?.({ rows: reading.rows, fraction: file.fraction(), stage: 'reading' });
      if (waiting.length < ITEMS_AT_ONCE) continue;
      await this.store.stage(tx, waiting);
      waiting = [];
    }
    await this.store.stage(tx, waiting);
  }
}

function reportOf(order: ImportOrder, file: OpenTable, reading: RowReading, counts: MergeCounts): ImportReport {
  const { newRows, stubs, stubNumbers, amendmentsAsBase } = counts;
  return {
    subject: order.subject,
    file: file.name,
    format: file.format,
    encoding: file.encoding,
    dryRun: order.dryRun,
    rowsRead: reading.rows,
    rowsNew: newRows,
    rowsKnown: reading.rows - newRows - reading.faulty - reading.skipped,
    rowsFaulty: reading.faulty,
    rowsSkipped: reading.skipped,
    stubs,
    stubNumbers,
    findings: { ...reading.findings, ...(amendmentsAsBase > 0 && { BASE_YEAR_IS_AMENDMENT: amendmentsAsBase }) },
  };
}
