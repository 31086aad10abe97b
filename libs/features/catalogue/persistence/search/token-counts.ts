import type { Statistics } from '../../domain/search/plan';
import { sampleOf } from '../../domain/search/sample';

export type Counted = Readonly<{ tok: number; df: number }>;
export type Sampled = Readonly<{ rank: number; tok: readonly number[] }>;

/** So many entries are drawn at random, of fewer all. */
const SAMPLE = 8_192;

/** Per cent of the entries that are drawn. */
export const drawn = (entries: number): number => Math.min(100, (100 * SAMPLE) / Math.max(1, entries));

/** Frequencies of tokens as two columns, sorted by token, found by halving; and the entries that were drawn. */
export function statisticsOf(entries: number, rows: readonly Counted[], sampled: readonly Sampled[]): Statistics {
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
    sample: sampleOf(100 / drawn(entries), sampled),
  };
}
