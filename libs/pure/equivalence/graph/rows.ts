import { gradeInCode, maskInCode } from '../fact/edge-code';
import { converse } from '../relation/converse';
import { ALL_FIVE, CONTRADICTION } from '../relation/relation';
import type { Edges } from './edges';
import { edgeBits, type Graph } from './graph';
import { EDGE, FROM, MASK, type Turned, TURNED_WIDTH, turnedEdges } from './turned-edges';

export type Rows = Pick<Graph, 'first' | 'walkable' | 'neighbour' | 'mask' | 'link' | 'disputed'>;

/** One row while it is made: `length` links in the order of their neighbours, and whether each may be walked. */
type Row = { length: number; readonly neighbour: Int32Array; readonly link: Int32Array; readonly mask: Uint8Array; readonly walkable: Uint8Array };

/** The edges as rows of documents, and a mark on those that parallel edges dispute. */
export function rowsOf(edges: Edges): Rows {
  const turned = turnedEdges(edges);
  const documents = edges.firstOf.length - 1;
  const entries = edges.code.length * 2;
  const rows = { first: new Int32Array(documents + 1), walkable: new Int32Array(documents), neighbour: new Int32Array(entries), mask: new Uint8Array(entries), link: new Int32Array(entries) };
  const disputed: Map<number, Disputed> = new Map();
  const row = emptyRow(edges, turned);
  let next = 0;
  for (let document = 0; document < documents; document += 1) {
    merge(edges, turned, document, row);
    if (settleParallels(edges, row)) disputed.set(document, disputedIn(row));
    const walkable = put(row, rows, { from: next, which: 1 });
    rows.walkable[document] = walkable;
    next = put(row, rows, { from: walkable, which: 0 });
    rows.first[document + 1] = next;
  }
  return { ...rows, disputed };
}

type Disputed = readonly Readonly<{ neighbour: number; link: number }>[];

function emptyRow({ firstOf }: Edges, turned: Turned): Row {
  let longest = 0;
  for (let document = 0; document + 1 < firstOf.length; document += 1) {
    const [told, others] = [(firstOf[document + 1] as number) - (firstOf[document] as number), (turned.firstOf[document + 1] as number) - (turned.firstOf[document] as number)];
    longest = Math.max(longest, told + others);
  }
  return { length: 0, neighbour: new Int32Array(longest), link: new Int32Array(longest), mask: new Uint8Array(longest), walkable: new Uint8Array(longest) };
}

/** Edges told from the document and those told to it, both in the order of their other ends. */
function merge({ firstOf, to, code }: Edges, turned: Turned, document: number, row: Row): void {
  const { table } = turned;
  const { neighbour, link, mask, walkable } = row;
  let told = firstOf[document] as number;
  let other = (turned.firstOf[document] as number) * TURNED_WIDTH;
  const toldEnd = firstOf[document + 1] as number;
  const otherEnd = (turned.firstOf[document + 1] as number) * TURNED_WIDTH;
  let length = 0;
  while (told < toldEnd || other < otherEnd) {
    const isTold = other === otherEnd || (told < toldEnd && (to[told] as number) <= (table[other + FROM] as number));
    const its = isTold ? maskInCode(code[told] as number) : (table[other + MASK] as number);
    neighbour[length] = isTold ? (to[told] as number) : (table[other + FROM] as number);
    link[length] = isTold ? told * 2 : (table[other + EDGE] as number) * 2 + 1;
    mask[length] = its;
    walkable[length] = its === ALL_FIVE ? 0 : 1;
    length += 1;
    if (isTold) told += 1;
    else other += TURNED_WIDTH;
  }
  row.length = length;
}

function maskBy({ code }: Edges, link: number): number {
  const mask = maskInCode(code[link >> 1] as number);
  return (link & 1) === 0 ? mask : converse(mask);
}

/** Sorts edges between the same two documents by what they say, and marks them where that leaves no relation; true where any is marked. */
function settleParallels(edges: Edges, { length, neighbour, link, mask, walkable }: Row): boolean {
  let isDisputed = false;
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (end < length && neighbour[end] === neighbour[start]) end += 1;
    if (end - start > 1) {
      const parallel = link.subarray(start, end).sort((a, b) => compare(edges, a, b));
      const isEmpty = parallel.reduce((left, one) => left & maskBy(edges, one), ALL_FIVE) === CONTRADICTION;
      for (const [at, one] of parallel.entries()) {
        mask[start + at] = maskBy(edges, one);
        walkable[start + at] = mask[start + at] === ALL_FIVE || isEmpty ? 0 : 1;
        if (isEmpty) edges.bits[one >> 1] = (edges.bits[one >> 1] as number) | edgeBits.DISPUTED;
      }
      isDisputed ||= isEmpty;
    }
    start = end;
  }
  return isDisputed;
}

/** The same whichever way round facts are told, as far as they differ in anything but that. */
function compare(edges: Edges, a: number, b: number): number {
  const { code, bits, firstFact, factRef } = edges;
  const [one, other] = [a >> 1, b >> 1];
  return maskBy(edges, a) - maskBy(edges, b) ||
    strongest(bits[one] as number) - strongest(bits[other] as number) ||
    gradeInCode(code[other] as number) - gradeInCode(code[one] as number) ||
    (factRef[firstFact[one] as number] as number) - (factRef[firstFact[other] as number] as number) ||
    (a & 1) - (b & 1);
}

/** The kind of facts that decides on the edge: an adoption before a succession before a mention. */
const strongest = (bits: number): number => bits & -bits;

/** Writes the links of the row that may be walked (1), or the others (0); gives where the next ones begin. */
function put({ length, neighbour, link, mask, walkable }: Row, rows: Omit<Rows, 'disputed'>, { from, which }: Readonly<{ from: number; which: 0 | 1 }>): number {
  let next = from;
  for (let at = 0; at < length; at += 1) {
    if (walkable[at] !== which) continue;
    rows.neighbour[next] = neighbour[at] as number;
    rows.mask[next] = mask[at] as number;
    rows.link[next] = link[at] as number;
    next += 1;
  }
  return next;
}

function disputedIn({ length, neighbour, link, mask, walkable }: Row): Disputed {
  const found = [...link.subarray(0, length)].map((one, at) => ({ neighbour: neighbour[at] as number, link: one }));
  return found.filter((_, at) => walkable[at] === 0 && mask[at] !== ALL_FIVE);
}
