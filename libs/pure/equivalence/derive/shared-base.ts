import { gapOf } from '../delta/gap';
import type { Deviations } from '../fact/changes-among';
import { maskInCode } from '../fact/edge-code';
import { codeOf, edgeBits, type Graph, hasBit, isForward } from '../graph/graph';
import { compose } from '../relation/compose';
import { EQUAL, type Mask } from '../relation/relation';
import type { Gap, GapItem } from './answer';
import { isThere, type Reach } from './reach';
import { isOverBase, type Trail, type WeighedTrail } from './trail';

/** An adoption whose deviations are all on record, seen from one of its documents: the other one, and the mask to that. */
type Listed = Readonly<{ document: number; mask: Mask; link: number; deviations: Deviations }>;

/** Trails from one document over a base to others that its lists of deviations make narrower than the adoptions alone. */
export function sharedBaseTrails(graph: Graph, from: number, reach: Reach): Trail[] {
  if (graph.deviations.size === 0 || reach.maxHops < 2) return [];
  return listed(graph, from, isForward).filter(({ document: base }) => isThere(graph, base, reach)).flatMap(({ document: base, ...ours }) =>
    listedAdopters(graph, base).filter(({ document: to }) => to !== from && isThere(graph, to, reach)).flatMap(({ document: to, ...theirs }): Trail[] => {
      const composed = compose(ours.mask, theirs.mask);
      const mask = gapOf(ours.deviations, theirs.deviations).mask & composed;
      return mask === composed ? [] : [{ nodes: [from, base, to], links: [ours.link, theirs.link], mask, rule: 'shared-base' }];
    }),
  );
}

/** The trails, each over a base that its lists make narrower put in the place of the wider one. */
export function narrowed(trails: readonly Trail[], overBase: readonly Trail[]): Trail[] {
  const isReplaced = ({ links }: Trail) => overBase.some((other) => links.length === 2 && links.every((link, at) => link === other.links[at]));
  return [...trails.filter((trail) => !isReplaced(trail)), ...overBase];
}

/** The gap, and whether a key stays open because both sides changed it. */
export type GapFound = Readonly<{ gap: Gap | null; hasOpenKey: boolean }>;

/** What the last document asks and the first does not, by the deviations of both from the first base that has any on record. */
export function gapAmong(graph: Graph, trails: readonly WeighedTrail[]): GapFound {
  const gaps = trails.filter((trail) => isOverBase(graph, trail)).flatMap((trail) => gapOver(graph, trail) ?? []);
  return gaps.find(({ gap }) => gap?.complete) ?? gaps[0] ?? { gap: null, hasOpenKey: false };
}

function gapOver(graph: Graph, { links: [first, second] }: WeighedTrail): GapFound | null {
  const base: Deviations = { list: [], complete: true };
  const ours = isForward(first) ? deviationsOf(graph, first) : base;
  const theirs = second !== undefined ? deviationsOf(graph, second) : isForward(first) ? base : deviationsOf(graph, first);
  if (ours.list.length + theirs.list.length === 0) return ours.complete && theirs.complete ? { gap: { complete: true, items: [] }, hasOpenKey: false } : null;
  const { gap } = gapOf(ours, theirs);
  const items = gap.items.map((item) => ({ ...item, open: isOpen(item, item.side === 'to' ? ours : theirs) }));
  const hasOpenKey = ours.list.length > 0 && theirs.list.length > 0 && gap.items.some(({ open }) => open);
  return gap.complete || items.length > 0 ? { gap: { ...gap, items }, hasOpenKey } : null;
}

/** The other side has changed the same key, or may have. */
const isOpen = ({ open }: GapItem, other: Deviations): boolean => (open && other.list.length > 0) || !other.complete;

/** An adoption without a list leaves nothing open only where it is identical. */
function deviationsOf(graph: Graph, link: number): Deviations {
  return graph.deviations.get(link >> 1) ?? { list: [], complete: maskInCode(codeOf(graph, link)) === EQUAL };
}

/** Documents that adopt the base and whose deviations are all on record; masks are told from the base. */
export const listedAdopters = (graph: Graph, base: number): Listed[] => listed(graph, base, (link) => !isForward(link));

function listed(graph: Graph, document: number, isWanted: (link: number) => boolean): Listed[] {
  const found: Listed[] = [];
  for (let at = graph.first[document] as number; at < (graph.walkable[document] as number); at += 1) {
    const link = graph.link[at] as number;
    const deviations = isWanted(link) && hasBit(graph, link, edgeBits.ADOPTION) ? graph.deviations.get(link >> 1) : undefined;
    if (deviations?.complete) found.push({ document: graph.neighbour[at] as number, mask: graph.mask[at] as number, link, deviations });
  }
  return found;
}

/** Deviations on record of a document that adopts a base; null where it does not, or nobody knows how. */
export function deviationsFrom(graph: Graph, document: number, base: number): Deviations | null {
  for (let at = graph.first[document] as number; at < (graph.walkable[document] as number); at += 1) {
    const link = graph.link[at] as number;
    if (graph.neighbour[at] === base && isForward(link) && hasBit(graph, link, edgeBits.ADOPTION)) return deviationsOf(graph, link);
  }
  return null;
}
