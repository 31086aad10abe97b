/** A page of what was read with one item more than asked for. `next`: the `after` of the next page, null on the last. */
export function pageOf<T extends Readonly<{ id: string }>>(read: readonly T[], total: number | undefined, limit: number) {
  const items = read.slice(0, limit);
  return { items, total: total ?? 0, next: read.length > limit ? (items.at(-1)?.id ?? null) : null };
}
