import type { Graph } from '../graph/graph';
import { compose } from '../relation/compose';
import { converse } from '../relation/converse';
import { ALL_FIVE } from '../relation/relation';
import type { Reach } from './reach';
import type { Trail } from './trail';
import { NO_PATH, Walk } from './walk';

/**
 * Every simple path between two documents that shows something, found from both ends: a path of n steps is one of the first
 * half from here and one of the rest from there that meet. Composition is associative, so that both halves lose nothing.
 */
export function trailsBetween(graph: Graph, from: number, to: number, reach: Reach): Readonly<{ trails: Trail[]; exhaustive: boolean }> {
  const ahead = new Walk(graph, from, { ...reach, maxHops: Math.ceil(reach.maxHops / 2) });
  const back = new Walk(graph, to, { ...reach, maxHops: Math.floor(reach.maxHops / 2) });
  const { first, next } = back.byEnd();
  const trails: Trail[] = [];
  let left = reach.budget;
  for (let path = 1; path < ahead.count; path += 1) {
    for (let other = first.get(ahead.node[path] as number) ?? NO_PATH; other !== NO_PATH; other = next[other] as number) {
      const apart = (ahead.hops[path] as number) - (back.hops[other] as number);
      if (apart !== 0 && apart !== 1) continue;
      if (left === 0) return { trails, exhaustive: false };
      left -= 1;
      const trail = joined(ahead, path, back, other);
      if (trail) trails.push(trail);
    }
  }
  return { trails, exhaustive: ahead.exhaustive && back.exhaustive };
}

function joined(ahead: Walk, path: number, back: Walk, other: number): Trail | null {
  const mask = compose(ahead.mask[path] as number, converse(back.mask[other] as number));
  if (mask === ALL_FIVE) return null;
  const nodes = [...ahead.nodesOf(path), ...back.nodesOf(other).slice(0, -1).reverse()];
  if (new Set(nodes).size < nodes.length) return null;
  const rest = other === 0 ? [] : back.linksOf(other).map((link) => link ^ 1).reverse();
  return { nodes, links: [...ahead.linksOf(path), ...rest], mask, rule: 'compose' };
}
