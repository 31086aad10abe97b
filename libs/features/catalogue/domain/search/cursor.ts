import type { Placed } from './tiers';

/**
 * Where a page ended: among the nearest hits, which are sorted by nearness, or behind them in the order of ranks alone, or at
 * a place of a list in another order.
 * `query` is the digest of what was asked, so that a position is not taken into another list.
 */
export type Position = Readonly<{ query: number }> & (Readonly<{ in: 'near' } & Placed> | Readonly<{ in: 'rest'; rank: number; id: number }> | Readonly<{ in: 'ordered'; at: number }>);

/** The position as an opaque text for an address. */
export function cursorOf(position: Position): string {
  return [position.query, ...valuesOf(position)].map((value) => value.toString(36)).join('_');
}

function valuesOf(position: Position): readonly number[] {
  if (position.in === 'ordered') return [position.at];
  return position.in === 'near' ? [position.tier, position.rank, position.length, position.id] : [position.rank, position.id];
}

/** Null for a text that no page of this query has given out. */
export function positionOf(cursor: string, query: number): Position | null {
  if (!/^(?:[0-9a-z]{1,8}_){1,4}[0-9a-z]{1,8}$/.test(cursor)) return null;
  const values = cursor.split('_').map((part) => parseInt(part, 36));
  if (values[0] !== query || values.some((value) => value >= 2 ** 31)) return null;
  const [, a = 0, b = 0, c = 0, d = 0] = values;
  if (values.length === 5) return { in: 'near', query, tier: a, rank: b, length: c, id: d };
  if (values.length === 2) return { in: 'ordered', query, at: a };
  return values.length === 3 ? { in: 'rest', query, rank: a, id: b } : null;
}

/** 31-bit digest of what was asked. */
export function digestOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 1;
}
