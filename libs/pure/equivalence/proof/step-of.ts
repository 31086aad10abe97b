import { distinctFacts, edgeOfFacts } from '../fact/edge-of-facts';
import type { Fact } from '../fact/fact';
import { converse } from '../relation/converse';
import { relationsIn } from '../relation/relation';
import { leafOf } from './leaf';
import type { ProofStep } from './proof';

/** The two documents of which a fact is told: national and base, newer and older, first and second. */
export function endsOf(fact: Fact): Readonly<{ from: string; to: string }> {
  switch (fact.kind) {
    case 'adoption': return { from: fact.national, to: fact.base };
    case 'replacement':
    case 'amendment': return { from: fact.newer, to: fact.older };
    case 'mapping':
    case 'mention': return { from: fact.from, to: fact.to };
  }
}

/**
 * The edge that facts on one ordered pair of documents make together, walked as they are told or, `reversed`, the other
 * way. Without a fact there is no step: the checker takes none for one.
 */
export function stepOf(facts: readonly Fact[], { reversed }: Readonly<{ reversed: boolean }>): ProofStep {
  const distinct = distinctFacts(facts);
  const { mask, grade, flags, decidedBy } = edgeOfFacts(distinct);
  const decisive = distinct.find(({ id }) => id === decidedBy[0]);
  const ends = distinct[0] ? endsOf(distinct[0]) : { from: '', to: '' };
  return {
    from: reversed ? ends.to : ends.from, to: reversed ? ends.from : ends.to, reversed, fact: decisive?.id ?? '', source: decisive?.source ?? '',
    mask: relationsIn(reversed ? converse(mask) : mask), grade, flags, leaves: distinct.map(leafOf),
  };
}
