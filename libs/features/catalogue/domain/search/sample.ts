import type { Variant } from './variants';

/**
 * Entries drawn at random, in the order of ranks: which tokens stand together, and where in the order. Each stands for `each`
 * of the catalogue. `places`: of the entries that have a token.
 */
export type Sample = Readonly<{ each: number; ranks: readonly number[]; places(token: number): readonly number[] }>;

const NOWHERE: readonly number[] = [];

export function sampleOf(each: number, rows: readonly Readonly<{ rank: number; tok: readonly number[] }>[]): Sample {
  const places = new Map<number, number[]>();
  rows.forEach(({ tok }, place) => {
    for (const token of tok) {
      const known = places.get(token);
      if (known) known.push(place);
      else places.set(token, [place]);
    }
  });
  return { each, ranks: rows.map(({ rank }) => rank), places: (token) => places.get(token) ?? NOWHERE };
}

/** Places of the entries that have all tokens of one of the ways of asking, in order. */
export function placesOf(variants: readonly Variant[], sample: Sample): readonly number[] {
  const [one = NOWHERE, ...others] = variants.map(({ tokens }) => withAll(tokens, sample));
  return others.length === 0 ? one : [...new Set([one, ...others].flat())].sort((a, b) => a - b);
}

function withAll(tokens: readonly number[], { places }: Sample): readonly number[] {
  const [rarest = NOWHERE, ...others] = tokens.map(places).sort((a, b) => a.length - b.length);
  return others.reduce(common, rarest);
}

function common(few: readonly number[], many: readonly number[]): readonly number[] {
  let at = 0;
  return few.filter((place) => {
    while ((many[at] ?? Infinity) < place) at += 1;
    return many[at] === place;
  });
}

/** The first place whose rank is at least this. */
export function placeOfRank({ ranks }: Sample, rank: number): number {
  let [low, high] = [0, ranks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranks[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
