/**
 * The five base relations between the requirements of two editions X and Y (RCC-5 over non-empty sets of requirements).
 * `superset`: X asks for all that Y asks, and more, so that conforming to X is conforming to Y.
 */
export const relations = ['equal', 'subset', 'superset', 'overlap', 'disjoint'] as const;
export type Relation = (typeof relations)[number];

/** The set of relations still possible, one bit each in the order of `relations`. 0 is a contradiction, 31 says nothing. */
export type Mask = number;

export const EQUAL: Mask = 1;
export const SUBSET: Mask = 2;
export const SUPERSET: Mask = 4;
export const OVERLAP: Mask = 8;
export const DISJOINT: Mask = 16;
/** Nothing known: a missing fact is this, never `DISJOINT`. */
export const ALL_FIVE: Mask = 31;
/** No relation is left: the facts contradict each other. */
export const CONTRADICTION: Mask = 0;

export function maskOf(...members: readonly Relation[]): Mask {
  return members.reduce((mask, member) => mask | (1 << relations.indexOf(member)), 0);
}

/** The members of a mask, in the order of `relations`. */
export function relationsIn(mask: Mask): Relation[] {
  return relations.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** X covers Y: whatever is still possible, conforming to X is conforming to Y. */
export const covers = (mask: Mask): boolean => mask !== CONTRADICTION && (mask & ~(EQUAL | SUPERSET)) === 0;
