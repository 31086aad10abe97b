import type { GraphColumns } from './columns';
import { componentsOf } from './components';
import { edgesOf } from './edges';
import { orderFacts } from './fact-order';
import type { Graph } from './graph';
import { rowsOf } from './rows';

/** The graph of documents and facts. The order of the facts and their repetition change nothing in it. */
export function buildGraph(columns: GraphColumns): Graph {
  const { documents } = columns;
  const ordered = orderFacts(columns.facts, documents.key);
  const all = edgesOf(columns, ordered);
  const { disputed, ...rows } = rowsOf(all);
  const component = componentsOf(all);
  const { code, bits, firstFact, factKind, factRef, deviations, mappings } = all;
  const edges = { code, bits, firstFact, factKind, factRef };
  return {
    documents, ...rows, edges, disputed, deviations, mappings, component, unplaced: ordered.unplaced,
    bytes: bytesOf(documents, rows, edges, { component }),
  };
}

function bytesOf(...groups: readonly Readonly<Record<string, ArrayBufferView>>[]): number {
  return groups.flatMap((group) => Object.values(group)).reduce((sum, { byteLength }) => sum + byteLength, 0);
}
