import type { Graph } from '../graph/graph';
import { compose } from '../relation/compose';
import { ALL_FIVE, EQUAL, type Mask } from '../relation/relation';
import type { Some } from './derivation';
import type { Reach } from './reach';

/** Where a walk begins: at a document, or at one that a path not of the graph has led to. */
export type Start = Readonly<{ node: number; mask: Mask; hops: number }>;

const NONE = -1;

/**
 * Every simple path from a document over edges that say something, shortest first, until nothing follows any more. A path
 * is the number under which it stands in the columns: its last document, mask, and the path that it prolongs by one link.
 */
export class Walk {
  count = 0;
  node = new Int32Array(256);
  link = new Int32Array(256);
  parent = new Int32Array(256);
  mask = new Uint8Array(256);
  hops = new Uint8Array(256);
  /** False: the budget ran out before all paths were walked. */
  exhaustive = true;
  private left: number;

  constructor(private readonly graph: Graph, start: Start | number, private readonly reach: Reach) {
    this.left = reach.budget;
    const { node, mask, hops } = typeof start === 'number' ? { node: start, mask: EQUAL, hops: 0 } : start;
    this.add(NONE, NONE, node, mask);
    this.hops[0] = hops;
    for (let path = 0; path < this.count && (this.hops[path] as number) < reach.maxHops; path += 1) this.prolong(path);
  }

  /** Documents of the path, in order. */
  nodesOf(path: number): number[] {
    const before = this.parent[path] as number;
    return [...(before === NONE ? [] : this.nodesOf(before)), this.node[path] as number];
  }

  /** Links of a path that has any, in order, each as it stands in the row of the document before it. */
  linksOf(path: number): Some<number> {
    const before = this.parent[path] as number;
    const link = this.link[path] as number;
    return before === NONE || this.parent[before] === NONE ? [link] : [...this.linksOf(before), link];
  }

  private prolong(path: number): void {
    const { first, walkable, neighbour, mask, link, documents } = this.graph;
    const node = this.node[path] as number;
    const known = this.mask[path] as number;
    const end = walkable[node] as number;
    for (let at = first[node] as number; at < end; at += 1) {
      if (this.left === 0) {
        this.exhaustive = false;
        return;
      }
      this.left -= 1;
      const next = neighbour[at] as number;
      const composed = compose(known, mask[at] as number);
      if (composed !== ALL_FIVE && (documents.since[next] as number) <= this.reach.day && !this.leadsThrough(path, next)) this.add(path, link[at] as number, next, composed);
    }
  }

  private leadsThrough(path: number, node: number): boolean {
    for (let at = path; at !== NONE; at = this.parent[at] as number) if (this.node[at] === node) return true;
    return false;
  }

  private add(parent: number, link: number, node: number, mask: Mask): void {
    const at = this.count;
    if (at === this.node.length) this.grow();
    this.node[at] = node;
    this.link[at] = link;
    this.parent[at] = parent;
    this.mask[at] = mask;
    this.hops[at] = parent === NONE ? 0 : (this.hops[parent] as number) + 1;
    this.count = at + 1;
  }

  private grow(): void {
    const larger = <T extends Int32Array | Uint8Array>(column: T, empty: T): T => {
      empty.set(column);
      return empty;
    };
    const size = this.count * 2;
    this.node = larger(this.node, new Int32Array(size));
    this.link = larger(this.link, new Int32Array(size));
    this.parent = larger(this.parent, new Int32Array(size));
    this.mask = larger(this.mask, new Uint8Array(size));
    this.hops = larger(this.hops, new Uint8Array(size));
  }
}
