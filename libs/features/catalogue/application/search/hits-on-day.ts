import type { LocalDate } from '@pure/kernel';
import type { Status } from '../../domain/edition';
import { rankOf } from '../../domain/search/rank';
import { byPlace } from '../../domain/search/tiers';
import { statusOn } from '../read/status-on';
import type { Hit } from './hit-set';
import type { Facets } from '../../domain/search/facet-values';
import type { ItemRecord } from './ports';

/** Most hits whose status is computed anew for another day. */
export const RECOMPUTED = 5_000;

export type DatedHits = Readonly<{ hits: readonly Hit[]; statuses: Facets['status'] }>;

/** Hits as they stood on a day: statuses computed for it, filtered by them, in the order that follows from them. */
export function hitsOnDay(day: LocalDate, hits: readonly Hit[], records: ReadonlyMap<number, ItemRecord>, wanted: Status | undefined): DatedHits {
  const dated = hits.flatMap((hit) => {
    const record = records.get(hit.id);
    if (!record) return [];
    const status = statusOn(record, day);
    return wanted === undefined || status === wanted ? [{ hit: { ...hit, rank: rankOf({ ...record, status }) }, status }] : [];
  });
  const counts = new Map<Status, number>();
  for (const { status } of dated) counts.set(status, (counts.get(status) ?? 0) + 1);
  const statuses = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  return { hits: dated.map(({ hit }) => hit).sort(byPlace), statuses };
}
