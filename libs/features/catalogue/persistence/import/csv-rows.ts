import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import type { RawRow, RawRows } from '../../application/import/table-files';
import { type CsvRecord, PlainCsv } from './plain-csv';

/** Header and rows of a CSV after RFC 4180. A row of another width is handed on with its fault. */
export async function csvTable(text: Readable): Promise<{ columns: string[]; rows: RawRows }> {
  const skipped: CsvError[] = [];
  const records = recordsOf(text, skipped);
  const first = await records.next();
  const [header, ...others] = first.done ? [] : first.value;
  const columns = header?.fields.map((name) => name.trim()) ?? [];
  return { columns, rows: rowsOf(chained(others, records), columns, skipped) };
}

async function* recordsOf(text: Readable, skipped: CsvError[]): AsyncGenerator<readonly CsvRecord[], undefined> {
  const plain = new PlainCsv();
  const pieces = text[Symbol.asyncIterator]() as AsyncIterator<string, undefined>;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    const { records, isPlain } = plain.read(next.value);
    if (records.length > 0) yield records;
    if (!isPlain) break;
  }
  yield* parsed(Readable.from(chained(plain.left, pieces)), plain, skipped);
}

async function* chained<T>(first: T, rest: AsyncIterator<T, undefined>): AsyncGenerator<T, undefined> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

type Parsed = Readonly<{ record: string[]; info: Readonly<{ lines: number }> }>;

const options = { info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true } as const;

/** Whatever a CSV may hold, after the lines that were read already. */
async function* parsed(text: Readable, { line, lineEnd }: PlainCsv, skipped: CsvError[]): AsyncGenerator<readonly CsvRecord[], undefined> {
  const onSkip = (fault?: CsvError): undefined => void (fault && skipped.push(fault));
  const parser = text.pipe(parse({ ...options, ...(lineEnd && { record_delimiter: lineEnd }), on_skip: onSkip }));
  text.on('error', (fault) => parser.destroy(fault));
  for await (const { record, info } of parser as AsyncIterable<Parsed>) yield [{ fields: record, line: line + info.lines }];
}

/** A quotation mark that is never closed swallows the rest of the file: one fault, on the line where its row begins. */
async function* rowsOf(records: AsyncIterable<readonly CsvRecord[]>, columns: readonly string[], skipped: readonly CsvError[]): RawRows {
  let line = 1;
  for await (const group of records) {
    line = group.at(-1)?.line ?? line;
    yield group.map((record) => row(record, columns));
  }
  for (const _ of skipped) yield [{ line: line + 1, values: {}, fault: { field: '', code: 'QUOTE_OPEN', params: {} } }];
}

function row({ fields, line }: CsvRecord, columns: readonly string[]): RawRow {
  const values: { [column: string]: string } = {};
  for (let at = 0; at < columns.length; at++) values[columns[at] as string] = fields[at] ?? '';
  if (fields.length === columns.length) return { line, values };
  return { line, values, fault: { field: '', code: 'ROW_WIDTH', params: { found: fields.length, expected: columns.length } } };
}
