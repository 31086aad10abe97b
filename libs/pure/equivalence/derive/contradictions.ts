import { type Graph } from '../graph/graph';
import { CONTRADICTION } from '../relation/relation';
import type { Derivation } from './derivation';
import { derive } from './derive';
import type { DeriveOptions } from './reach';

/** Every pair of documents whose proofs contradict each other, once, told from the document of the lower key. */
export function* contradictions(graph: Graph, options: Omit<DeriveOptions, 'side'> = {}): Generator<Derivation> {
  for (const [document, key] of graph.documents.key.entries()) {
    if (graph.first[document] === graph.first[document + 1]) continue;
    yield* derive(graph, key, options).items.filter(({ from, to, mask }) => mask === CONTRADICTION && from < to);
  }
}
