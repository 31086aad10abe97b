import { factKinds } from '../fact/fact';
import type { FactColumns } from './columns';
import { NOT_FOUND } from './graph';

/** Facts by index: the indices of their documents, and `order`, by pair of documents, its mappings last, each fact once. */
export type OrderedFacts = Readonly<{ from: Int32Array; to: Int32Array; order: Int32Array; unplaced: number }>;

export const MAPPING = factKinds.indexOf('mapping');

/** @param keys of the documents, ascending */
export function orderFacts(facts: FactColumns, keys: Int32Array): OrderedFacts {
  const indexOf = placesOf(keys);
  const from = facts.from.map(indexOf);
  const to = facts.to.map(indexOf);
  const placed = from.map((_, at) => at).filter((at) => from[at] !== NOT_FOUND && to[at] !== NOT_FOUND && from[at] !== to[at]);
  const byPair = countingSort(countingSort(placed, to, keys.length), from, keys.length);
  for (let start = 0; start < byPair.length; ) start = sortPair(byPair, start, { facts, from, to });
  return { from, to, order: withoutRepetition(byPair, facts), unplaced: facts.ref.length - placed.length };
}

/** From key to index; keys are dense as a rule, so that a table serves best. */
function placesOf(keys: Int32Array): (key: number) => number {
  const table = new Int32Array((keys.at(-1) ?? 0) + 1).fill(NOT_FOUND);
  keys.forEach((key, index) => (table[key] = index));
  return (key) => table[key] ?? NOT_FOUND;
}

/** Stable. */
function countingSort(items: Int32Array, keyOf: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (let i = 0; i < items.length; i += 1) next[(keyOf[items[i] as number] as number) + 1] = (next[(keyOf[items[i] as number] as number) + 1] as number) + 1;
  for (let key = 1; key <= keys; key += 1) next[key] = (next[key] as number) + (next[key - 1] as number);
  const sorted = new Int32Array(items.length);
  for (let i = 0; i < items.length; i += 1) {
    const key = keyOf[items[i] as number] as number;
    const at = next[key] as number;
    sorted[at] = items[i] as number;
    next[key] = at + 1;
  }
  return sorted;
}

type Placed = Readonly<{ facts: FactColumns; from: Int32Array; to: Int32Array }>;

/** Sorts the facts of one pair, few as a rule, by kind and ref; gives where the next pair begins. */
function sortPair(order: Int32Array, start: number, { facts, from, to }: Placed): number {
  const first = order[start] as number;
  let end = start + 1;
  while (end < order.length && from[order[end] as number] === from[first] && to[order[end] as number] === to[first]) {
    const fact = order[end] as number;
    let at = end;
    for (; at > start && isBefore(facts, fact, order[at - 1] as number); at -= 1) order[at] = order[at - 1] as number;
    order[at] = fact;
    end += 1;
  }
  return end;
}

function isBefore({ kind, ref }: FactColumns, a: number, b: number): boolean {
  if (kind[a] === kind[b]) return (ref[a] as number) < (ref[b] as number);
  if (kind[a] === MAPPING || kind[b] === MAPPING) return kind[b] === MAPPING;
  return (kind[a] as number) < (kind[b] as number);
}

const withoutRepetition = (order: Int32Array, { kind, ref }: FactColumns): Int32Array =>
  order.filter((fact, at) => at === 0 || kind[fact] !== kind[order[at - 1] as number] || ref[fact] !== ref[order[at - 1] as number]);
