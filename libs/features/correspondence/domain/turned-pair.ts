import type { PairRelation, RequirementPair } from '@pure/equivalence';

const turned: Readonly<Partial<Record<PairRelation, PairRelation>>> = {
  'a-stricter': 'b-stricter', 'b-stricter': 'a-stricter', 'only-in-a': 'only-in-b', 'only-in-b': 'only-in-a',
};

/** The pair told from its second requirement. */
export function turnedPair({ a, b, relation, ...rest }: RequirementPair): RequirementPair {
  return { ...rest, a: b, b: a, relation: turned[relation] ?? relation };
}
