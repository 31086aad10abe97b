import { EVERY_RANK } from './rank';
import { placeOfRank, placesOf, type Sample } from './sample';
import type { Variant } from './variants';

/** How often tokens stand in the entries: `entries` of them in all, `frequency` for one token (0: in few), and a sample. */
export type Statistics = Readonly<{ entries: number; frequency(token: number): number; sample: Sample }>;

/** What is asked: entries that fit one of `variants`, of ranks from `from` to `before`, which is left out. */
export type Question = Readonly<{ variants: readonly Variant[]; from: number; before: number }>;

/**
 * `index`: fetch what the tokens lead to, and sort it. `rank`: read entries in the order of ranks until enough fit,
 * at most `bound` of them; if that was not enough, fetch after all.
 */
export type Plan = Readonly<{ by: 'index' } | { by: 'rank'; bound: number }>;

/** Frequency of a token that is too rare to be counted. */
const RARE = 4;

/** What it costs to fetch one entry by the index, from wherever it lies, is 1; to read the next one in the order of ranks: */
const READING = 0.35;
/** To find one entry in the list of a token: */
const LISTING = 0.08;
/** Reading is given up where hits lie so many times thinner than expected, but not while fetching them would cost as much. */
const THINNER = 4;

/** The cheaper way to the first `limit` hits. */
export function planOf(question: Question, statistics: Statistics, limit: number): Plan {
  const { fits, reach, within } = outlook(question, statistics, limit);
  if (fits + listing(question.variants, statistics) <= READING * reach) return { by: 'index' };
  return { by: 'rank', bound: Math.ceil(Math.min(within, Math.max(THINNER * reach, fits))) + limit };
}

/** How to count: up to `limit` entries. `surelyMore`: it is known that there are more than are ever counted. */
export type Counting = Readonly<{ by: 'index' | 'reading'; limit: number; surelyMore: boolean }>;

/** Most hits that are counted exactly, and of how many the facets are. */
export const COUNTED = 10_000;
export const FACETED = 5_000;
/** Statistics may be some seconds older than the entries. */
const CLEARLY = 1.1;

/** The cheaper way to count; where it is known beforehand that there are too many, no more are looked at than facets need. */
export function countingOf(question: Question, statistics: Statistics): Counting {
  const surelyMore = question.from === 0 && question.before >= EVERY_RANK && question.variants.some((variant) => atLeast(variant, statistics) > COUNTED * CLEARLY);
  const limit = surelyMore ? FACETED : COUNTED + 1;
  const { fits, reach } = outlook(question, statistics, limit);
  const fetching = Math.min(fits, limit) + listing(question.variants, statistics);
  return { by: fetching <= READING * reach ? 'index' : 'reading', limit, surelyMore };
}

/** How many entries fit at least, where that is known. */
const atLeast = ({ tokens: [token, ...others], checks }: Variant, { frequency }: Statistics): number => (token === undefined || others.length > 0 || checks.length > 0 ? 0 : frequency(token));

/** Of titles that begin with a query so many are looked at one by one; of more those among the first `bound` entries. */
export function beginnings(entries: number, limit: number): Readonly<{ most: number; bound: number }> {
  const most = Math.ceil(Math.sqrt(entries * limit)) + limit;
  return { most, bound: Math.ceil((THINNER * limit * entries) / most) + limit };
}

/** About how many entries of any rank fit, how many must be read for `limit` of them, and how many have such ranks at all. */
function outlook({ variants, from, before }: Question, statistics: Statistics, limit: number): Readonly<{ fits: number; reach: number; within: number }> {
  const { sample, entries } = statistics;
  const found = placesOf(variants, sample);
  const fits = kept(independent(variants, statistics), found.length, sample.each);
  const size = sample.ranks.length;
  if (size === 0) return { fits, reach: (limit * entries) / Math.max(1, fits), within: entries };
  const [start, end] = [placeOfRank(sample, from), placeOfRank(sample, before)];
  const within = (end - start) * sample.each;
  const inRange = found.filter((place) => place >= start && place < end);
  const share = fits * (found.length > 0 ? inRange.length / found.length : (end - start) / size);
  const deciding = Math.ceil(limit / sample.each);
  const place = inRange[deciding - 1];
  const asFound = place === undefined ? 0 : ((place - start + 1) * limit) / deciding;
  return { fits, reach: Math.min(within, Math.max((limit * within) / Math.max(1, share), asFound)), within };
}

/** Number of entries that fit, estimated from the rarest token of each word as if words stood independently. */
function independent(variants: readonly Variant[], statistics: Statistics): number {
  const { entries } = statistics;
  const share = (token: number) => Math.min(1, frequencyOf(token, statistics) / Math.max(1, entries));
  return variants.reduce((sum, { tokens, words }) => {
    const ofWords = words.map(({ tokens: own }) => own.reduce((rarest, token) => Math.min(rarest, share(token)), 1) * (own.length > 2 ? 0.9 : 1));
    const inWords = new Set(words.flatMap(({ tokens: own }) => own));
    const ofMarks = tokens.filter((token) => !inWords.has(token)).map(share);
    return sum + [...ofWords, ...ofMarks].reduce((product, one) => product * one, entries);
  }, 0);
}

/** An estimate, kept within what a sample with `count` of them allows: two deviations. */
function kept(estimated: number, count: number, each: number): number {
  const spread = 2 * Math.sqrt(count);
  return Math.min(Math.max(estimated, (count - spread) * each), (count + spread + 1) * each);
}

/** To find what stands in the lists of all tokens, as far as the shortest of them leads. */
function listing(variants: readonly Variant[], statistics: Statistics): number {
  return variants.reduce((sum, { tokens }) => sum + tokens.length * Math.min(statistics.entries, ...tokens.map((token) => frequencyOf(token, statistics))), 0) * LISTING;
}

const frequencyOf = (token: number, { frequency }: Statistics): number => Math.max(RARE, frequency(token));
