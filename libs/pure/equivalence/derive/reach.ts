import type { LocalDate } from '@pure/kernel';
import type { sides } from '../graph/columns';
import { dayOf } from '../graph/day';
import type { Graph } from '../graph/graph';

/** `asOf`: documents that came later take no part; absent, all do. `side`: targets of that side only. */
export type DeriveOptions = Readonly<{ side?: (typeof sides)[number]; asOf?: LocalDate; maxHops?: number }>;

/** How far a search goes: at most so many steps a path, documents that existed on the day, so many entries of rows in all. */
export type Reach = Readonly<{ maxHops: number; day: number; budget: number }>;

export const MAX_HOPS = 4;
export const EVER = 2_147_483_647;
const BUDGET = 200_000;

export function reachOf({ asOf, maxHops = MAX_HOPS }: DeriveOptions): Reach {
  return { maxHops: Math.min(maxHops, MAX_HOPS), day: asOf === undefined ? EVER : dayOf(asOf), budget: BUDGET };
}

export const isThere = ({ documents }: Graph, document: number, { day }: Pick<Reach, 'day'>): boolean => (documents.since[document] as number) <= day;
