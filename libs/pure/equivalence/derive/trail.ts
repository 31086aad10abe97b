import { type EdgeCode, flagCode, gradeInCode } from '../fact/edge-code';
import type { Grade } from '../fact/fact';
import { codeOf, edgeBits, type Graph, hasBit, isForward, maskOf } from '../graph/graph';
import { ALL_FIVE, type Mask } from '../relation/relation';
import type { Proof } from '../proof/proof';
import type { Some } from './derivation';
import { isThere, type Reach } from './reach';

/** A path that shows something: documents by index, and the links between them, each as seen from the document before it. */
export type Trail = Readonly<{ nodes: readonly number[]; links: Some<number>; mask: Mask; rule: Proof['rule'] }>;

/** A trail with the weakest grade of its edges and the flags of all, in the bits of an edge code. */
export type WeighedTrail = Trail & Readonly<{ grade: Grade; flags: EdgeCode }>;

const FLAGS: EdgeCode = -1 << 8;
const LABEL_NOT_SEEN = flagCode('label-not-seen');

export function weighed(graph: Graph, trail: Trail): WeighedTrail {
  const codes = trail.links.map((link) => codeOf(graph, link));
  return { ...trail, grade: codes.reduce<Grade>((least, code) => (gradeInCode(code) < least ? gradeInCode(code) : least), 5), flags: codes.reduce((all, code) => all | code, 0) & FLAGS };
}

/** The links of two documents that dispute each other: they tell of these two alone. */
export function disputedTrails(graph: Graph, from: number, reach: Reach): Trail[] {
  const links = (graph.disputed.get(from) ?? []).filter(({ neighbour }) => isThere(graph, neighbour, reach));
  return links.map(({ neighbour, link }) => ({ nodes: [from, neighbour], links: [link], mask: maskOf(graph, link), rule: 'compose' }));
}

export const isLabelled = ({ flags }: WeighedTrail): boolean => (flags & LABEL_NOT_SEEN) === 0;

/** How many relations a mask leaves; a contradiction tells least of all. */
export function widthOf(mask: Mask): number {
  let width = 0;
  for (let left = mask; left !== 0; left &= left - 1) width += 1;
  return width === 0 ? WIDEST : width;
}

const WIDEST = 6;

/** Narrowest first, then best graded, shortest, by documents in the order of keys, then by what the edges say. */
export function trailOrder(graph: Graph): (a: WeighedTrail, b: WeighedTrail) => number {
  return (a, b) =>
    widthOf(a.mask) - widthOf(b.mask) || b.grade - a.grade || a.links.length - b.links.length || inOrder(a.nodes, b.nodes) ||
    inOrder(saidBy(graph, a), saidBy(graph, b)) || inOrder(refsOf(graph, a), refsOf(graph, b));
}

/** Both ends rest on one base by adoptions; of a trail of one step the base is one of its ends. */
export function isOverBase(graph: Graph, { links: [first, second, third] }: Trail): boolean {
  if (third !== undefined || !hasBit(graph, first, edgeBits.ADOPTION)) return false;
  return second === undefined || (hasBit(graph, second, edgeBits.ADOPTION) && isForward(first) && !isForward(second));
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What each edge says, read along the trail. */
const saidBy = (graph: Graph, { links }: Trail): number[] => links.map((link) => (codeOf(graph, link) & ~ALL_FIVE) | maskOf(graph, link));

const refsOf = ({ edges }: Graph, { links }: Trail): number[] => links.map((link) => edges.factRef[edges.firstFact[link >> 1] as number] as number);
