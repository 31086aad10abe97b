import { type Graph, NOT_FOUND } from '../graph/graph';
import { CONTRADICTION, EQUAL } from '../relation/relation';
import { answersApart } from './apart';
import type { Derivation, DerivedProof, DerivedStep } from './derivation';
import { Found } from './found';
import { type DeriveOptions, isThere, MAX_HOPS, type Reach, reachOf } from './reach';
import { Walk } from './walk';

/**
 * Pairs of documents whose proofs contradict each other, each once, told from the document of the lower key; document by
 * document, so that a caller can pause. A pair is left out whose contradicting proofs all begin, or all end, with one step:
 * the rest of them contradict each other already, between two other documents.
 */
export function* contradictions(graph: Graph, options: Omit<DeriveOptions, 'side'> = {}): Generator<readonly Derivation[]> {
  const reach = reachOf(options);
  for (const document of nearDenials(graph)) yield isThere(graph, document, reach) ? contradictionsFrom(graph, document, reach) : [];
}

function contradictionsFrom(graph: Graph, from: number, reach: Reach): readonly Derivation[] {
  const walk = new Walk(graph, from, reach);
  const searched = { from, reach, exhaustive: walk.exhaustive };
  const found = new Found(graph, walk, searched);
  const apart = answersApart(graph, found, searched);
  const walked = [...found.ends].filter((to) => to > from && !apart.has(to) && found.mask(to) === CONTRADICTION);
  const all = [...walked.map((to) => found.answer(to)), ...apart.values()];
  return all.filter((one) => one.mask === CONTRADICTION && one.from < one.to && !isInherited(one.contradiction)).sort((a, b) => a.to - b.to);
}

/** What one step more or less leaves empty was empty before: to compose never empties a mask. A gap over a base is no composition. */
function isInherited(proofs: readonly DerivedProof[]): boolean {
  const isOne = (steps: readonly (DerivedStep | undefined)[]) => new Set(steps.map((step) => step && `${step.facts[0].kind} ${step.facts[0].ref}`)).size === 1;
  return proofs.every(({ rule }) => rule === 'compose') && (isOne(proofs.map(({ steps }) => steps[0])) || isOne(proofs.map(({ steps }) => steps.at(-1))));
}

/**
 * Documents from which a path leads over an edge that denies equality, ascending. No others can be in a contradiction: what
 * allows equality, composed, allows it still.
 */
function* nearDenials({ first, walkable, neighbour, mask, disputed, documents }: Graph): Generator<number> {
  const hops = new Int8Array(documents.key.length).fill(NOT_FOUND);
  const near: number[] = [];
  const reached = (document: number, after: number): void => {
    if (hops[document] !== NOT_FOUND) return;
    hops[document] = after;
    near.push(document);
  };
  for (let document = 0; document < hops.length; document += 1) {
    for (let at = first[document] as number; at < (walkable[document] as number); at += 1) if (((mask[at] as number) & EQUAL) === 0) reached(document, 0);
  }
  for (const document of near) {
    const after = (hops[document] as number) + 1;
    for (let at = first[document] as number; after < MAX_HOPS && at < (walkable[document] as number); at += 1) reached(neighbour[at] as number, after);
  }
  for (let document = 0; document < hops.length; document += 1) if (hops[document] !== NOT_FOUND || disputed.has(document)) yield document;
}
