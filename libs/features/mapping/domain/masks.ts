import { ALL_FIVE, DISJOINT, EQUAL, type Mask, maskOf, OVERLAP, type Relation, relationsIn, type RequirementVerdict, SUBSET, SUPERSET } from '@pure/equivalence';

/** What a statement leaves possible: a negated one excludes its relations, one that says nothing leaves all. */
export function statedMask({ relations, negated }: Readonly<{ relations: readonly Relation[]; negated: boolean }>): Mask {
  if (relations.length === 0) return ALL_FIVE;
  const mask = maskOf(...relations);
  return negated ? ALL_FIVE & ~mask : mask;
}

/** What a comparison of two requirements leaves possible: the stricter one asks for all that the other asks, and more. */
export const verdictMask: Readonly<Record<RequirementVerdict, Mask>> = {
  equal: EQUAL, 'a-stricter': SUPERSET, 'b-stricter': SUBSET, overlapping: OVERLAP, incompatible: OVERLAP | DISJOINT,
  'different-method': ALL_FIVE, 'different-condition': ALL_FIVE, undetermined: ALL_FIVE,
};

/** Names of the relations of a mask, for the parameters of a text. */
export const relationsText = (mask: Mask): string => relationsIn(mask).join(' ');
