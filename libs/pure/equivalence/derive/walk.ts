import { gradeInCode } from '../fact/edge-code';
import { edgeBits, type Graph } from '../graph/graph';
import { compose } from '../relation/compose';
import { ALL_FIVE, EQUAL, type Mask } from '../relation/relation';
import type { Some } from './derivation';
import type { Reach } from './reach';
import type { Trail } from './trail';

/** Where a walk begins: at a document, or at one that a path not of the graph has led to. */
export type Start = Readonly<{ node: number; mask: Mask; hops: number }>;

/** Paths by their last document: the first of each, and after each path the next with the same end, or `NO_PATH`. */
export type PathsByEnd = Readonly<{ first: ReadonlyMap<number, number>; next: Int32Array }>;

export const NO_PATH = -1;
const BEST = 5;

/**
 * Every simple path from a document over edges that say something, shortest first, until nothing follows any more. A path
 * is the number under which it stands in the columns: its last document, mask, weakest grade, and the path that it prolongs
 * by one link. Path 0 is the start.
 */
export class Walk {
  count = 0;
  node: Int32Array = new Int32Array(64);
  link: Int32Array = new Int32Array(64);
  parent: Int32Array = new Int32Array(64);
  mask: Uint8Array = new Uint8Array(64);
  hops: Uint8Array = new Uint8Array(64);
  grade: Uint8Array = new Uint8Array(64);
  /** 1: a replacement or an amendment lies on the path. */
  crosses: Uint8Array = new Uint8Array(64);
  /** False: the budget ran out before all paths were walked. */
  exhaustive = true;
  private left: number;

  constructor(private readonly graph: Graph, start: Start | number, private readonly reach: Reach) {
    this.left = reach.budget;
    const { node, mask, hops } = typeof start === 'number' ? { node: start, mask: EQUAL, hops: 0 } : start;
    this.node[0] = node;
    this.parent[0] = NO_PATH;
    this.mask[0] = mask;
    this.hops[0] = hops;
    this.grade[0] = BEST;
    this.count = 1;
    for (let path = 0; path < this.count && (this.hops[path] as number) < reach.maxHops; path += 1) this.prolong(path);
  }

  byEnd(): PathsByEnd {
    const first = new Map<number, number>();
    const next = new Int32Array(this.count);
    for (let path = this.count - 1; path >= 0; path -= 1) {
      const end = this.node[path] as number;
      next[path] = first.get(end) ?? NO_PATH;
      first.set(end, path);
    }
    return { first, next };
  }

  /** The path as a trail; it has at least one link. */
  trail(path: number): Trail {
    return { nodes: this.nodesOf(path), links: this.linksOf(path), mask: this.mask[path] as number, rule: 'compose' };
  }

  /** Documents of the path, in order. */
  nodesOf(path: number): number[] {
    const before = this.parent[path] as number;
    return [...(before === NO_PATH ? [] : this.nodesOf(before)), this.node[path] as number];
  }

  /** Links of a path that has any, in order, each as it stands in the row of the document before it. */
  linksOf(path: number): Some<number> {
    const before = this.parent[path] as number;
    const link = this.link[path] as number;
    return before === NO_PATH || this.parent[before] === NO_PATH ? [link] : [...this.linksOf(before), link];
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
    for (let at = path; at !== NO_PATH; at = this.parent[at] as number) if (this.node[at] === node) return true;
    return false;
  }

  private add(parent: number, link: number, node: number, mask: Mask): void {
    const at = this.count;
    if (at === this.node.length) this.grow();
    const { code, bits } = this.graph.edges;
    this.node[at] = node;
    this.link[at] = link;
    this.parent[at] = parent;
    this.mask[at] = mask;
    this.hops[at] = (this.hops[parent] as number) + 1;
    this.grade[at] = Math.min(this.grade[parent] as number, gradeInCode(code[link >> 1] as number));
    this.crosses[at] = (this.crosses[parent] as number) | (((bits[link >> 1] as number) & edgeBits.SUCCESSION) === 0 ? 0 : 1);
    this.count = at + 1;
  }

  private grow(): void {
    const size = this.count * 4;
    const words = (column: Int32Array): Int32Array => copied(column, new Int32Array(size));
    const bytes = (column: Uint8Array): Uint8Array => copied(column, new Uint8Array(size));
    [this.node, this.link, this.parent] = [words(this.node), words(this.link), words(this.parent)];
    [this.mask, this.hops, this.grade, this.crosses] = [bytes(this.mask), bytes(this.hops), bytes(this.grade), bytes(this.crosses)];
  }
}

function copied<T extends Int32Array | Uint8Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}
