import { Clock, type Result, ok, refuse } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { SearchIndex } from '../search/search-index';
import type { CitationStore } from './citation-store';
import { rememberingDocumentOf } from './document-of';
import type { Fields } from './fields';
import type { ImportReport } from './import-report';
import type { FileOrder } from './importer';
import { reportOf } from './report-of';
import { rowBatches } from './row-batches';
import type { RowDraft } from './row-draft';
import { RowReading } from './row-reading';
import type { Staged } from './staged';
import { READER_VERSION } from './subject';
import type { FileRefusal, OpenTable, RawRow, TableFiles } from './table-files';

/** One row's content and the line of the file from which it comes. */
export type Lined<Item> = Readonly<{ line: number; item: Item }>;

/** Rows of another feature's table. */
export type CitingRows<Item> = Readonly<{
  /** What a row says; faults go to the fields. Documents and sources that it names are staged through the draft. */
  read(fields: Fields, draft: RowDraft): Item | undefined;
  /** Writes items whose sources are there; `editions` has the id of each document by its key. Gives the number of rows that said something new. */
  write(tx: Tx, items: readonly Lined<Item>[], editions: ReadonlyMap<string, number>): Promise<number>;
}>;

/** A table of rows that cite documents and sources. Its header shows all of `columns` and, where given, one of `oneOf`. */
export type CitingTable<Item> = Readonly<{ subject: string; columns: readonly string[]; oneOf?: readonly string[]; open(tx: Tx): Promise<CitingRows<Item>> }>;

type Read<Item> = Readonly<{ staged: readonly Staged[]; lined: Lined<Item> }>;

const ROWS_AT_ONCE = 2_000;

/** Takes a table of another feature into the database, as an `Importer` does, with the documents and sources that it names. */
export class ImportCitingFile {
  constructor(
    private readonly files: TableFiles,
    private readonly store: CitationStore,
    private readonly clock: Clock,
    private readonly index: SearchIndex,
  ) {}

  async execute<Item>(order: FileOrder, table: CitingTable<Item>): Promise<Result<ImportReport, FileRefusal>> {
    const opened = await this.files.open(order.path);
    if (!opened.ok) return opened;
    const file = opened.value;
    if (!fits(file.columns, table)) return refuse({ code: 'FILE_COLUMNS_WRONG', name: file.name, found: file.columns.join(', '), expected: expectedOf(table) });
    const report = await this.store.transaction(!order.dryRun, (tx) => this.take(tx, order, file, table));
    if (!order.dryRun) await this.index.refresh();
    return ok(report);
  }

  private async take<Item>(tx: Tx, order: FileOrder, file: OpenTable, table: CitingTable<Item>): Promise<ImportReport> {
    const [today, sources, rows] = [await this.clock.today(), await this.store.sources(tx), await table.open(tx)];
    const reader = new ItemReader(rows, order, { today, sources, documentOf: rememberingDocumentOf(), ...(order.source !== undefined && { source: order.source }) });
    await this.store.openStaging(tx);
    const counts = { newRows: 0, stubs: 0, stubNumbers: [] as string[] };
    const editions = new Map<string, number>();
    for await (const batch of rowBatches(file, order, ROWS_AT_ONCE, (row) => reader.read(row))) {
      const cited = await this.store.cite(tx, batch.flatMap(({ staged }) => staged));
      for (const [key, id] of cited.ids) editions.set(key, id);
      counts.newRows += await rows.write(tx, batch.map(({ lined }) => lined), editions);
      counts.stubs += cited.stubs;
      counts.stubNumbers.push(...cited.stubNumbers);
    }
    const report = reportOf({ ...order, subject: table.subject }, file, reader.reading, { ...counts, findings: {} });
    await this.store.recordRun(tx, { ...report, fileName: file.name, digest: file.digest, reader: READER_VERSION });
    return report;
  }
}

type Header = Pick<CitingTable<unknown>, 'columns' | 'oneOf'>;

const fits = (header: readonly string[], { columns, oneOf }: Header): boolean => columns.every((column) => header.includes(column)) && (!oneOf || oneOf.some((column) => header.includes(column)));

const expectedOf = ({ columns, oneOf }: Header): string => columns.join(', ') + (oneOf ? ` + (${oneOf.join(' / ')})` : '');

/** Reads rows through `RowReading`, which counts and rejects, and keeps what the good ones say. */
class ItemReader<Item> {
  readonly reading: RowReading;
  private item: Item | undefined;

  constructor(rows: CitingRows<Item>, { onRejected }: FileOrder, context: ConstructorParameters<typeof RowReading>[1]) {
    const read = (fields: Fields, draft: RowDraft): void => {
      this.item = rows.read(fields, draft);
    };
    this.reading = new RowReading({ read }, context, onRejected ?? (() => {}));
  }

  read(row: RawRow): readonly Read<Item>[] {
    this.item = undefined;
    const { faulty, skipped } = this.reading;
    const staged = this.reading.read(row);
    const taken = this.reading.faulty === faulty && this.reading.skipped === skipped;
    return taken && this.item !== undefined ? [{ staged, lined: { line: row.line, item: this.item } }] : [];
  }
}
