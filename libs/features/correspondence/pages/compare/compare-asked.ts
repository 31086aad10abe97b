import { localDate, type LocalDate } from '@pure/kernel';
import { textOf } from '../parts/query-text';
import { shows, type Show } from './row-kind';

/** Two editions, the day, and which rows. */
export type CompareAsked = Readonly<{ a: string; b: string; asOf: string; day?: LocalDate; show: Show }>;

export function compareAsked(query: Readonly<Record<string, unknown>>): CompareAsked {
  const asOf = textOf(query['asOf']);
  const day = localDate(asOf);
  return { a: textOf(query['a']), b: textOf(query['b']), asOf, show: shows.find((each) => each === query['show']) ?? 'all', ...(day ? { day } : {}) };
}
