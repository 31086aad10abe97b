import { type Deviations, edgeDeviations } from '../fact/changes-among';
import type { EdgeCode } from '../fact/edge-code';
import { edgeCode } from '../fact/edge-of-columns';
import { factKinds } from '../fact/fact';
import { factBits, type GraphColumns } from './columns';
import { bitsIn, isMapping, kindIn, type OrderedFacts } from './fact-order';
import { edgeBits, type EdgeColumns } from './graph';

/** The edges in the order of their pairs: those of document d as `from` are `firstOf[d]` to `firstOf[d + 1] - 1`. */
export type Edges = EdgeColumns & Readonly<{ firstOf: Int32Array; to: Int32Array; deviations: ReadonlyMap<number, Deviations>; mappings: ReadonlyMap<number, string> }>;

const BITS_OF_KIND = factKinds.map((kind) => {
  if (kind === 'adoption') return edgeBits.ADOPTION;
  if (kind === 'mapping') return edgeBits.MAPPING;
  return kind === 'mention' ? edgeBits.MENTION : edgeBits.SUCCESSION;
});

/** One edge of all facts on a pair of documents but its mappings, and one of each mapping. */
export function edgesOf(table: GraphColumns, facts: OrderedFacts): Edges {
  const { starts: firstFact, firstOf } = startsOf(facts);
  const count = firstFact.length - 1;
  const { given, said, ref } = facts;
  const codes = new Map<number, EdgeCode>();
  const [code, bits, to, factKind] = [new Int32Array(count), new Uint8Array(count), new Int32Array(count), new Uint8Array(said.length)];
  const deviations = new Map<number, Deviations>();
  const mappings = new Map<number, string>();
  for (let edge = 0; edge < count; edge += 1) {
    const start = firstFact[edge] as number;
    const end = firstFact[edge + 1] as number;
    let told = 0;
    for (let at = start; at < end; at += 1) {
      const kind = kindIn(said[at] as number);
      factKind[at] = kind;
      bits[edge] = (bits[edge] as number) | (BITS_OF_KIND[kind] as number);
      told |= bitsIn(said[at] as number);
    }
    if (isMapping(said[start] as number)) mappings.set(edge, table.mappings.get(given[start] as number) ?? '');
    const isListed = (told & factBits.HAS_LIST) !== 0;
    to[edge] = facts.to[start] as number;
    const known = end - start > 1 || isListed ? undefined : codes.get(said[start] as number);
    const found = known ?? edgeCode(table, given, start, end);
    code[edge] = found;
    if (isListed) deviations.set(edge, edgeDeviations(table, given, start, end));
    else if (known === undefined && end - start === 1) codes.set(said[start] as number, found);
  }
  return { code, bits, to, firstOf, firstFact, factKind, factRef: ref, deviations, mappings };
}

/** Where the facts of each edge begin, and which edges each document has as `from`. */
function startsOf(facts: OrderedFacts): Readonly<{ starts: Int32Array; firstOf: Int32Array }> {
  const starts = new Int32Array(facts.to.length + 1);
  const firstOf = new Int32Array(facts.firstOf.length);
  let count = 0;
  for (let document = 0; document + 1 < firstOf.length; document += 1) {
    const [start, end] = [facts.firstOf[document] as number, facts.firstOf[document + 1] as number];
    firstOf[document] = count;
    for (let at = start; at < end; at += 1) {
      if (at > start && facts.to[at] === facts.to[at - 1] && !isMapping(facts.said[at] as number)) continue;
      starts[count] = at;
      count += 1;
    }
  }
  firstOf[firstOf.length - 1] = count;
  starts[count] = facts.to.length;
  return { starts: starts.slice(0, count + 1), firstOf };
}
