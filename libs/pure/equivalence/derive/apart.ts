import type { Graph } from '../graph/graph';
import { conclude, type Searched } from './conclude';
import type { Derivation } from './derivation';
import type { Found } from './found';
import { narrowed, sharedBaseTrails } from './shared-base';
import { disputedTrails, type Trail } from './trail';

/** The answers that rest on trails which no walk finds, by document: disputed edges, and bases whose lists narrow what is adopted. */
export function answersApart(graph: Graph, found: Found, searched: Omit<Searched, 'to'>): ReadonlyMap<number, Derivation> {
  const { from, reach } = searched;
  const [disputed, overBase] = [disputedTrails(graph, from, reach), sharedBaseTrails(graph, from, reach)];
  const endOf = ({ nodes }: Trail): number => nodes.at(-1) ?? from;
  const answer = (to: number): Derivation => {
    const isItsOwn = (trail: Trail) => endOf(trail) === to;
    return conclude(graph, [...disputed.filter(isItsOwn), ...narrowed(found.trails(to), overBase.filter(isItsOwn))], { ...searched, to });
  };
  return new Map([...new Set([...disputed, ...overBase].map(endOf))].map((to) => [to, answer(to)]));
}
