/** `after`: id of the last item of the page before. */
export type PageAsked = Readonly<{ limit: number; after: string | null }>;

/** `next`: the `after` of the next page, null on the last. */
export type Page<T> = Readonly<{ items: readonly T[]; total: number; next: string | null }>;

/** A page of what was read with one item more than asked for. */
export function pageOf<T extends Readonly<{ id: string }>>(read: readonly T[], total: number, limit: number): Page<T> {
  const items = read.slice(0, limit);
  return { items, total, next: read.length > limit ? (items.at(-1)?.id ?? null) : null };
}
