import type { LocalDate } from '@pure/kernel';
import type { Status } from '../../domain/edition';
import { byPosition, cursorOf, type ListPosition } from './list-position';
import { listedStandard, type AdoptedBase, type ItemRecord } from './listed-standard';
import type { StandardPage } from './standard-list';

/** Most hits whose status is computed anew for another day. */
export const RECOMPUTED = 5_000;

export type DatedHit = Readonly<{ hit: ListPosition; record: ItemRecord; adoptions: readonly AdoptedBase[] }>;

/** One page of hits as they stood on a day: statuses computed for it, filtered by them, in the order of all lists. */
export function pageOn(
  day: LocalDate,
  hits: readonly DatedHit[],
  status: Status | undefined,
  limit: number,
  after?: ListPosition,
): Pick<StandardPage, 'items' | 'total' | 'next'> {
  const listed = hits
    .map(({ hit, record, adoptions }) => ({ hit, item: listedStandard(hit.rank, record, adoptions, day) }))
    .map(({ hit, item }) => ({ item, place: { ...hit, gone: item.edition.status === 'in_force' ? 0 : 1 } }))
    .filter(({ item }) => status === undefined || item.edition.status === status)
    .sort((a, b) => byPosition(a.place, b.place));
  const left = after ? listed.filter(({ place }) => byPosition(place, after) > 0) : listed;
  const page = left.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    total: listed.length,
    next: left.length > limit && last ? cursorOf(last.place) : null,
  };
}
