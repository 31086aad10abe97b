import type { Variant } from './variants';

/** How often tokens stand in the entries: `entries` of them in all, `frequency` for one token (0: in few). */
export type Statistics = Readonly<{ entries: number; frequency(token: number): number }>;

/**
 * `index`: fetch what the tokens lead to, and sort it. `rank`: read entries in the order of ranks until enough fit,
 * at most `bound` of them; if that was not enough, fetch after all.
 */
export type Plan = Readonly<{ by: 'index' } | { by: 'rank'; bound: number }>;

/** Frequency of a token that is too rare to be counted. */
const RARE = 4;

/** Number of entries that fit, estimated from the rarest token of each word as if words stood independently. */
export function estimate(variants: readonly Variant[], { entries, frequency }: Statistics): number {
  const share = (token: number) => Math.min(1, Math.max(RARE, frequency(token)) / Math.max(1, entries));
  return variants.reduce((sum, { tokens, words }) => {
    const ofWords = words.map(({ tokens: own }) => own.reduce((rarest, token) => Math.min(rarest, share(token)), 1) * (own.length > 2 ? 0.9 : 1));
    const inWords = new Set(words.flatMap(({ tokens: own }) => own));
    const ofMarks = tokens.filter((token) => !inWords.has(token)).map(share);
    return sum + [...ofWords, ...ofMarks].reduce((product, one) => product * one, entries);
  }, 0);
}

/** The cheaper way to the first `limit` hits: fetching costs by their number, reading by how rare they are. */
export function planOf(estimated: number, entries: number, limit: number): Plan {
  if (estimated <= Math.sqrt((entries * limit) / 2)) return { by: 'index' };
  return { by: 'rank', bound: Math.min(entries + limit, Math.ceil((2 * limit * entries) / estimated) + limit) };
}

/** Counting up to a limit: by the index where hits are few, else by reading entries until there are enough. */
export function countsByIndex(estimated: number, entries: number): boolean {
  return estimated <= Math.max(2_000, Math.min(20_000, entries / 8));
}
