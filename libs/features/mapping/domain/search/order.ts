import type { MappingEntry } from './entry';
import type { Nearness } from './match';

/** `nearest`: the number asked for first, of equals the newest number; `changed`: what changed last. */
export const mappingOrders = ['nearest', 'newest', 'oldest', 'changed'] as const;
export type MappingOrder = (typeof mappingOrders)[number];

export type Met = Readonly<{ entry: MappingEntry; near: Nearness }>;

const newest = (a: Met, b: Met): number => (a.entry.number < b.entry.number ? 1 : -1);
const orders: Readonly<Record<MappingOrder, (a: Met, b: Met) => number>> = {
  nearest: (a, b) => a.near - b.near || newest(a, b),
  newest,
  oldest: (a, b) => newest(b, a),
  changed: (a, b) => (a.entry.since === b.entry.since ? newest(a, b) : a.entry.since < b.entry.since ? 1 : -1),
};

export const inOrder = (met: readonly Met[], order: MappingOrder): readonly Met[] => met.toSorted(orders[order]);

/**
 * The page behind a number; `restarted`: it is not among them, so that this is the first page. Newest first, a number that has
 * left the list since keeps its place.
 */
export function pageOf(met: readonly Met[], { after, limit, order }: Readonly<{ after: string | null; limit: number; order: MappingOrder }>): Readonly<{ items: readonly Met[]; next: string | null; restarted: boolean }> {
  const found = after === null ? -1 : met.findIndex(({ entry }) => entry.number === after);
  const behind = after !== null && found < 0 && order === 'newest' ? met.findIndex(({ entry }) => entry.number < after) : found + 1;
  const restarted = after !== null && found < 0 && behind <= 0;
  const items = met.slice(Math.max(behind, 0), Math.max(behind, 0) + limit);
  return { items, next: Math.max(behind, 0) + limit < met.length ? (items.at(-1)?.entry.number ?? null) : null, restarted };
}
