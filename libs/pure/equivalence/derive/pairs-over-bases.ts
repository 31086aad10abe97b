import { gapOf } from '../delta/gap';
import type { Deviations } from '../fact/changes-among';
import { sides } from '../graph/columns';
import { edgeBits, type Graph, hasBit, isForward, keyOf } from '../graph/graph';
import { compose } from '../relation/compose';
import { converse } from '../relation/converse';
import { ALL_FIVE, type Mask } from '../relation/relation';

/** Pairs of documents that adopt one base, by key; a pair stands once for each base that both adopt. */
export type PairsOverBases = Readonly<{ from: Int32Array; to: Int32Array; base: Int32Array; mask: Uint8Array }>;

type Side = (typeof sides)[number];
/** An adoption as the row of its base has it: the document, the mask from the base, and its deviations where they are complete. */
type Adopter = Readonly<{ document: number; mask: Mask; listed: Deviations | undefined }>;

/** Every document of one side and every one of another between which an adopted base leaves less than all five. */
export function pairsOverBases(graph: Graph, fromSide: Side, toSide: Side): PairsOverBases {
  const found = new Pairs();
  for (let base = 0; base < graph.walkable.length; base += 1) {
    const adopters = adoptersOf(graph, base);
    if (adopters.length < 2) continue;
    const [from, to] = [fromSide, toSide].map((side) => adopters.filter(({ document }) => graph.documents.side[document] === sides.indexOf(side)));
    for (const ours of from ?? []) {
      const known = converse(ours.mask);
      for (const theirs of to ?? []) {
        const composed = compose(known, theirs.mask);
        const mask = ours.listed && theirs.listed ? composed & gapOf(ours.listed, theirs.listed).mask : composed;
        if (mask !== ALL_FIVE && ours.document !== theirs.document) found.add(keyOf(graph, ours.document), keyOf(graph, theirs.document), keyOf(graph, base), mask);
      }
    }
  }
  return found.columns();
}

function adoptersOf(graph: Graph, base: number): Adopter[] {
  const found: Adopter[] = [];
  for (let at = graph.first[base] as number; at < (graph.walkable[base] as number); at += 1) {
    const link = graph.link[at] as number;
    if (!isForward(link) && hasBit(graph, link, edgeBits.ADOPTION)) found.push({ document: graph.neighbour[at] as number, mask: graph.mask[at] as number, listed: listedOn(graph, link) });
  }
  return found;
}

function listedOn({ deviations }: Graph, link: number): Deviations | undefined {
  const found = deviations.get(link >> 1);
  return found?.complete ? found : undefined;
}

/** Columns that grow. */
class Pairs {
  private length = 0;
  private held = { from: new Int32Array(1024), to: new Int32Array(1024), base: new Int32Array(1024), mask: new Uint8Array(1024) };

  add(from: number, to: number, base: number, mask: Mask): void {
    if (this.length === this.held.mask.length) this.held = this.copied(this.length * 2);
    const { held, length } = this;
    held.from[length] = from;
    held.to[length] = to;
    held.base[length] = base;
    held.mask[length] = mask;
    this.length = length + 1;
  }

  columns(): PairsOverBases {
    return this.copied(this.length);
  }

  private copied(size: number): typeof this.held {
    const larger = { from: new Int32Array(size), to: new Int32Array(size), base: new Int32Array(size), mask: new Uint8Array(size) };
    for (const name of ['from', 'to', 'base', 'mask'] as const) larger[name].set(this.held[name].subarray(0, size));
    return larger;
  }
}
