/** Where a page of a list ended: the sort values of its last row. */
export type ListPosition = Readonly<{ rank: number; gone: number; newest: string; id: number }>;

/** The position as an opaque text for an address. */
export function cursorOf({ rank, gone, newest, id }: ListPosition): string {
  return Buffer.from(JSON.stringify([rank, gone, newest, id])).toString('base64url');
}

/** Null for a text that no page has given out. */
export function positionOf(cursor: string): ListPosition | null {
  const [rank, gone, newest, id, ...more] = listIn(Buffer.from(cursor, 'base64url').toString());
  if (more.length > 0) return null;
  if (!isInteger(rank) || !isInteger(gone) || !isInteger(id)) return null;
  return typeof newest === 'string' && /^[\d-]{0,10}$/.test(newest) ? { rank, gone, newest, id } : null;
}

const isInteger = (value: unknown): value is number => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;

function listIn(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

/** The order of lists: nearer to the number asked for, in force before others, newer first. */
export function byPosition(a: ListPosition, b: ListPosition): number {
  return a.rank - b.rank || a.gone - b.gone || compare(b.newest, a.newest) || a.id - b.id;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
