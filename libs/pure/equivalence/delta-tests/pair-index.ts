import type { PairRelation, RequirementPair } from '../requirement/requirement';

/** A pair seen from one of its requirements; `stated` is told from the other (`a`) to this one (`b`). */
export type PairEnd = Readonly<{ other: string; pair: RequirementPair; stated: PairRelation }>;

const turned: Readonly<Partial<Record<PairRelation, PairRelation>>> = {
  'a-stricter': 'b-stricter',
  'b-stricter': 'a-stricter',
  'only-in-a': 'only-in-b',
  'only-in-b': 'only-in-a',
};

/** The pairs of each requirement by its id, whichever way round they are given; the best grade first. */
export function pairEnds(pairs: readonly RequirementPair[]): ReadonlyMap<string, readonly PairEnd[]> {
  const ends = new Map<string, PairEnd[]>();
  const add = (id: string, end: PairEnd) => ends.set(id, [...(ends.get(id) ?? []), end]);
  for (const pair of pairs.toSorted((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1))) {
    add(pair.b, { other: pair.a, pair, stated: pair.relation });
    add(pair.a, { other: pair.b, pair, stated: turned[pair.relation] ?? pair.relation });
  }
  return ends;
}

/** The two speak of one characteristic; a pair that says that one of them has no counterpart does not. */
export const joins = ({ stated }: PairEnd): boolean => stated !== 'only-in-a' && stated !== 'only-in-b';
