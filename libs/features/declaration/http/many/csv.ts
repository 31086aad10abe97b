import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** A table: UTF-8 with a byte order mark, after RFC 4180, as office programs read it. */
export function csvFile(name: string, rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>): StreamableFile {
  return new StreamableFile(Readable.from(csvLines(rows)), { type: 'text/csv; charset=utf-8; header=present', disposition: `attachment; filename="${name}"` });
}

export async function* csvLines(rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  let mark = '\ufeff';
  for await (const row of rows) {
    yield `${mark}${row.map(csvCell).join(',')}\r\n`;
    mark = '';
  }
}

/** A cell that an office program would take for a formula is marked as a text by an apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
