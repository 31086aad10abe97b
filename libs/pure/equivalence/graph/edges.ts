import { type Deviations, edgeDeviations } from '../fact/changes-among';
import { edgeCode } from '../fact/edge-of-columns';
import { factKinds } from '../fact/fact';
import { factBits, type GraphColumns } from './columns';
import { MAPPING, type OrderedFacts } from './fact-order';
import { edgeBits, type EdgeColumns } from './graph';

/** The edges of all facts in the order of their pairs, with the indices of their documents. */
export type Edges = EdgeColumns & Readonly<{ count: number; from: Int32Array; to: Int32Array; deviations: ReadonlyMap<number, Deviations> }>;

const BITS_OF_KIND = factKinds.map((kind) => {
  if (kind === 'adoption') return edgeBits.ADOPTION;
  if (kind === 'mapping') return edgeBits.MAPPING;
  return kind === 'mention' ? edgeBits.MENTION : edgeBits.SUCCESSION;
});

/** One edge of all facts on a pair of documents but its mappings, and one of each mapping. */
export function edgesOf({ facts, lists }: GraphColumns, { from, to, order }: OrderedFacts): Edges {
  const starts = startsOf(facts.kind, { from, to, order });
  const count = starts.length - 1;
  const table = { facts, lists };
  const edges = {
    code: new Int32Array(count),
    bits: new Uint8Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
  };
  const deviations = new Map<number, Deviations>();
  for (let edge = 0; edge < count; edge += 1) {
    const [start, end] = [starts[edge] as number, starts[edge + 1] as number];
    const first = order[start] as number;
    edges.code[edge] = edgeCode(table, order, start, end);
    edges.from[edge] = from[first] as number;
    edges.to[edge] = to[first] as number;
    let [bits, listed] = [0, 0];
    for (let i = start; i < end; i += 1) {
      bits |= BITS_OF_KIND[facts.kind[order[i] as number] as number] as number;
      listed |= facts.bits[order[i] as number] as number;
    }
    edges.bits[edge] = bits;
    if (listed & factBits.HAS_LIST) deviations.set(edge, edgeDeviations(table, order, start, end));
  }
  return {
    count, ...edges, deviations,
    firstFact: starts,
    factKind: Uint8Array.from(order, (fact) => facts.kind[fact] as number),
    factRef: order.map((fact) => facts.ref[fact] as number),
  };
}

/** Where the facts of each edge begin in the order, and its end. */
function startsOf(kind: Uint8Array, { from, to, order }: Pick<OrderedFacts, 'from' | 'to' | 'order'>): Int32Array {
  const starts = new Int32Array(order.length + 1);
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    const [fact, before] = [order[i] as number, order[i - 1] as number];
    if (i === 0 || kind[fact] === MAPPING || from[fact] !== from[before] || to[fact] !== to[before]) {
      starts[count] = i;
      count += 1;
    }
  }
  starts[count] = order.length;
  return starts.slice(0, count + 1);
}
