import type { Deviations } from '../fact/changes-among';
import { type EdgeCode, maskInCode } from '../fact/edge-code';
import { converse } from '../relation/converse';
import type { Mask } from '../relation/relation';
import type { DocumentColumns } from './columns';

/** What kinds of facts an edge is made of, one bit each, and whether it is disputed. */
export const edgeBits = {
  ADOPTION: 1,
  SUCCESSION: 2,
  MAPPING: 4,
  MENTION: 8,
  /** Parallel edges leave no relation: they contradict each other and carry no inference to other pairs. */
  DISPUTED: 16,
} as const;

/** One edge is what all facts on an ordered pair of documents say together; a mapping is an edge of its own. */
export type EdgeColumns = Readonly<{
  /** Told from the national, newer or first document to the base, older or second one. */
  code: Int32Array;
  /** `edgeBits`. */
  bits: Uint8Array;
  /** Facts of edge e: `firstFact[e]` to `firstFact[e + 1] - 1`. */
  firstFact: Int32Array;
  factKind: Uint8Array;
  factRef: Int32Array;
}>;

/**
 * Documents and what is known between two of them, in compressed sparse rows. A document is its index in `documents`. Its
 * entries are `first[d]` to `first[d + 1] - 1`, each edge once from either end: first those that may be walked, up to
 * `walkable[d]`, then those that say nothing or are disputed; both in the order of neighbours.
 */
export type Graph = Readonly<{
  documents: DocumentColumns;
  first: Int32Array;
  walkable: Int32Array;
  neighbour: Int32Array;
  /** Mask from the document to its neighbour. */
  mask: Uint8Array;
  /** The edge times two, plus one where the facts are told from the neighbour to the document. */
  link: Int32Array;
  edges: EdgeColumns;
  /** Disputed links that say something, by the document in whose row they stand. */
  disputed: ReadonlyMap<number, readonly Readonly<{ neighbour: number; link: number }>[]>;
  /** Deviations on record, by edge; only edges with a list. */
  deviations: ReadonlyMap<number, Deviations>;
  /** Numbers of the mappings, by edge; several edges may be one mapping. */
  mappings: ReadonlyMap<number, string>;
  /** Documents of one component have the same number; between two components there is no connection of any kind. */
  component: Int32Array;
  /** Facts left out because a document of theirs is not among the documents, or both are the same. */
  unplaced: number;
  /** Size of all columns. */
  bytes: number;
}>;

export const NOT_FOUND = -1;

/** Index of the document with this key, or `NOT_FOUND`. */
export function indexOf({ key: keys }: DocumentColumns, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return NOT_FOUND;
}

export const keyOf = ({ documents }: Graph, index: number): number => documents.key[index] as number;

export const codeOf = ({ edges }: Graph, link: number): EdgeCode => edges.code[link >> 1] as EdgeCode;

export const hasBit = ({ edges }: Graph, link: number, bit: number): boolean => ((edges.bits[link >> 1] as number) & bit) !== 0;

/** The link stands at the national, newer or first document of its edge. */
export const isForward = (link: number): boolean => (link & 1) === 0;

/** Mask of a link from the document in whose row it stands. */
export function maskOf(graph: Graph, link: number): Mask {
  const mask = maskInCode(codeOf(graph, link));
  return isForward(link) ? mask : converse(mask);
}
