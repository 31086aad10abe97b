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

/** Dependents by key. Each is affected or unchanged. */
export type Affected = Readonly<{
  /** Nearest first. */
  affected: Int32Array;
  /** For each of them the document on which it rests, as an index in `documents`. */
  through: Int32Array;
  /** All others, ascending: they were checked, and nothing on which they rest has changed. */
  unchanged(): Int32Array;
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
  const most = documents.reduce((sum, document) => sum + (first[document + 1] as number) - (first[document] as number), 0);
  const [affected, through] = [new Int32Array(most), new Int32Array(most)];
  let count = 0;
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] as number;
    for (let entry = first[document] as number; entry < (first[document + 1] as number); entry += 1) {
      const one = dependent[entry] as number;
      if (isAffected[one] === 1) continue;
      isAffected[one] = 1;
      affected[count] = key[one] as number;
      through[count] = at;
      count += 1;
    }
  }
  return { affected: affected.slice(0, count), through: through.slice(0, count), unchanged: () => others(key, isAffected, key.length - count) };
}

function others(key: Int32Array, isAffected: Uint8Array, count: number): Int32Array {
  const unchanged = new Int32Array(count);
  let next = 0;
  for (let at = 0; next < count; at += 1) {
    if (isAffected[at] === 1) continue;
    unchanged[next] = key[at] as number;
    next += 1;
  }
  return unchanged;
}
