import { type Mask, maskOf } from '../relation/relation';
import { type Answer, type Standing, standings } from './answer';
import type { Derivation } from './derivation';
import { widthOf } from './trail';

/** What decides the place of an answer among those of one document; `steps` of its shortest proof. */
export type Place = Readonly<{ standing: Standing; mask: Mask; gaps: number; grade: number; steps: number }>;

const MOST = 7;

/** Approved, reviewed, candidates, leads; then narrower, fewer edition gaps, better grade, shorter, designation. */
export function inOrder(answers: readonly Answer[]): Answer[] {
  const placed = answers.map((answer) => ({ answer, place: placeNumber(placeOf({ ...answer, mask: maskOf(...answer.mask) })) }));
  return placed.sort((a, b) => a.place - b.place || (a.answer.to < b.answer.to ? -1 : 1)).map(({ answer }) => answer);
}

/** The same order but for the last, in one number of 15 bits: the least comes first. */
export function placeNumber({ standing, mask, gaps, grade, steps }: Place): number {
  return (standings.indexOf(standing) << 12) | (widthOf(mask) << 9) | (Math.min(gaps, MOST) << 6) | ((MOST - grade) << 3) | Math.min(steps, MOST);
}

type Placed = Pick<Derivation, 'standing' | 'mask' | 'grade'> & Readonly<{ editionGaps: readonly unknown[]; proofs: readonly Readonly<{ steps: readonly unknown[] }>[] }>;

export const placeOf = ({ standing, mask, grade, editionGaps, proofs }: Placed): Place =>
  ({ standing, mask, grade, gaps: editionGaps.length, steps: Math.min(...proofs.map(({ steps }) => steps.length)) });
