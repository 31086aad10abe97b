import { type Graph, indexOf, NOT_FOUND } from '../graph/graph';
import { ALL_FIVE } from '../relation/relation';
import { conclude } from './conclude';
import type { Derivation } from './derivation';
import { leadAnswer, leadBetween } from './leads';
import { trailsBetween } from './meet';
import { type DeriveOptions, isThere, type Reach, reachOf } from './reach';
import { narrowed, sharedBaseTrails } from './shared-base';
import { disputedTrails } from './trail';
import { type Nothing, nothingKnown } from './why-not';

/** What is known from one document to another; never of a document and itself. There always is an answer: all five, where nothing is known. */
export function pairOf(graph: Graph, fromKey: number, toKey: number, options: Omit<DeriveOptions, 'side'> = {}): Derivation {
  const reach = reachOf(options);
  const [from, to] = [indexOf(graph.documents, fromKey), indexOf(graph.documents, toKey)];
  if (from === NOT_FOUND || to === NOT_FOUND) return noAnswer(fromKey, toKey, { whyNot: { missing: 'no-connection', from: fromKey, to: toKey }, editionGaps: [] }, true);
  if (!isThere(graph, from, reach) || !isThere(graph, to, reach)) return noAnswer(fromKey, toKey, nothingKnown(graph, from, to, reach), true);
  return between(graph, from, to, reach);
}

function between(graph: Graph, from: number, to: number, reach: Reach): Derivation {
  const { trails, exhaustive } = trailsBetween(graph, from, to, reach);
  const disputed = disputedTrails(graph, from, reach).filter(({ nodes }) => nodes[1] === to);
  const overBase = sharedBaseTrails(graph, from, reach).filter(({ nodes }) => nodes[2] === to);
  const all = [...disputed, ...narrowed(trails, overBase)];
  if (all.length > 0) return conclude(graph, all, { from, to, reach, exhaustive });
  const lead = leadBetween(graph, from, to, reach);
  if (lead) return leadAnswer(graph, lead, { reach, exhaustive });
  return noAnswer(graph.documents.key[from] as number, graph.documents.key[to] as number, nothingKnown(graph, from, to, reach), exhaustive);
}

function noAnswer(from: number, to: number, why: Nothing, exhaustive: boolean): Derivation {
  return {
    from, to, mask: ALL_FIVE, standing: 'none', provisional: false, grade: 0, flags: [], gap: null, drift: [], mapping: null, contradiction: [], proofs: [],
    exhaustive, ...why,
  };
}
