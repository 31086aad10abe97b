import { flagsInCode, gradeInCode } from '../fact/edge-code';
import type { FactRef } from '../graph/columns';
import { codeOf, edgeBits, type Graph, hasBit, indexOf, isForward, keyOf, maskOf, NOT_FOUND } from '../graph/graph';
import type { Derivation, DerivedProof, DerivedStep, Some } from './derivation';
import type { Connection } from './connection';
import { isThere, type Reach } from './reach';
import type { WeighedTrail } from './trail';

export function derivedProof(graph: Graph, { nodes, links: [first, ...others], mask, grade, rule }: WeighedTrail): DerivedProof {
  const step = (link: number, at: number): DerivedStep => stepOf(graph, link, nodes[at] as number, nodes[at + 1] as number);
  return { rule, mask, grade, steps: [step(first, 0), ...others.map((link, at) => step(link, at + 1))] };
}

export function stepOf(graph: Graph, link: number, from: number, to: number): DerivedStep {
  const code = codeOf(graph, link);
  return { from: keyOf(graph, from), to: keyOf(graph, to), reversed: !isForward(link), mask: maskOf(graph, link), grade: gradeInCode(code), flags: flagsInCode(code), facts: factsOn(graph, link) };
}

/** The facts of a link; there is at least one. */
export function factsOn({ edges }: Graph, link: number): Some<FactRef> {
  const [start, end] = [edges.firstFact[link >> 1] as number, edges.firstFact[(link >> 1) + 1] as number];
  const ref = (at: number): FactRef => ({ kind: edges.factKind[at] as number, ref: edges.factRef[at] as number });
  return [ref(start), ...Array.from({ length: end - start - 1 }, (_, i) => ref(start + 1 + i))];
}

/** Pairs of editions that the trails cross by a replacement or an amendment. */
export function editionGapsOf(graph: Graph, trails: readonly Connection[]): Derivation['editionGaps'] {
  const crossed = ends(trails, (link) => hasBit(graph, link, edgeBits.SUCCESSION) && !hasBit(graph, link, edgeBits.ADOPTION));
  return crossed.map(([newer, older]) => ({ older: keyOf(graph, older), newer: keyOf(graph, newer) }));
}

/** Bases that the trails pass, adopted as they are although a newer edition is in force. */
export function driftOf(graph: Graph, trails: readonly Connection[], reach: Reach): Derivation['drift'] {
  const bases = new Set(ends(trails, (link) => hasBit(graph, link, edgeBits.ADOPTION)).map(([, base]) => base));
  return [...bases].sort((a, b) => a - b).flatMap((base) => {
    const latest = graph.documents.latest[base] as number;
    const index = indexOf(graph.documents, latest);
    return index === NOT_FOUND || !isThere(graph, index, reach) ? [] : [{ adopted: keyOf(graph, base), latest }];
  });
}

/** Documents of the links that are wanted, each pair once and as the facts tell it. */
function ends(trails: readonly Connection[], isWanted: (link: number) => boolean): [from: number, to: number][] {
  const found = new Map<string, [number, number]>();
  for (const { nodes, links } of trails) {
    for (const [at, link] of links.entries()) {
      const pair: [number, number] = [nodes[isForward(link) ? at : at + 1] ?? 0, nodes[isForward(link) ? at + 1 : at] ?? 0];
      if (isWanted(link)) found.set(pair.join(' '), pair);
    }
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d);
}
