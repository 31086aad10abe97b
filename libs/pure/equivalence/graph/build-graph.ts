import type { GraphColumns } from './columns';
import { componentsOf } from './components';
import { edgesOf } from './edges';
import { orderFacts } from './fact-order';
import type { Graph } from './graph';
import { rowsOf } from './rows';

/** The graph of documents and facts. The order of the facts and their repetition change nothing in it. */
export function buildGraph(columns: GraphColumns): Graph {
  const { documents, facts } = columns;
  const ordered = orderFacts(facts, documents.key);
  const { code, bits, firstFact, factKind, factRef, deviations, ...ends } = edgesOf(columns, ordered);
  const edges = { code, bits, firstFact, factKind, factRef };
  const all = { ...edges, ...ends, deviations };
  const { disputed, ...rows } = rowsOf(all, documents.key.length);
  const component = componentsOf(all, documents.key.length);
  return {
    documents, ...rows, edges, disputed, deviations, component, unplaced: ordered.unplaced,
    bytes: bytesOf(documents, rows, edges, { component }),
  };
}

function bytesOf(...groups: readonly Readonly<Record<string, ArrayBufferView>>[]): number {
  return groups.flatMap((group) => Object.values(group)).reduce((sum, { byteLength }) => sum + byteLength, 0);
}
