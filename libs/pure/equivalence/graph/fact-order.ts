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

/** While facts are sorted, all of one lies side by side: `to`, `said`, `ref`, `given`. Two million of them are moved at random. */
const TO = 0;
const SAID = 1;
const REF = 2;
const GIVEN = 3;
const WIDTH = 4;

const MAPPING = factKinds.indexOf('mapping');
const KIND_AT = 28;
const BITS_AT = 21;

export const kindIn = (said: number): number => said >> KIND_AT;
export const bitsIn = (said: number): number => (said >> BITS_AT) & 127;
export const isMapping = (said: number): boolean => said >> KIND_AT === MAPPING;

/** @param keys of the documents, ascending */
export function orderFacts(facts: FactColumns, keys: Int32Array): OrderedFacts {
  const { from, to, firstOf, placed } = placedFacts(facts, keys);
  const table = new Int32Array(placed * WIDTH);
  const next = firstOf.slice();
  for (let fact = 0; fact < from.length; fact += 1) {
    const document = from[fact] as number;
    if (document === NOT_FOUND) continue;
    const at = (next[document] as number) * WIDTH;
    next[document] = (next[document] as number) + 1;
    table[at + TO] = to[fact] as number;
    table[at + SAID] = saidBy(facts, fact);
    table[at + REF] = facts.ref[fact] as number;
    table[at + GIVEN] = fact;
  }
  for (let document = 0; document < keys.length; document += 1) sortRow(table, firstOf[document] as number, firstOf[document + 1] as number);
  return { ...withoutRepeated(table, firstOf), unplaced: from.length - placed };
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
function sortRow(table: Int32Array, start: number, end: number): void {
  if (end - start > LONG) return sortLongRow(table, start, end);
  for (let next = start + 1; next < end; next += 1) {
    for (let at = next; at > start && !isInOrder(table, (at - 1) * WIDTH, at * WIDTH); at -= 1) swap(table, (at - 1) * WIDTH, at * WIDTH);
  }
}

const LONG = 64;

/** Few documents have so many. */
function sortLongRow(table: Int32Array, start: number, end: number): void {
  const before = table.slice(start * WIDTH, end * WIDTH);
  const order = Int32Array.from({ length: end - start }, (_, at) => at * WIDTH).sort((a, b) => Number(isInOrder(before, b, a)) - Number(isInOrder(before, a, b)));
  order.forEach((one, at) => table.set(before.subarray(one, one + WIDTH), (start + at) * WIDTH));
}

function swap(table: Int32Array, a: number, b: number): void {
  for (let column = 0; column < WIDTH; column += 1) {
    const value = table[a + column] as number;
    table[a + column] = table[b + column] as number;
    table[b + column] = value;
  }
}

/** The fact at `a` stays before the one at `b`. */
function isInOrder(table: Int32Array, a: number, b: number): boolean {
  const [one, other] = [table[a + TO] as number, table[b + TO] as number];
  if (one !== other) return one < other;
  const [kind, otherKind] = [kindIn(table[a + SAID] as number), kindIn(table[b + SAID] as number)];
  if (kind === otherKind) return (table[a + REF] as number) <= (table[b + REF] as number);
  return kind === MAPPING || otherKind === MAPPING ? otherKind === MAPPING : kind < otherKind;
}

/** The sorted facts as columns, each once where it is told again. */
function withoutRepeated(table: Int32Array, firstOf: Int32Array): Omit<OrderedFacts, 'unplaced'> {
  const placed = table.length / WIDTH;
  const [to, said, ref, given] = [new Int32Array(placed), new Int32Array(placed), new Int32Array(placed), new Int32Array(placed)];
  let kept = 0;
  for (let document = 0; document + 1 < firstOf.length; document += 1) {
    const [start, end] = [firstOf[document] as number, firstOf[document + 1] as number];
    const first = kept;
    firstOf[document] = first;
    for (let at = start * WIDTH; at < end * WIDTH; at += WIDTH) {
      const [itsTo, itsSaid, itsRef] = [table[at + TO] as number, table[at + SAID] as number, table[at + REF] as number];
      if (kept > first && itsTo === to[kept - 1] && itsRef === ref[kept - 1] && kindIn(itsSaid) === kindIn(said[kept - 1] as number)) continue;
      to[kept] = itsTo;
      said[kept] = itsSaid;
      ref[kept] = itsRef;
      given[kept] = table[at + GIVEN] as number;
      kept += 1;
    }
  }
  firstOf[firstOf.length - 1] = kept;
  const cut = (column: Int32Array): Int32Array => (kept === placed ? column : column.slice(0, kept));
  return { firstOf, to: cut(to), said: cut(said), ref: cut(ref), given: cut(given) };
}
