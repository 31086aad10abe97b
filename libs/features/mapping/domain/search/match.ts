import type { MappingEntry } from './entry';
import type { MappingQuery, NumberAsked } from './query';

/** How near an entry is: 0 the very number, 1 another edition of the standard, 2 a number that may be meant, 3 words; null: not met. */
export type Nearness = 0 | 1 | 2 | 3;
/** Ways to say each word of a query, itself among them, folded. */
export type Said = readonly (readonly string[])[];

export function nearness(entry: MappingEntry, { own, numbers }: MappingQuery, said: Said): Nearness | null {
  const bare = entry.number.toLowerCase().replaceAll('-', '');
  if (!own.every((part) => bare.includes(part)) || !said.every((ways) => ways.some((way) => entry.text.includes(way)))) return null;
  const met = numbers.map((number) => nearestEnd(entry, number));
  if (met.includes(null)) return null;
  if (numbers.length > 0) return met.reduce<Nearness>((far, each) => (each !== null && each > far ? each : far), 0);
  return own.includes(bare) ? 0 : 3;
}

function nearestEnd({ source, target }: MappingEntry, { document, family, loose }: NumberAsked): Nearness | null {
  const has = (key: string): boolean => source.keys.has(key) || target.keys.has(key);
  if (document !== null && has(document)) return 0;
  if (has(family)) return document === null ? 0 : 1;
  return loose.some(has) ? 2 : null;
}

/** Entries of standards with the same serial, for who typed a number that no mapping has. */
export function isAlike({ source, target }: MappingEntry, { numbers }: MappingQuery): boolean {
  const serials = numbers.map(({ serial }) => serial.replaceAll(/\D|^0+/g, '')).filter((serial) => serial !== '');
  return serials.length > 0 && serials.every((serial) => [source, target].some(({ keys }) => [...keys].some((key) => new RegExp(`(?<!\\d)${serial}(?!\\d)`).test(key))));
}
