import { isSectorId, type SectorId } from '../sector';
import { facetNames, facetValues, type FacetName } from './codes';

/** How many hits have each value of a facet, the most frequent first. */
export type Facets = Readonly<Record<FacetName, readonly Readonly<{ value: string; count: number }>[]>>;

/** The values of an entry for each facet; of `ics` the classes of the first two levels. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/**
 * The values of an entry as one short text, the same for entries with the same values: for each facet its values, as places
 * in the list of them where there is one.
 */
export function facetText(values: FacetValues): string {
  return facetNames.map((name) => values[name].map((value) => listOf(name)?.indexOf(value) ?? value).sort().join(',')).join(';');
}

/** What hits count for, given how many of them have each text. */
export function facetsOf(rows: readonly Readonly<{ facets: string; count: number }>[]): Facets {
  const counts = facetNames.map(() => new Map<string, number>());
  for (const { facets, count } of rows) {
    valuesIn(facets).forEach((values, place) => {
      for (const value of values) counts[place]?.set(value, (counts[place].get(value) ?? 0) + count);
    });
  }
  const of = (name: FacetName) => sorted([...(counts[facetNames.indexOf(name)] ?? [])].map(([value, count]) => ({ value: listOf(name)?.[Number(value)] ?? value, count })));
  return { side: of('side'), status: of('status'), nature: of('nature'), sector: of('sector'), ics: of('ics'), adoption: of('adoption'), hasMapping: of('hasMapping') };
}

/** The sectors of an entry. */
export const sectorsIn = (facets: string): readonly SectorId[] =>
  (valuesIn(facets)[facetNames.indexOf('sector')] ?? []).map((place) => listOf('sector')?.[Number(place)] ?? '').filter(isSectorId);

/** Texts that were taken apart before: a catalogue has some thousands, and one search after the other meets the same. */
const known = new Map<string, readonly (readonly string[])[]>();
const MOST_KNOWN = 20_000;

function valuesIn(facets: string): readonly (readonly string[])[] {
  const before = known.get(facets);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const values = facets.split(';').map((each) => (each === '' ? [] : each.split(',')));
  known.set(facets, values);
  return values;
}

const listOf = (name: FacetName): readonly string[] | undefined => (name === 'ics' ? undefined : facetValues[name]);

const sorted = (counts: readonly Readonly<{ value: string; count: number }>[]) => counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
