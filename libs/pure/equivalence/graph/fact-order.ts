import { degrees, factKinds } from '../fact/fact';
import type { FactColumns } from './columns';
import { NOT_FOUND } from './graph';

/**
 * Facts by pair of documents, on each pair the mappings last, each fact once. Those of document d as `from` are
 * `firstOf[d]` to `firstOf[d + 1] - 1`.
 */
export type OrderedFacts = Readonly<{
  firstOf: Int32Array;
  to: Int32Array;
  /** All that the rules ask of a fact without a list, in one number: facts that say the same have the same. */
  said: Int32Array;
  ref: Int32Array;
  /** Index among the facts as they were given. */
  given: Int32Array;
  unplaced: number;
}>;

type Sorted = Readonly<Record<'to' | 'said' | 'ref' | 'given', Int32Array>>;

const MAPPING = factKinds.indexOf('mapping');
const KIND_AT = 28;
const BITS_AT = 21;

export const kindIn = (said: number): number => said >> KIND_AT;
export const bitsIn = (said: number): number => (said >> BITS_AT) & 127;
export const isMapping = (said: number): boolean => said >> KIND_AT === MAPPING;

/** @param keys of the documents, ascending */
export function orderFacts(facts: FactColumns, keys: Int32Array): OrderedFacts {
  const { from, to, firstOf, placed } = placedFacts(facts, keys);
  const sorted = { to: new Int32Array(placed), said: new Int32Array(placed), ref: new Int32Array(placed), given: new Int32Array(placed) };
  const next = firstOf.slice();
  for (let fact = 0; fact < from.length; fact += 1) {
    const document = from[fact] as number;
    if (document === NOT_FOUND) continue;
    const at = next[document] as number;
    next[document] = at + 1;
    sorted.to[at] = to[fact] as number;
    sorted.said[at] = saidBy(facts, fact);
    sorted.ref[at] = facts.ref[fact] as number;
    sorted.given[at] = fact;
  }
  for (let document = 0; document < keys.length; document += 1) sortRow(sorted, firstOf[document] as number, firstOf[document + 1] as number);
  const kept = dropRepeated(sorted, firstOf);
  const cut = (column: Int32Array): Int32Array => (kept === placed ? column : column.slice(0, kept));
  return { firstOf, unplaced: from.length - placed, to: cut(sorted.to), said: cut(sorted.said), ref: cut(sorted.ref), given: cut(sorted.given) };
}

/** Indices of the documents of each fact, `NOT_FOUND` where it has no place in the graph, and how many facts each document has as `from`. */
function placedFacts(facts: FactColumns, keys: Int32Array): Readonly<{ from: Int32Array; to: Int32Array; firstOf: Int32Array; placed: number }> {
  const places = placesOf(keys);
  const from = new Int32Array(facts.from.length).fill(NOT_FOUND);
  const to = new Int32Array(facts.from.length);
  const firstOf = new Int32Array(keys.length + 1);
  for (let fact = 0; fact < from.length; fact += 1) {
    const [one, other] = [places[facts.from[fact] as number] ?? NOT_FOUND, places[facts.to[fact] as number] ?? NOT_FOUND];
    if (one === NOT_FOUND || other === NOT_FOUND || one === other) continue;
    from[fact] = one;
    to[fact] = other;
    firstOf[one + 1] = (firstOf[one + 1] as number) + 1;
  }
  for (let document = 1; document <= keys.length; document += 1) firstOf[document] = (firstOf[document] as number) + (firstOf[document - 1] as number);
  return { from, to, firstOf, placed: firstOf[keys.length] as number };
}

/** From key to index; keys are dense as a rule, so that a table serves best. */
function placesOf(keys: Int32Array): Int32Array {
  const table = new Int32Array((keys.at(-1) ?? 0) + 1).fill(NOT_FOUND);
  for (let index = 0; index < keys.length; index += 1) table[keys[index] as number] = index;
  return table;
}

/** Kind, bits, degree, degree in words, grade and year, from the highest bit down. */
function saidBy({ kind, bits, degree, stated, grade, year }: FactColumns, fact: number): number {
  const words = Math.min(stated[fact] as number, degrees.length);
  const rest = ((degree[fact] as number) << 18) | (words << 15) | ((grade[fact] as number) << 12) | Math.min(Math.max(year[fact] as number, 0), 4095);
  return ((kind[fact] as number) << KIND_AT) | ((bits[fact] as number) << BITS_AT) | rest;
}

/** Sorts facts of one document by the other one, mappings last, kind and ref. */
function sortRow(facts: Sorted, start: number, end: number): void {
  if (end - start > LONG) return sortLongRow(facts, start, end);
  for (let next = start + 1; next < end; next += 1) {
    for (let at = next; at > start && !isInOrder(facts, at - 1, at); at -= 1) swap(facts, at - 1, at);
  }
}

const LONG = 64;

/** Few documents have so many. */
function sortLongRow(facts: Sorted, start: number, end: number): void {
  const order = Int32Array.from({ length: end - start }, (_, at) => start + at).sort((a, b) => Number(isInOrder(facts, b, a)) - Number(isInOrder(facts, a, b)));
  for (const column of Object.values(facts)) column.set(order.map((at) => column[at] as number), start);
}

function swap({ to, said, ref, given }: Sorted, a: number, b: number): void {
  swapIn(to, a, b);
  swapIn(said, a, b);
  swapIn(ref, a, b);
  swapIn(given, a, b);
}

function swapIn(column: Int32Array, a: number, b: number): void {
  const value = column[a] as number;
  column[a] = column[b] as number;
  column[b] = value;
}

function isInOrder({ to, said, ref }: Sorted, a: number, b: number): boolean {
  if (to[a] !== to[b]) return (to[a] as number) < (to[b] as number);
  const [kind, other] = [kindIn(said[a] as number), kindIn(said[b] as number)];
  if (kind === other) return (ref[a] as number) <= (ref[b] as number);
  return kind === MAPPING || other === MAPPING ? other === MAPPING : kind < other;
}

/** Moves the facts together where one is told again; gives how many are left. */
function dropRepeated({ to, said, ref, given }: Sorted, firstOf: Int32Array): number {
  let kept = 0;
  for (let document = 0; document + 1 < firstOf.length; document += 1) {
    const [start, end] = [firstOf[document] as number, firstOf[document + 1] as number];
    const first = kept;
    firstOf[document] = first;
    for (let at = start; at < end; at += 1) {
      const isRepeated = kept > first && to[at] === to[kept - 1] && ref[at] === ref[kept - 1] && kindIn(said[at] as number) === kindIn(said[kept - 1] as number);
      if (isRepeated) continue;
      to[kept] = to[at] as number;
      said[kept] = said[at] as number;
      ref[kept] = ref[at] as number;
      given[kept] = given[at] as number;
      kept += 1;
    }
  }
  firstOf[firstOf.length - 1] = kept;
  return kept;
}
