import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UploadedTable } from '../../application/clauses/uploaded-table';

const ZIP = Buffer.from('PK');

/** In a folder of its own below the system's. */
export class TemporaryTable extends UploadedTable {
  async within<T>(bytes: Buffer, work: (file: string) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(path.join(tmpdir(), 'gongtong-table-'));
    try {
      const file = path.join(folder, bytes.subarray(0, 2).equals(ZIP) ? 'clauses.xlsx' : 'clauses.csv');
      await writeFile(file, commaSeparated(bytes));
      return await work(file);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}

/** Cells of a spreadsheet come to the clipboard with tabs between them. Bytes in another encoding than UTF-8 stay as they are. */
export function commaSeparated(bytes: Buffer): Buffer {
  const header = bytes.subarray(0, bytes.indexOf('\n') < 0 ? bytes.length : bytes.indexOf('\n')).toString('latin1');
  if (!header.includes('\t') || header.includes(',')) return bytes;
  const lines = bytes.toString('utf8').split(/\r?\n/);
  return Buffer.from(lines.map((line) => (line === '' ? '' : line.split('\t').map(cell).join(','))).join('\n'));
}

/** A cell with marks or breaks is in quotation marks already, as the clipboard has it. */
const cell = (text: string): string => (/^".*"$/.test(text) ? text : /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
