import { type Mask, type Relation, relationsIn } from '@pure/equivalence';

/** Words of OSCAL 1.2.1 and of SKOS for a relation. SKOS speaks of conforming products, which are fewer where more is asked. */
export const relationWords: Readonly<Record<Relation, Readonly<{ oscal: string; skos: string }>>> = {
  equal: { oscal: 'equal-to', skos: 'exactMatch' },
  superset: { oscal: 'superset-of', skos: 'broadMatch' },
  subset: { oscal: 'subset-of', skos: 'narrowMatch' },
  overlap: { oscal: 'intersects-with', skos: 'relatedMatch' },
  disjoint: { oscal: 'no-relationship', skos: 'exactMatch' },
};

/** The only relation of a mask; null where several remain possible, which no word of these formats says. */
export function onlyRelation(mask: Mask): Relation | null {
  const [first, second] = relationsIn(mask);
  return first !== undefined && second === undefined ? first : null;
}

const fromOscal: ReadonlyMap<string, Relation> = new Map([
  ['equal-to', 'equal'], ['equivalent-to', 'equal'], ['superset-of', 'superset'], ['subset-of', 'subset'], ['intersects-with', 'overlap'], ['no-relationship', 'disjoint'],
]);
export const relationOfOscal = (word: string): Relation | null => fromOscal.get(word) ?? null;

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const fromSkos: ReadonlyMap<string, Relation> = new Map([
  [`${SKOS}exactMatch`, 'equal'], [`${SKOS}broadMatch`, 'superset'], [`${SKOS}narrowMatch`, 'subset'], [`${SKOS}relatedMatch`, 'overlap'], ['http://www.w3.org/2002/07/owl#equivalentClass', 'equal'],
]);

/** @param isNot `predicate_modifier: Not`, which says one thing alone: no exact match is no relation at all */
export function relationOfPredicate(iri: string, isNot: boolean): Relation | null {
  const relation = fromSkos.get(iri) ?? null;
  if (!isNot) return relation;
  return relation === 'equal' ? 'disjoint' : null;
}
