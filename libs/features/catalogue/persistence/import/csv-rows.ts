import type { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import type { RawRow } from '../../application/import/table-files';

type Record = Readonly<{ record: string[]; info: Readonly<{ lines: number }> }>;

/** Header and rows of a CSV after RFC 4180. A row of another width is handed on with its fault. */
export async function csvTable(text: Readable): Promise<{ columns: string[]; rows: AsyncIterable<RawRow> }> {
  const skipped: CsvError[] = [];
  const onSkip = (fault?: CsvError): undefined => void (fault && skipped.push(fault));
  const parser = text.pipe(parse({ ...options, on_skip: onSkip }));
  text.on('error', (fault) => parser.destroy(fault));
  const records = (parser as AsyncIterable<Record>)[Symbol.asyncIterator]();
  const first = await records.next();
  const columns = first.done ? [] : first.value.record.map((name) => name.trim());
  return { columns, rows: rowsOf(records, columns, skipped) };
}

const options = { info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true } as const;

/** A quotation mark that is never closed swallows the rest of the file: one fault, on the line where its row begins. */
async function* rowsOf(records: AsyncIterator<Record>, columns: readonly string[], skipped: readonly CsvError[]): AsyncGenerator<RawRow> {
  let line = 1;
  for (let next = await records.next(); !next.done; next = await records.next()) {
    line = next.value.info.lines;
    yield row(next.value.record, line, columns);
  }
  for (const _ of skipped) yield { line: line + 1, values: {}, fault: { field: '', code: 'QUOTE_OPEN', params: {} } };
}

function row(record: readonly string[], line: number, columns: readonly string[]): RawRow {
  const values: { [column: string]: string } = {};
  columns.forEach((name, index) => {
    values[name] = record[index] ?? '';
  });
  if (record.length === columns.length) return { line, values };
  return { line, values, fault: { field: '', code: 'ROW_WIDTH', params: { found: record.length, expected: columns.length } } };
}
