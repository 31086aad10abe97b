import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of an RFC 4180 file with a header, each by its column names; the path is relative to the repository. */
export function csvRows(path: string): CsvRow[] {
  const rows: CsvRow[] = parse(readFileSync(join(__dirname, '..', '..', path)), { columns: true, bom: true });
  return rows;
}
