import type { Readable } from 'node:stream';
import { readSheet } from 'read-excel-file/node';
import type { RawRows } from '../../application/import/table-files';

/** Header and rows of the first sheet of a workbook, which is held in memory as a whole. */
export async function xlsxTable(content: Readable): Promise<{ columns: string[]; rows: RawRows; count: number }> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  const [header = [], ...cells] = (await readSheet(Buffer.concat(chunks))) as readonly (readonly unknown[])[];
  const columns = header.map((cell) => textOf(cell).trim());
  return { columns, rows: rowsOf(cells, columns), count: cells.length };
}

async function* rowsOf(rows: readonly (readonly unknown[])[], columns: readonly string[]): RawRows {
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => textOf(cell) === '')) continue;
    yield [{ line: index + 2, values: Object.fromEntries(columns.map((name, column) => [name, textOf(cells[column])])) }];
  }
}

/** A date cell as the day it shows: workbooks keep no time zone. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
