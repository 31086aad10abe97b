import { relations, type Relation } from '@pure/equivalence';

/** What a set of possible relations says to someone who conforms to the first document and wants the second. */
export const readings = ['equal', 'covers', 'subset', 'overlap', 'disjoint', 'several', 'none', 'contradiction'] as const;
export type Reading = (typeof readings)[number];

export function readingOf(mask: readonly Relation[]): Reading {
  const [first, ...others] = mask;
  if (first === undefined) return 'contradiction';
  if (others.length === 0) return first === 'superset' ? 'covers' : first;
  if (mask.every((relation) => relation === 'equal' || relation === 'superset')) return 'covers';
  return mask.length === relations.length ? 'none' : 'several';
}
