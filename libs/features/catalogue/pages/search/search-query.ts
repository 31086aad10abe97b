import { adoptionDegrees } from '../../domain/adoption';
import { statuses } from '../../domain/edition';
import { sides, type EntryFilters } from '../../domain/search/codes';
import { listOrders, type ListOrder } from '../../domain/search/list-order';
import { sectorIds } from '../../domain/sector';

/** What the address of a list asks for; what it does not know is left aside, so that an old link still works. */
export type SearchQuery = Readonly<{ text: string; tooLong: boolean; filters: EntryFilters; sort?: ListOrder; after?: string; query: URLSearchParams }>;

/** Filters of an address, in the order in which the page shows them. */
export const filterNames = ['side', 'status', 'sector', 'ics', 'ccs', 'adoption', 'hasMapping'] as const;
export type FilterName = (typeof filterNames)[number];

/** As long as the search box lets a text be. */
const LONGEST = 200;

export function searchQuery(asked: Readonly<Record<string, unknown>>): SearchQuery {
  const given = textOf(asked['q']).trim();
  const text = given.slice(0, LONGEST);
  const after = textOf(asked['after']);
  const filters = filtersOf(asked);
  const sort = listOrders.find((each) => each === asked['sort']);
  const query = new URLSearchParams(text === '' ? {} : { q: text });
  for (const name of filterNames) if (filters[name]) query.set(name, filters[name]);
  if (sort) query.set('sort', sort);
  if (after !== '') query.set('after', after);
  return { text, tooLong: given.length > LONGEST, filters, query, ...(sort ? { sort } : {}), ...(after === '' ? {} : { after }) };
}

function filtersOf(asked: Readonly<Record<string, unknown>>): EntryFilters {
  const side = sides.find((each) => each === asked['side']);
  const status = statuses.find((each) => each === asked['status']);
  const sector = sectorIds.find((each) => each === asked['sector']);
  const adoption = adoptionDegrees.find((each) => each === asked['adoption']);
  const [ics, ccs] = [textOf(asked['ics']), textOf(asked['ccs'])];
  return {
    ...(side ? { side } : {}),
    ...(status ? { status } : {}),
    ...(sector ? { sector } : {}),
    ...(/^\d{2}(\.\d{3}(\.\d{2})?)?$/.test(ics) ? { ics } : {}),
    ...(/^[A-Z](\d{2}(\/\d{2})?)?$/.test(ccs) ? { ccs } : {}),
    ...(adoption ? { adoption } : {}),
    ...(asked['hasMapping'] === 'true' ? { hasMapping: 'true' } : {}),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
