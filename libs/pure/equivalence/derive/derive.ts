import { sides } from '../graph/columns';
import { type Graph, indexOf, NOT_FOUND } from '../graph/graph';
import { answersApart } from './apart';
import type { Derivation } from './derivation';
import { Found } from './found';
import { leadAnswer, leadsFrom } from './leads';
import { placeNumber, placeOf } from './order';
import { type DeriveOptions, isThere, reachOf } from './reach';
import { Walk } from './walk';

/** The best items, and how many there are in all. `exhaustive` false: the search was cut at its limit, so that answers may be missing or wider than they need be. */
export type Derivations = Readonly<{ items: readonly Derivation[]; total: number; exhaustive: boolean }>;

const KEYS = 2 ** 31;

/** What is known from a document to others, best first, at most `most` of them; documents of which nothing is known are left out. */
export function derive(graph: Graph, key: number, options: DeriveOptions & Readonly<{ most?: number }> = {}): Derivations {
  const reach = reachOf(options);
  const from = indexOf(graph.documents, key);
  if (from === NOT_FOUND || !isThere(graph, from, reach)) return { items: [], total: 0, exhaustive: true };
  const side = options.side && sides.indexOf(options.side);
  const isWanted = (to: number): boolean => to !== from && (side === undefined || graph.documents.side[to] === side);
  const walk = new Walk(graph, from, reach);
  const { leads, exhaustive } = leadsFrom(graph, from, reach);
  const searched = { from, reach, exhaustive: walk.exhaustive && exhaustive };
  const found = new Found(graph, walk, searched);
  const special = new Map<number, Derivation>();
  for (const [to, lead] of leads) if (!found.has(to)) special.set(to, leadAnswer(graph, lead, searched));
  for (const [to, answer] of answersApart(graph, found, searched)) special.set(to, answer);
  const places: number[] = [];
  for (const to of found.ends) if (isWanted(to) && !special.has(to)) places.push(found.place(to) * KEYS + to);
  for (const [to, item] of special) if (isWanted(to)) places.push(placeNumber(placeOf(item)) * KEYS + to);
  const ends = Array.from(Float64Array.from(places).sort().subarray(0, options.most), (place) => place % KEYS);
  return { items: ends.map((to) => special.get(to) ?? found.answer(to)), total: places.length, exhaustive: searched.exhaustive };
}
