import readWorkbook from 'read-excel-file/node';
import type { Sheet } from '../../application/sheets/sheet';
import { mergedCells, spread } from './merged-cells';
import { zipEntries } from './zip-entries';

/** Most bytes of a workbook once it is unpacked. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** Every sheet of a workbook that has anything. @throws TooLarge, or an error where it is no workbook */
export async function xlsxSheets(bytes: Buffer): Promise<readonly Sheet[]> {
  const merged = mergedCells(zipEntries(bytes, MOST_UNPACKED));
  const sheets = await readWorkbook(bytes);
  return sheets.map(({ sheet: name, data }) => {
    const width = Math.max(0, ...data.map((row) => row.length));
    const rows = (data as readonly (readonly unknown[])[]).map((row) => Array.from({ length: width }, (_, column) => textOf(row[column])));
    const lines = spread(rows, merged.get(name) ?? []).map((cells, at) => ({ line: at + 1, cells }));
    return { name, lines, openQuote: null };
  }).filter(({ lines }) => lines.length > 0);
}

/** A date cell as the day it shows: workbooks keep no time zone. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
