import type { FactRef } from './columns';
import { type Graph, indexOf, NOT_FOUND } from './graph';

/** Every fact on two documents, whichever of them it is told from; none where a document is unknown. */
export function factsBetween(graph: Graph, aKey: number, bKey: number): FactRef[] {
  const [a, b] = [indexOf(graph.documents, aKey), indexOf(graph.documents, bKey)];
  if (a === NOT_FOUND || b === NOT_FOUND) return [];
  const entries = Array.from({ length: (graph.first[a + 1] as number) - (graph.first[a] as number) }, (_, at) => (graph.first[a] as number) + at);
  return entries.filter((entry) => graph.neighbour[entry] === b).flatMap((entry) => factsOfEdge(graph, (graph.link[entry] as number) >> 1));
}

function factsOfEdge({ edges }: Graph, edge: number): FactRef[] {
  const [first, end] = [edges.firstFact[edge] as number, edges.firstFact[edge + 1] as number];
  return Array.from({ length: end - first }, (_, at) => ({ kind: edges.factKind[first + at] as number, ref: edges.factRef[first + at] as number }));
}
