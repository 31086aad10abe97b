import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { RawRow, RowFault } from '../../application/import/table-files';

type Record = Readonly<{ record: string[]; info: Readonly<{ lines: number }> }>;

/** Header and rows of a CSV after RFC 4180. A row of another width is handed on with its fault. */
export async function csvTable(text: Readable): Promise<{ columns: string[]; rows: AsyncIterable<RawRow> }> {
  const parser = text.pipe(parse({ info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }));
  text.on('error', (fault) => parser.destroy(fault));
  const records = (parser as AsyncIterable<Record>)[Symbol.asyncIterator]();
  const first = await records.next();
  const columns = first.done ? [] : first.value.record.map((name) => name.trim());
  return { columns, rows: rowsOf(records, columns) };
}

async function* rowsOf(records: AsyncIterator<Record>, columns: readonly string[]): AsyncGenerator<RawRow> {
  let line = 1;
  while (true) {
    const next = await records.next().catch((fault: unknown) => openQuote(fault, line));
    if ('fault' in next) return void (yield { line: line + 1, values: {}, fault: next.fault });
    if (next.done) return;
    line = next.value.info.lines;
    yield row(next.value.record, line, columns);
  }
}

function row(record: readonly string[], line: number, columns: readonly string[]): RawRow {
  const values = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']));
  if (record.length === columns.length) return { line, values };
  return { line, values, fault: { field: '', code: 'ROW_WIDTH', params: { found: record.length, expected: columns.length } } };
}

/** A quotation mark that is never closed swallows the rest of the file: one fault, on the line where it opens. */
function openQuote(fault: unknown, line: number): { fault: RowFault } {
  if (fault instanceof CsvError) return { fault: { field: '', code: 'QUOTE_OPEN', params: { line: line + 1 } } };
  throw fault;
}
