import { sides } from '../graph/columns';
import { type Graph, indexOf, NOT_FOUND } from '../graph/graph';
import { conclude, type Searched } from './conclude';
import type { Derivation } from './derivation';
import { Found } from './found';
import { leadAnswer, leadsFrom } from './leads';
import { placeNumber, placeOf } from './order';
import { type DeriveOptions, isThere, reachOf } from './reach';
import { narrowed, sharedBaseTrails } from './shared-base';
import { disputedTrails, type Trail } from './trail';
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
  for (const [to, { disputed, overBase }] of trailsApart(graph, from, searched)) special.set(to, conclude(graph, [...disputed, ...narrowed(found.trails(to), overBase)], { ...searched, to }));
  const places: number[] = [];
  for (const to of found.ends) if (isWanted(to) && !special.has(to)) places.push(found.place(to) * KEYS + to);
  for (const [to, item] of special) if (isWanted(to)) places.push(placeNumber(placeOf(item)) * KEYS + to);
  const ends = Array.from(Float64Array.from(places).sort().subarray(0, options.most), (place) => place % KEYS);
  return { items: ends.map((to) => special.get(to) ?? found.answer(to)), total: places.length, exhaustive: searched.exhaustive };
}

type Apart = Readonly<{ disputed: readonly Trail[]; overBase: readonly Trail[] }>;

/** By target the trails that no walk finds: disputed edges, and bases whose lists narrow what is adopted. */
function trailsApart(graph: Graph, from: number, { reach }: Pick<Searched, 'reach'>): ReadonlyMap<number, Apart> {
  const [disputed, overBase] = [disputedTrails(graph, from, reach), sharedBaseTrails(graph, from, reach)];
  const endOf = ({ nodes }: Trail): number => nodes.at(-1) ?? from;
  const ends = new Set([...disputed, ...overBase].map(endOf));
  return new Map([...ends].map((to) => [to, { disputed: disputed.filter((trail) => endOf(trail) === to), overBase: overBase.filter((trail) => endOf(trail) === to) }]));
}
