import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { SearchItem } from '../application/search/search-page';

/** Most rows of a file. */
export const CSV_ROWS = 10_000;

const columns: Readonly<Record<string, (item: SearchItem) => string>> = {
  number: ({ edition }) => edition.number,
  title_zh_hans: ({ edition }) => edition.title['zh-Hans'] ?? '',
  title_zh_hant: ({ edition }) => edition.title['zh-Hant'] ?? '',
  title_en: ({ edition }) => edition.title.en ?? '',
  side: ({ edition }) => edition.side,
  kind: ({ kind }) => kind,
  nature: ({ edition }) => edition.nature ?? '',
  status: ({ edition }) => edition.status,
  issued: ({ edition }) => edition.issued ?? '',
  implemented: ({ edition }) => edition.implemented ?? '',
  withdrawn: ({ edition }) => edition.withdrawn ?? '',
  ics: ({ ics }) => ics.join('; '),
  ccs: ({ ccs }) => ccs.join('; '),
  adoptions: ({ adoptions }) => adoptions.map(({ base, degree }) => `${base} (${degree})`).join('; '),
  mappings: ({ mappings }) => String(mappings),
};

export const CSV_HEADER = Object.keys(columns).join(',');

/** A table of hits: UTF-8 with a byte order mark, after RFC 4180, as it is read by office programs. */
export function csvFile(items: AsyncIterable<SearchItem>, day: string): StreamableFile {
  const name = `standards-${day}.csv`;
  return new StreamableFile(Readable.from(csvLines(items)), { type: 'text/csv; charset=utf-8; header=present', disposition: `attachment; filename="${name}"` });
}

export async function* csvLines(items: AsyncIterable<SearchItem>): AsyncGenerator<string> {
  yield `\ufeff${CSV_HEADER}\r\n`;
  for await (const item of items) yield `${Object.values(columns).map((cell) => csvCell(cell(item))).join(',')}\r\n`;
}

/** A cell that an office program would take for a formula is marked as a text by an apostrophe. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
