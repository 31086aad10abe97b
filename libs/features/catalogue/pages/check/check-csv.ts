import type { LookedUp, LookedUpNumber } from '../../application/search/look-up-numbers';
import { standingOf } from './standing-of';

const columns: Readonly<Record<string, (item: LookedUpNumber, place: number) => string>> = {
  position: (_, place) => String(place + 1),
  written: ({ raw }) => raw,
  canonical: ({ canonical }) => canonical,
  number: ({ edition }) => edition?.number ?? '',
  status: (item) => standingOf(item),
  implemented: ({ edition }) => edition?.implemented ?? '',
  successor: ({ successor }) => successor?.number ?? '',
  successor_implemented: ({ successor }) => successor?.implemented ?? '',
  edition_held: ({ instead }) => instead?.number ?? '',
  title_zh_hans: ({ edition }) => edition?.title['zh-Hans'] ?? '',
  title_zh_hant: ({ edition }) => edition?.title['zh-Hant'] ?? '',
  title_en: ({ edition }) => edition?.title.en ?? '',
};

/** The result as a table: UTF-8 with a byte order mark, after RFC 4180, as office programs read it. */
export function checkCsv({ items }: LookedUp): string {
  const lines = [Object.keys(columns), ...items.map((item, place) => Object.values(columns).map((cell) => cell(item, place)))];
  return `\ufeff${lines.map((line) => `${line.map(cellText).join(',')}\r\n`).join('')}`;
}

/** A cell that an office program would take for a formula is marked as a text by an apostrophe. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
