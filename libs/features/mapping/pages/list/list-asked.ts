import { isSectorId } from '@features/catalogue';
import { degrees, relations } from '@pure/equivalence';
import type { MappingsAsked } from '../../application/search/search-mappings';
import { publishedStates } from '../../domain/approval/acts';
import { effects } from '../../domain/approval/terms';
import { directions, type EntryFilters, type FacetName, facetNames } from '../../domain/search/entry';
import { mappingOrders } from '../../domain/search/order';
import { LONGEST_MAPPING_QUERY } from '../../domain/search/query';

const ON_A_PAGE = 50;
const TERRITORY = /^(?:CN|[1-9]\d{5})$/;

/** What the address of a list asks; what no list can be asked is left out. `standard` was its name once, and still leads there. */
export function listAsked(query: Readonly<Record<string, unknown>>): MappingsAsked {
  const one = <T extends string>(name: FacetName | 'sort', all: readonly T[]): T | null => all.find((each) => each === query[name]) ?? null;
  const [q, sector, territory, after] = [textOf(query['q']) || textOf(query['standard']), textOf(query['sector']), textOf(query['territory']), textOf(query['after']).slice(0, 60)];
  const filters: EntryFilters = {
    state: one('state', publishedStates), sector: isSectorId(sector) ? sector : null, relation: one('relation', relations), degree: one('degree', degrees), direction: one('direction', directions),
    effect: one('effect', effects), territory: TERRITORY.test(territory) ? territory : null,
  };
  return { q: q.trim().slice(0, LONGEST_MAPPING_QUERY), standard: null, filters, order: one('sort', mappingOrders), after: after === '' ? null : after, limit: ON_A_PAGE };
}

/** The same as an address, without the place in the list. */
export function listQuery({ q, filters, order }: MappingsAsked): URLSearchParams {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const name of facetNames) if (filters[name] !== null) query.set(name, filters[name]);
  if (order !== null) query.set('sort', order);
  return query;
}

/** The same query with one thing set, or taken back where it is null. */
export function withOne(query: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const changed = new URLSearchParams(query);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return changed;
}

export const isNarrowed = ({ filters }: MappingsAsked): boolean => facetNames.some((name) => filters[name] !== null);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
