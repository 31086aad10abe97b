import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { RawRow, RawRows } from '../../application/import/table-files';

/** Rows of JSON Lines. The columns are the names that the first readable line carries. */
export async function jsonlTable(text: Readable): Promise<{ columns: string[]; rows: RawRows }> {
  const lines = numbered(createInterface({ input: text, crlfDelay: Infinity }))[Symbol.asyncIterator]();
  const waiting: RawRow[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    waiting.push(next.value);
    if (!next.value.fault) break;
  }
  return { columns: Object.keys(waiting.at(-1)?.values ?? {}), rows: chained(waiting, lines) };
}

async function* chained(waiting: readonly RawRow[], rest: AsyncIterator<RawRow>): RawRows {
  yield waiting;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield [next.value];
}

async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield row(text, line);
  }
}

function row(text: string, line: number): RawRow {
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { line, values: { ...value } };
  return { line, values: { line: text }, fault: { field: '', code: 'JSON_INVALID', params: {} } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
