/** `before`: only rows with a smaller number, null from the newest on. */
export type PageAsked = Readonly<{ limit: number; before: number | null }>;

/** The newest first. `total` is exact up to 10,000; `next` is the `before` of the page that follows. */
export type Page<T> = Readonly<{ items: readonly T[]; total: number; totalIsLowerBound: boolean; next: number | null }>;

export const MOST_COUNTED = 10_000;

/** A page of what was read with one row more than asked for, and counted to one more than `MOST_COUNTED`. */
export function pageOf<T extends Readonly<{ id: number }>>(read: readonly T[], counted: number, limit: number): Page<T> {
  const items = read.slice(0, limit);
  const next = read.length > limit ? (items.at(-1)?.id ?? null) : null;
  return { items, total: Math.min(counted, MOST_COUNTED), totalIsLowerBound: counted > MOST_COUNTED, next };
}
