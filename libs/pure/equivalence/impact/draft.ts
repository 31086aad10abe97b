import { gapOf } from '../delta/gap';
import type { Gap } from '../derive/answer';
import { derive } from '../derive/derive';
import { type DeriveOptions, isThere, type Reach, reachOf } from '../derive/reach';
import { deviationsFrom, listedAdopters } from '../derive/shared-base';
import { Walk } from '../derive/walk';
import type { Deviations } from '../fact/changes-among';
import { deviationsOfFacts, edgeOfFacts } from '../fact/edge-of-facts';
import type { AdoptionFact } from '../fact/fact';
import { type Graph, indexOf, keyOf, NOT_FOUND } from '../graph/graph';
import { compose } from '../relation/compose';
import { converse } from '../relation/converse';
import { ALL_FIVE, covers, type Mask } from '../relation/relation';
import type { Dependents } from './dependents';
import { type Affected, affectedBy } from './impact';

/** A draft that would take the place of a document, the base that it adopts, and what it says of that. Documents are keys. */
export type Draft = Readonly<{ document: number; base: number; adoption: AdoptionFact }>;

/** What the document is to another one now, and what the draft would be to it. */
export type DraftChange = Readonly<{ document: number; before: Mask; after: Mask }>;

export type DraftImpact = Affected &
  Readonly<{
    /** Keys of what changes: the document itself, unless it covers the draft, and those of `changes`. */
    documents: Int32Array;
    /** Of the document to the draft: where it covers, what conforms to the document conforms to the draft. */
    relation: Mask;
    /** What the draft asks and the document does not; null where the document does not adopt the base. */
    gap: Gap | null;
    changes: readonly DraftChange[];
  }>;

/** What would change if the draft took the place of the document; every other correspondence stays as it is. */
export function tryDraft(graph: Graph, { document, base, adoption }: Draft, dependents: Dependents, options: Omit<DeriveOptions, 'side'> = {}): DraftImpact {
  const [own, over] = [indexOf(graph.documents, document), indexOf(graph.documents, base)];
  const deviations = deviationsOfFacts([adoption]);
  const after = own === NOT_FOUND || over === NOT_FOUND ? new Map<number, Mask>() : masksFrom(graph, over, { mask: edgeOfFacts([adoption]).mask, deviations }, reachOf(options));
  const before = new Map(derive(graph, document, options).items.map(({ to, mask }) => [to, mask]));
  const relation = converse(after.get(document) ?? ALL_FIVE);
  const changes = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b)
    .map((to) => ({ document: to, before: before.get(to) ?? ALL_FIVE, after: after.get(to) ?? ALL_FIVE }))
    .filter((change) => change.document !== document && change.before !== change.after);
  const places = [...(covers(relation) ? [] : [own]), ...changes.map((change) => indexOf(graph.documents, change.document))].filter((place) => place !== NOT_FOUND);
  const recorded = own === NOT_FOUND ? null : deviationsFrom(graph, own, over);
  return {
    relation, changes,
    gap: recorded && gapOf(recorded, deviations).gap,
    documents: Int32Array.from(places, (place) => keyOf(graph, place)),
    ...affectedBy(dependents, Int32Array.from(places)),
  };
}

/** What a document outside the graph that adopts the base would be to others, by key. */
function masksFrom(graph: Graph, base: number, adoption: Readonly<{ mask: Mask; deviations: Deviations }>, reach: Reach): Map<number, Mask> {
  const masks = new Map<number, Mask>();
  const narrow = (document: number, mask: Mask): void => void masks.set(keyOf(graph, document), (masks.get(keyOf(graph, document)) ?? ALL_FIVE) & mask);
  if (adoption.mask === ALL_FIVE || !isThere(graph, base, reach)) return masks;
  const walk = new Walk(graph, { node: base, mask: adoption.mask, hops: 1 }, reach);
  for (let path = 0; path < walk.count; path += 1) narrow(walk.node[path] as number, walk.mask[path] as number);
  const adopters = adoption.deviations.complete ? listedAdopters(graph, base) : [];
  for (const { document, mask, deviations } of adopters.filter((adopter) => isThere(graph, adopter.document, reach))) {
    narrow(document, compose(adoption.mask, mask) & gapOf(adoption.deviations, deviations).mask);
  }
  return masks;
}
