import type { DerivedStep } from '../derive/derivation';
import { pairOf } from '../derive/pair';
import { type DeriveOptions, reachOf } from '../derive/reach';
import { type Graph, indexOf, NOT_FOUND } from '../graph/graph';
import { ALL_FIVE, type Mask } from '../relation/relation';
import type { Dependents } from './dependents';
import { keysOf, pathTo, type Spread, spreadFrom } from './spread';

/** What happens to a document; `by`: the edition or amendment that takes its place. Documents are keys. */
export type ImpactEvent =
  | Readonly<{ kind: 'replaced' | 'amended'; document: number; by: number }>
  | Readonly<{ kind: 'withdrawn' | 'effective'; document: number }>;

/** Dependents by key. Each is in exactly one of the two lists. */
export type Affected = Readonly<{
  /** Nearest first. */
  affected: Int32Array;
  /** For each of them the document on which it rests, as an index in `documents`. */
  through: Int32Array;
  /** Ascending. */
  unchanged: Int32Array;
}>;

export type Impact = Affected &
  Readonly<{
    /** Keys of the documents that rest on the one of the event, which is the first; nearest first. */
    documents: Int32Array;
    /** Of the document to what takes its place: where it covers, conformity is kept. All five where nothing is known or takes its place. */
    relation: Mask;
    /** The path to a document, by its index in `documents`. */
    path(at: number): DerivedStep[];
  }>;

/** Whatever rests on a document to which something happens, directly or over others, and whatever does not. */
export function impact(graph: Graph, event: ImpactEvent, dependents: Dependents, options: Omit<DeriveOptions, 'side'> = {}): Impact {
  const start = indexOf(graph.documents, event.document);
  const spread: Spread = start === NOT_FOUND ? NOTHING : spreadFrom(graph, start, reachOf(options));
  return {
    documents: keysOf(graph, spread.document),
    relation: 'by' in event ? pairOf(graph, event.document, event.by, options).mask : ALL_FIVE,
    path: (at) => pathTo(graph, spread, at),
    ...affectedBy(dependents, spread.document),
  };
}

const NOTHING: Spread = { document: new Int32Array(), via: new Int32Array(), link: new Int32Array(), hops: new Uint8Array() };

/** Dependents of these documents, each at the first that it rests on, and all others. */
export function affectedBy({ key, first, dependent }: Dependents, documents: Int32Array): Affected {
  const isAffected = new Uint8Array(key.length);
  const affected = new Int32Array(key.length);
  const through = new Int32Array(key.length);
  let count = 0;
  for (const [at, document] of documents.entries()) {
    for (let entry = first[document] as number; entry < (first[document + 1] as number); entry += 1) {
      const one = dependent[entry] as number;
      if (isAffected[one] === 1) continue;
      isAffected[one] = 1;
      affected[count] = key[one] as number;
      through[count] = at;
      count += 1;
    }
  }
  return { affected: affected.slice(0, count), through: through.slice(0, count), unchanged: key.filter((_, at) => isAffected[at] === 0) };
}
