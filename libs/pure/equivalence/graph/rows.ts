import { gradeInCode, maskInCode } from '../fact/edge-code';
import { converse } from '../relation/converse';
import { ALL_FIVE, CONTRADICTION } from '../relation/relation';
import type { Edges } from './edges';
import { edgeBits, type Graph } from './graph';

export type Rows = Pick<Graph, 'first' | 'walkable' | 'neighbour' | 'mask' | 'link' | 'disputed'>;

type Disputed = Readonly<{ neighbour: number; link: number }>;

/** The edges as rows of documents, and a mark on those that parallel edges dispute. */
export function rowsOf(edges: Edges, documents: number): Rows {
  const first = firstOf(edges, documents);
  const links = byNeighbour(edges, first);
  const rows = { first, walkable: new Int32Array(documents), neighbour: new Int32Array(links.length), mask: new Uint8Array(links.length), link: links };
  const disputed = new Map<number, readonly Disputed[]>();
  const later = new Int32Array(longestRow(first));
  for (let document = 0; document < documents; document += 1) {
    const [start, end] = [first[document] as number, first[document + 1] as number];
    const isDisputed = settleParallels(edges, links, start, end);
    const walkable = walkableFirst(edges, links, { start, end, later });
    rows.walkable[document] = walkable;
    for (let at = start; at < end; at += 1) {
      rows.neighbour[at] = neighbourBy(edges, links[at] as number);
      rows.mask[at] = maskBy(edges, links[at] as number);
    }
    if (isDisputed) disputed.set(document, disputedAmong(edges, links.subarray(walkable, end)));
  }
  return { ...rows, disputed };
}

function disputedAmong(edges: Edges, links: Int32Array): readonly Disputed[] {
  const said = [...links].filter((link) => ((edges.bits[link >> 1] as number) & edgeBits.DISPUTED) !== 0 && maskBy(edges, link) !== ALL_FIVE);
  return said.map((link) => ({ neighbour: neighbourBy(edges, link), link }));
}

const neighbourBy = ({ from, to }: Edges, link: number): number => ((link & 1) === 0 ? to[link >> 1] : from[link >> 1]) as number;

function maskBy({ code }: Edges, link: number): number {
  const mask = maskInCode(code[link >> 1] as number);
  return (link & 1) === 0 ? mask : converse(mask);
}

function firstOf({ count, from, to }: Edges, documents: number): Int32Array {
  const first = new Int32Array(documents + 1);
  for (let edge = 0; edge < count; edge += 1) {
    first[(from[edge] as number) + 1] = (first[(from[edge] as number) + 1] as number) + 1;
    first[(to[edge] as number) + 1] = (first[(to[edge] as number) + 1] as number) + 1;
  }
  for (let document = 1; document <= documents; document += 1) first[document] = (first[document] as number) + (first[document - 1] as number);
  return first;
}

/** Each row in the order of neighbours: going through the rows of all documents in turn, each one is put into those of its neighbours. */
function byNeighbour(edges: Edges, first: Int32Array): Int32Array {
  const { count, from, to } = edges;
  const unsorted = new Int32Array(count * 2);
  const next = first.slice();
  const put = (links: Int32Array, document: number, link: number): void => {
    const at = next[document] as number;
    links[at] = link;
    next[document] = at + 1;
  };
  for (let edge = 0; edge < count; edge += 1) {
    put(unsorted, from[edge] as number, edge * 2);
    put(unsorted, to[edge] as number, edge * 2 + 1);
  }
  const sorted = new Int32Array(count * 2);
  next.set(first);
  for (let at = 0; at < unsorted.length; at += 1) {
    const link = unsorted[at] as number;
    put(sorted, neighbourBy(edges, link), link ^ 1);
  }
  return sorted;
}

/** Sorts edges between the same two documents by what they say, and marks them where that leaves no relation; true where any is marked. */
function settleParallels(edges: Edges, links: Int32Array, start: number, end: number): boolean {
  let isDisputed = false;
  for (let from = start; from < end; ) {
    const neighbour = neighbourBy(edges, links[from] as number);
    let [to, left] = [from, ALL_FIVE];
    while (to < end && neighbourBy(edges, links[to] as number) === neighbour) {
      left &= maskBy(edges, links[to] as number);
      to += 1;
    }
    if (to - from > 1) links.subarray(from, to).sort((a, b) => compare(edges, a, b));
    if (left === CONTRADICTION) {
      isDisputed = true;
      for (const link of links.subarray(from, to)) edges.bits[link >> 1] = (edges.bits[link >> 1] as number) | edgeBits.DISPUTED;
    }
    from = to;
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

/** Moves what may be walked before the rest, both in their order; gives where the rest begins. */
function walkableFirst(edges: Edges, links: Int32Array, { start, end, later }: Readonly<{ start: number; end: number; later: Int32Array }>): number {
  let [next, left] = [start, 0];
  for (let at = start; at < end; at += 1) {
    const link = links[at] as number;
    const edge = link >> 1;
    if (maskInCode(edges.code[edge] as number) !== ALL_FIVE && ((edges.bits[edge] as number) & edgeBits.DISPUTED) === 0) {
      links[next] = link;
      next += 1;
    } else {
      later[left] = link;
      left += 1;
    }
  }
  links.set(later.subarray(0, left), next);
  return next;
}

function longestRow(first: Int32Array): number {
  let longest = 0;
  for (let document = 1; document < first.length; document += 1) longest = Math.max(longest, (first[document] as number) - (first[document - 1] as number));
  return longest;
}
