import type { Grade } from '../fact/fact';
import type { Mask } from '../relation/relation';
import { maskOf as maskOfMembers } from '../relation/relation';
import { type Answer, type Standing, standings } from './answer';
import type { Derivation } from './derivation';
import { widthOf } from './trail';

/** What decides the place of an answer among those of one document. */
type Place = Readonly<{ standing: Standing; mask: Mask; gaps: number; grade: Grade; steps: number }>;

/** Approved, reviewed, candidates, leads; then narrower, fewer edition gaps, better grade, shorter, designation. */
export function inOrder(answers: readonly Answer[]): Answer[] {
  return [...answers].sort((a, b) => byPlace(placeOfAnswer(a), placeOfAnswer(b)) || (a.to < b.to ? -1 : 1));
}

/** The same order but for the last: by key. */
export const derivationOrder = (a: Derivation, b: Derivation): number => byPlace(placeOf(a), placeOf(b)) || a.to - b.to;

function byPlace(a: Place, b: Place): number {
  return standings.indexOf(a.standing) - standings.indexOf(b.standing) || widthOf(a.mask) - widthOf(b.mask) || a.gaps - b.gaps || b.grade - a.grade || a.steps - b.steps;
}

function placeOf({ standing, mask, editionGaps, grade, proofs }: Derivation): Place {
  return { standing, mask, gaps: editionGaps.length, grade, steps: shortest(proofs) };
}

function placeOfAnswer({ standing, mask, editionGaps, grade, proofs }: Answer): Place {
  return { standing, mask: maskOfMembers(...mask), gaps: editionGaps.length, grade, steps: shortest(proofs) };
}

const shortest = (proofs: readonly Readonly<{ steps: readonly unknown[] }>[]): number => Math.min(...proofs.map(({ steps }) => steps.length));
