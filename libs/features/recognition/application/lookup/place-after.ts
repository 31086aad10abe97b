import type { Hit } from '../../domain/lookup/look-up';
import type { FoundRow } from '../catalogue/catalogue-reading';

/** Position of a row in a list of hits: catalogue and key. */
export const positionOf = ({ found: { catalogue, row } }: Hit<FoundRow>): string => `${catalogue.id}/${row.key}`;

/** Where a page begins. `stale`: the position is of another list, so that it begins at the first. */
export function placeAfter(hits: readonly Hit<FoundRow>[], after: string): Readonly<{ from: number; stale: boolean }> {
  const place = after === '' ? -1 : hits.findIndex((hit) => positionOf(hit) === after);
  return { from: place + 1, stale: after !== '' && place < 0 };
}
