import { Clock, type Result, ok, refuse } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { SearchIndex } from '../search/search-index';
import { rememberingDocumentOf } from './document-of';
import type { ImportReport } from './import-report';
import type { ImportStore } from './import-store';
import type { FileOrder } from './importer';
import { reportOf } from './report-of';
import { rowBatches } from './row-batches';
import { RowReading } from './row-reading';
import { type ImportSubject, READER_VERSION } from './subject';
import type { FileRefusal, OpenTable, TableFiles } from './table-files';
import { type Table, expectedColumns, tableOf } from './tables';

export type ImportOrder = FileOrder & Readonly<{ subject: ImportSubject }>;

const ITEMS_AT_ONCE = 200;

/** Takes one table into the catalogue, as an `Importer` does. */
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
    const intake = this.store.intake(tx);
    for await (const items of rowBatches(file, order, ITEMS_AT_ONCE, (row) => reading.read(row))) await intake.take(items);
    await intake.end();
    const { amendmentsAsBase, ...counts } = await this.store.merge(tx, today);
    const findings = { ...reading.findings, ...(amendmentsAsBase > 0 && { BASE_YEAR_IS_AMENDMENT: amendmentsAsBase }) };
    const report = reportOf(order, file, reading, { ...counts, findings });
    await this.store.recordRun(tx, { ...report, fileName: file.name, digest: file.digest, reader: READER_VERSION });
    return report;
  }
}
