import type { EntryFilters } from '../../domain/search/codes';
import { statuses, type Status } from '../../domain/edition';

const sides = ['mainland', 'taiwan', 'international', 'other'] as const;

/** What the address of a list asks for; what it does not know is left aside, so that an old link still works. */
export type SearchQuery = Readonly<{ text: string; tooLong: boolean; filters: EntryFilters; after?: string; query: URLSearchParams }>;

/** As long as the search box lets a text be. */
const LONGEST = 200;

export function searchQuery(asked: Readonly<Record<string, unknown>>): SearchQuery {
  const given = textOf(asked['q']).trim();
  const text = given.slice(0, LONGEST);
  const side = sides.find((each) => each === asked['side']);
  const status = statuses.find((each): each is Status => each === asked['status']);
  const after = textOf(asked['after']);
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  if (side) query.set('side', side);
  if (status) query.set('status', status);
  if (after !== '') query.set('after', after);
  const filters = { ...(side ? { side } : {}), ...(status ? { status } : {}) };
  return { text, tooLong: given.length > LONGEST, filters, query, ...(after === '' ? {} : { after }) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
