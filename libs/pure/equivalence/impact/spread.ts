import type { DerivedStep } from '../derive/derivation';
import { stepOf } from '../derive/derived-proof';
import { isThere, type Reach } from '../derive/reach';
import { edgeBits, type Graph, hasBit, isForward, keyOf } from '../graph/graph';

/**
 * Documents that rest on one, nearest first, each once: the first is the document itself; each other one was reached from
 * `via`, an index in these columns, by a link of that document's row.
 */
export type Spread = Readonly<{ document: Int32Array; via: Int32Array; link: Int32Array; hops: Uint8Array }>;

/**
 * Against the direction in which facts are told: from a base to what adopts it, from an edition to what replaces or amends
 * it; a mapping rests on both of its documents. Only over edges that say something.
 */
export function spreadFrom(graph: Graph, start: number, reach: Reach): Spread {
  const [document, via, link, hops] = [[start], [-1], [-1], [0]];
  const isReached = new Set(document);
  for (let at = 0; at < document.length && (hops[at] as number) < reach.maxHops; at += 1) {
    const here = document[at] as number;
    for (let entry = graph.first[here] as number; entry < (graph.walkable[here] as number); entry += 1) {
      const [next, by] = [graph.neighbour[entry] as number, graph.link[entry] as number];
      if (isReached.has(next) || (isForward(by) && !hasBit(graph, by, edgeBits.MAPPING)) || !isThere(graph, next, reach)) continue;
      isReached.add(next);
      document.push(next);
      via.push(at);
      link.push(by);
      hops.push((hops[at] as number) + 1);
    }
  }
  return { document: Int32Array.from(document), via: Int32Array.from(via), link: Int32Array.from(link), hops: Uint8Array.from(hops) };
}

/** The steps that lead to a reached document, by its index in the columns. */
export function pathTo(graph: Graph, spread: Spread, at: number): DerivedStep[] {
  const via = spread.via[at] as number;
  if (via === -1) return [];
  return [...pathTo(graph, spread, via), stepOf(graph, spread.link[at] as number, spread.document[via] as number, spread.document[at] as number)];
}

export const keysOf = (graph: Graph, documents: Int32Array): Int32Array => documents.map((document) => keyOf(graph, document));
