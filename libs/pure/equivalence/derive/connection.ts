import { maskInCode } from '../fact/edge-code';
import { codeOf, edgeBits, type Graph, hasBit } from '../graph/graph';
import { ALL_FIVE } from '../relation/relation';
import { isThere, MAX_HOPS, type Reach } from './reach';

/** From which document a document was first reached, by which link of its row, and how many facts are missing on the way. */
type Reached = Readonly<{ before: number; link: number; missing: number }>;

/** Documents by index, and the links between them, each as it stands in the row of the document before it. */
export type Connection = Readonly<{ nodes: readonly number[]; links: readonly number[] }>;

/**
 * The connection with the fewest steps over edges of any kind, of those the one with the fewest missing facts; null where
 * there is none of at most four steps within the budget. Searched from both ends, breadth first.
 */
export function connection(graph: Graph, from: number, to: number, reach: Reach): Connection | null {
  const ahead = new Spread(graph, from, reach);
  const back = new Spread(graph, to, reach);
  for (let hops = 1; hops <= MAX_HOPS; hops += 1) {
    const [near, far] = [Math.ceil(hops / 2), Math.floor(hops / 2)];
    const middle = meeting(ahead.level(near), back.level(far));
    if (middle === undefined) continue;
    const [first, second] = [ahead.pathTo(middle, near), back.pathTo(middle, far)];
    return { nodes: [...first.nodes, ...second.nodes.slice(0, -1).reverse()], links: [...first.links, ...second.links.map((link) => link ^ 1).reverse()] };
  }
  return null;
}

/** A fact is missing: the edge leaves all five, or is disputed. */
export const saysNothing = (graph: Graph, link: number): boolean => maskInCode(codeOf(graph, link)) === ALL_FIVE || hasBit(graph, link, edgeBits.DISPUTED);

/** The document of both levels to which the fewest facts are missing. */
function meeting(near: ReadonlyMap<number, Reached>, far: ReadonlyMap<number, Reached>): number | undefined {
  let best: Readonly<{ node: number; missing: number }> | undefined;
  for (const [node, { missing }] of near) {
    const other = far.get(node);
    const sum = missing + (other?.missing ?? 0);
    if (other && (!best || sum < best.missing || (sum === best.missing && node < best.node))) best = { node, missing: sum };
  }
  return best?.node;
}

/** The documents around one, level by level. */
class Spread {
  private readonly levels: Map<number, Reached>[];
  private left: number;

  constructor(private readonly graph: Graph, start: number, private readonly reach: Reach) {
    this.levels = [new Map([[start, { before: start, link: 0, missing: 0 }]])];
    this.left = reach.budget;
  }

  level(hops: number): ReadonlyMap<number, Reached> {
    const known = this.levels[hops];
    if (known) return known;
    const before = this.level(hops - 1);
    const next = new Map<number, Reached>();
    this.levels.push(next);
    for (const node of [...before.keys()].sort((a, b) => a - b)) this.spread(node, before.get(node)?.missing ?? 0, next);
    return next;
  }

  pathTo(node: number, hops: number): Connection {
    const reached = this.levels[hops]?.get(node);
    if (hops === 0 || !reached) return { nodes: [node], links: [] };
    const { nodes, links } = this.pathTo(reached.before, hops - 1);
    return { nodes: [...nodes, node], links: [...links, reached.link] };
  }

  private spread(node: number, missing: number, next: Map<number, Reached>): void {
    const { first, neighbour, link } = this.graph;
    const end = first[node + 1] as number;
    this.left -= end - (first[node] as number);
    for (let at = first[node] as number; at < end && this.left >= 0; at += 1) {
      const document = neighbour[at] as number;
      const sum = missing + (saysNothing(this.graph, link[at] as number) ? 1 : 0);
      const known = next.get(document);
      if ((known && known.missing <= sum) || this.isNearer(document, next) || !isThere(this.graph, document, this.reach)) continue;
      next.set(document, { before: node, link: link[at] as number, missing: sum });
    }
  }

  private isNearer(document: number, next: ReadonlyMap<number, Reached>): boolean {
    return this.levels.some((level) => level !== next && level.has(document));
  }
}
