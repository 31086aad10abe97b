import type { Degree, Mask, Relation } from '@pure/equivalence';
import { relationsIn } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import type { Names } from '../approval/document';
import type { PublishedState } from '../approval/acts';
import type { Effect } from '../approval/terms';

/** From which side to which a mapping was written; both are of one side, or one is of none of the two: `other`. */
export const directions = ['mainland-taiwan', 'taiwan-mainland', 'other'] as const;
export type Direction = (typeof directions)[number];

/** One end as it is looked for: `keys` of all numbers under which it is found, `titles` folded. */
export type EntryEnd = Readonly<{ number: string; side: Side; keys: ReadonlySet<string>; titles: string }>;

/** A published mapping as the list knows it. `mask`: what its document leaves possible; `text`: folded numbers and titles of both editions. */
export type MappingEntry = Readonly<{
  number: string; version: number; state: PublishedState; since: LocalDate; until: LocalDate | null; territory: string; example: boolean; effect: Effect; body: Names;
  mask: Mask; degree: Degree | null; sourceId: number; targetId: number; source: EntryEnd; target: EntryEnd; sectors: readonly string[]; text: string;
}>;

export const directionOf = ({ source, target }: Pick<MappingEntry, 'source' | 'target'>): Direction =>
  source.side === 'mainland' && target.side === 'taiwan' ? 'mainland-taiwan' : source.side === 'taiwan' && target.side === 'mainland' ? 'taiwan-mainland' : 'other';

/** What a list may be narrowed by; null does not. `territory`: those that hold in all of it. */
export type EntryFilters = Readonly<{ state: PublishedState | null; sector: string | null; relation: Relation | null; degree: Degree | null; direction: Direction | null; territory: string | null; effect: Effect | null }>;
export const facetNames = ['state', 'sector', 'relation', 'degree', 'direction', 'effect', 'territory'] as const satisfies readonly (keyof EntryFilters)[];
export type FacetName = (typeof facetNames)[number];

/** Values of an entry for each filter. Each relation that is still possible counts. */
export function valuesOf(entry: MappingEntry, name: FacetName): readonly string[] {
  if (name === 'sector') return entry.sectors;
  if (name === 'relation') return relationsIn(entry.mask);
  if (name === 'direction') return [directionOf(entry)];
  const value = entry[name];
  return value === null ? [] : [value];
}

/** `liesWithin`: whether the first territory is part of the second. */
export function passes(entry: MappingEntry, filters: EntryFilters, liesWithin: (inner: string, outer: string) => boolean): boolean {
  return facetNames.every((name) => {
    const asked = filters[name];
    return asked === null || (name === 'territory' ? liesWithin(asked, entry.territory) : valuesOf(entry, name).includes(asked));
  });
}

export type Facets = Readonly<Record<FacetName, readonly Readonly<{ value: string; count: number }>[]>>;

/** How many have each value, the most frequent first. */
export function facetsOf(entries: readonly MappingEntry[]): Facets {
  const of = (name: FacetName) => {
    const counts = new Map<string, number>();
    for (const entry of entries) for (const value of valuesOf(entry, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { state: of('state'), sector: of('sector'), relation: of('relation'), degree: of('degree'), direction: of('direction'), effect: of('effect'), territory: of('territory') };
}
