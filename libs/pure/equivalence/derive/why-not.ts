import type { EdgeFlag } from '../fact/edge';
import { flagCode, flagsInCode } from '../fact/edge-code';
import { codeOf, edgeBits, type Graph, hasBit, isForward, keyOf } from '../graph/graph';
import { type MissingFact, missingFacts } from './answer';
import { connection, type Connection, saysNothing } from './connection';
import type { Derivation } from './derivation';
import { editionGapsOf } from './derived-proof';
import { EVER, isThere, type Reach } from './reach';

/** Why nothing is known between two documents, and the edition gaps on the way. */
export type Nothing = Pick<Derivation, 'editionGaps'> & Readonly<{ whyNot: NonNullable<Derivation['whyNot']> }>;

const NOT_RECORDED = flagCode('deviations-not-recorded');

/** The first fact that is missing on the shortest connection of two documents of which nothing is known. Ends are indices. */
export function nothingKnown(graph: Graph, from: number, to: number, reach: Reach): Nothing {
  const asked = (missing: MissingFact): Nothing => ({ whyNot: { missing, from: keyOf(graph, from), to: keyOf(graph, to) }, editionGaps: [] });
  if (!isThere(graph, from, reach)) return asked('document-later');
  if (!isThere(graph, to, reach)) return { whyNot: { missing: 'document-later', from: keyOf(graph, to), to: keyOf(graph, from) }, editionGaps: [] };
  if (graph.component[from] !== graph.component[to]) return asked('no-connection');
  const found = connection(graph, from, to, reach);
  if (found) return missingOn(graph, found) ?? asked('nothing-follows');
  const everFound = reach.day === EVER ? null : connection(graph, from, to, { ...reach, day: EVER });
  return (everFound && laterOn(graph, everFound, reach)) ?? asked('too-many-steps');
}

function missingOn(graph: Graph, { nodes, links }: Connection): Nothing | null {
  const silent = links.findIndex((link) => saysNothing(graph, link));
  const at = silent === -1 ? links.findIndex((link) => (codeOf(graph, link) & NOT_RECORDED) !== 0) : silent;
  const link = links[at];
  if (link === undefined) return null;
  const gaps = links.flatMap((each, place) => (saysNothing(graph, each) ? [{ nodes: nodes.slice(place, place + 2), links: [each] }] : []));
  const missing = silent === -1 ? 'deviations-not-recorded' : reasonOf(graph, link);
  return { whyNot: { missing, ...endsOf(graph, { nodes, links }, at) }, editionGaps: editionGapsOf(graph, gaps) };
}

/** From the national or newer document, where the facts have such an order. */
function endsOf(graph: Graph, { nodes, links }: Connection, at: number): Readonly<{ from: number; to: number }> {
  const [link = 0, here, there] = [links[at], keyOf(graph, nodes[at] ?? 0), keyOf(graph, nodes[at + 1] ?? 0)];
  const isTurned = !isForward(link) && hasBit(graph, link, edgeBits.ADOPTION | edgeBits.SUCCESSION);
  return isTurned ? { from: there, to: here } : { from: here, to: there };
}

function reasonOf(graph: Graph, link: number): MissingFact {
  if (hasBit(graph, link, edgeBits.DISPUTED)) return 'contradiction';
  const flags: readonly (EdgeFlag | MissingFact)[] = flagsInCode(codeOf(graph, link));
  return missingFacts.find((missing) => flags.includes(missing)) ?? 'nothing-follows';
}

/** The first document on the way that was not there yet, and the one before it. */
function laterOn(graph: Graph, { nodes }: Connection, reach: Reach): Nothing | null {
  const at = nodes.findIndex((node) => !isThere(graph, node, reach));
  if (at < 1) return null;
  return { whyNot: { missing: 'document-later', from: keyOf(graph, nodes[at] ?? 0), to: keyOf(graph, nodes[at - 1] ?? 0) }, editionGaps: [] };
}
