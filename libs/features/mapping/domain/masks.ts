import { ALL_FIVE, type Mask, maskOf, type Relation } from '@pure/equivalence';

/** What a statement leaves possible: a negated one excludes its relations, one that says nothing leaves all. */
export function statedMask({ relations, negated }: Readonly<{ relations: readonly Relation[]; negated: boolean }>): Mask {
  if (relations.length === 0) return ALL_FIVE;
  const mask = maskOf(...relations);
  return negated ? ALL_FIVE & ~mask : mask;
}
