/** Part of a whole; `count` is written on it. */
export type CoveragePart<Key extends string = string> = Readonly<{ key: Key; count: number }>;
export type CoverageSpan<Key extends string = string> = Readonly<{ key: Key; count: number; x: number; width: number }>;

/** Least width that a number of two figures and its symbol need on the narrowest screen, in per cent. */
const LEAST = 7;

/** Parts side by side in per cent of the whole, in their order; empty ones are left out, small ones widened so that they can be read. */
export function layoutCoverage<Key extends string>(parts: readonly CoveragePart<Key>[]): CoverageSpan<Key>[] {
  const present = parts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const free = 100 - LEAST * present.length;
  let x = 0;
  return present.map(({ key, count }) => {
    const width = Math.round((LEAST + (count / total) * free) * 100) / 100;
    const span = { key, count, x: Math.round(x * 100) / 100, width };
    x += width;
    return span;
  });
}
