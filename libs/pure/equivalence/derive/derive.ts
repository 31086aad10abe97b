import { type Graph, indexOf, NOT_FOUND } from '../graph/graph';
import { conclude } from './conclude';
import type { Derivation } from './derivation';
import { leadAnswer, leadsFrom } from './leads';
import { derivationOrder } from './order';
import { sides } from '../graph/columns';
import { type DeriveOptions, isThere, reachOf } from './reach';
import { narrowed, sharedBaseTrails } from './shared-base';
import { disputedTrails, type Trail } from './trail';
import { Walk } from './walk';

/** `exhaustive` false: the search was cut at its limit, so that answers may be missing or wider than they need be. */
export type Derivations = Readonly<{ items: readonly Derivation[]; exhaustive: boolean }>;

/** All that is known from a document to others, best first; documents of which nothing is known are left out. */
export function derive(graph: Graph, key: number, options: DeriveOptions = {}): Derivations {
  const reach = reachOf(options);
  const from = indexOf(graph.documents, key);
  if (from === NOT_FOUND || !isThere(graph, from, reach)) return { items: [], exhaustive: true };
  const side = options.side && sides.indexOf(options.side);
  const isWanted = (to: number): boolean => side === undefined || graph.documents.side[to] === side;
  const walk = new Walk(graph, from, reach);
  const found = trailsByEnd(walk, disputedTrails(graph, from, reach), sharedBaseTrails(graph, from, reach));
  const { leads, exhaustive } = leadsFrom(graph, from, reach);
  const searched = { reach, exhaustive: walk.exhaustive && exhaustive };
  const items = [...found].filter(([to]) => isWanted(to)).map(([to, trails]) => conclude(graph, trails, { from, to, ...searched }));
  const leading = [...leads.values()].filter(({ to }) => isWanted(to) && !found.has(to)).map((lead) => leadAnswer(graph, lead, searched));
  return { items: [...items, ...leading].sort(derivationOrder), exhaustive: searched.exhaustive };
}

function trailsByEnd(walk: Walk, disputed: readonly Trail[], overBases: readonly Trail[]): ReadonlyMap<number, readonly Trail[]> {
  const found = grouped(disputed);
  for (let path = 1; path < walk.count; path += 1) {
    put(found, { nodes: walk.nodesOf(path), links: walk.linksOf(path), mask: walk.mask[path] as number, rule: 'compose' });
  }
  for (const [to, own] of grouped(overBases)) found.set(to, narrowed(found.get(to) ?? [], own));
  return found;
}

function grouped(trails: readonly Trail[]): Map<number, Trail[]> {
  const found = new Map<number, Trail[]>();
  for (const trail of trails) put(found, trail);
  return found;
}

function put(found: Map<number, Trail[]>, trail: Trail): void {
  const to = trail.nodes[trail.links.length] as number;
  const known = found.get(to);
  if (known) known.push(trail);
  else found.set(to, [trail]);
}
