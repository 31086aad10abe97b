import { ALL_FIVE, maskOf, type Relation, relationsIn } from '@pure/equivalence';

export type DecidedFact = Readonly<{ relation: Relation; negated: boolean }>;

/**
 * A decision as facts that an engine intersects. One relation is said as such; of several that remain possible each of the
 * others is excluded by a fact of its own, so that nothing is said which was not decided. None and all five say nothing.
 */
export function decidedFacts(relations: readonly Relation[], negated: boolean): readonly DecidedFact[] {
  const told = maskOf(...relations);
  const excluded = relationsIn(negated ? told : ALL_FIVE & ~told);
  const [only, ...others] = negated ? relationsIn(ALL_FIVE & ~told) : relationsIn(told);
  if (excluded.length === 0 || only === undefined) return [];
  if (others.length === 0) return [{ relation: only, negated: false }];
  return excluded.map((relation) => ({ relation, negated: true }));
}
