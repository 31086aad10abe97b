import type { Statistics } from '../../domain/search/plan';

/** Frequencies of tokens as two columns, sorted by token; found by halving. */
export function statisticsOf(entries: number, rows: readonly Readonly<{ tok: number; df: number }>[]): Statistics {
  const tokens = Int32Array.from(rows, ({ tok }) => tok);
  const counts = Int32Array.from(rows, ({ df }) => df);
  return {
    entries,
    frequency(token) {
      let [low, high] = [0, tokens.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((tokens[middle] ?? 0) < token) low = middle + 1;
        else high = middle;
      }
      return tokens[low] === token ? (counts[low] ?? 0) : 0;
    },
  };
}
