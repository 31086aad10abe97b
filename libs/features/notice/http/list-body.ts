const MOST_COUNTED = 10_000;

/** The envelope of a list; what is counted beyond 10,000 is a lower bound. */
export function listBody<T>({ items, total, next }: Readonly<{ items: readonly T[]; total: number; next: string | null }>) {
  return { items, total: Math.min(total, MOST_COUNTED), totalIsLowerBound: total > MOST_COUNTED, next };
}
