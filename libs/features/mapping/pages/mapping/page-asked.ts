import { deviationKinds } from '@pure/equivalence';
import { deviationWeights } from '../../domain/content';
import { type RowsAsked, rowShows, rowStandings } from '../../domain/shown/rows-asked';

/** What the address asks of a page. `isTurned`: read from the other document. `at`: key of a row that must be shown, or `all`; absent or null: the first page of them. */
export type PageAsked = Readonly<{ rows: RowsAsked; isTurned: boolean; at?: string | null }>;

const PLACE = /^(?:all|r[1-9]\d{0,8})$/;

export function pageAsked(query: Readonly<Record<string, unknown>>): PageAsked {
  const one = <T extends string>(name: string, all: readonly T[]): T | null => all.find((each) => each === query[name]) ?? null;
  return {
    rows: { show: one('show', rowShows), relation: one('relation', rowStandings), deviation: one('deviation', deviationKinds), severity: one('severity', deviationWeights), test: one('test', ['yes', 'no']) },
    isTurned: query['view'] === 'target',
    at: typeof query['row'] === 'string' && PLACE.test(query['row']) ? query['row'] : null,
  };
}

export const noRowsAsked: RowsAsked = { show: null, relation: null, deviation: null, severity: null, test: null };

/** The same as the query of an address; empty where nothing is asked. */
export function askedQuery({ rows, isTurned, at }: PageAsked): string {
  const params = new URLSearchParams();
  if (isTurned) params.set('view', 'target');
  for (const [name, value] of Object.entries(rows)) if (value !== null) params.set(name, value);
  if (typeof at === 'string') params.set('row', at);
  return params.toString();
}
