import type { Grade } from '../fact/fact';
import { ALL_FIVE, type Mask } from '../relation/relation';
import { isLabelled, type WeighedTrail } from './trail';

type Choice = Readonly<{ members: readonly WeighedTrail[]; mask: Mask }>;

/**
 * The proofs on which an answer rests: the fewest that together leave exactly the mask, of those the ones with the best
 * weakest grade, then those whose labels were all seen, then the shortest.
 * @param trails in their order; the mask is the intersection of theirs
 */
export function deciding(trails: readonly WeighedTrail[], mask: Mask): readonly WeighedTrail[] {
  const kinds = oneOfEach(trails);
  for (let size = 1; size <= kinds.length; size += 1) {
    const found = [...choices(kinds, size, mask)];
    const [first, ...others] = found;
    if (first) return others.reduce((best, other) => (isBetter(other, best) ? other : best), first);
  }
  return [];
}

/** Weakest grade of the proofs. */
export const weakest = (trails: readonly WeighedTrail[]): Grade => trails.reduce<Grade>((least, { grade }) => (grade < least ? grade : least), 5);

/** The first of all trails that serve alike. */
function oneOfEach(trails: readonly WeighedTrail[]): readonly WeighedTrail[] {
  const kinds = new Map<number, WeighedTrail>();
  for (const trail of trails) {
    const kind = (trail.mask << 4) | (trail.grade << 1) | (isLabelled(trail) ? 1 : 0);
    if (!kinds.has(kind)) kinds.set(kind, trail);
  }
  return [...kinds.values()];
}

/** Sets of this size, of which every further member takes a relation away, that leave exactly the mask. */
function* choices(trails: readonly WeighedTrail[], size: number, mask: Mask, from: Choice = { members: [], mask: ALL_FIVE }): Generator<readonly WeighedTrail[]> {
  for (const [at, trail] of trails.entries()) {
    const left = from.mask & trail.mask;
    if (left === from.mask) continue;
    const members = [...from.members, trail];
    if (size > 1) yield* choices(trails.slice(at + 1), size - 1, mask, { members, mask: left });
    else if (left === mask) yield members;
  }
}

function isBetter(a: readonly WeighedTrail[], b: readonly WeighedTrail[]): boolean {
  const unlabelled = (trails: readonly WeighedTrail[]) => (trails.every(isLabelled) ? 0 : 1);
  const steps = (trails: readonly WeighedTrail[]) => trails.reduce((sum, { links }) => sum + links.length, 0);
  return (weakest(a) - weakest(b) || unlabelled(b) - unlabelled(a) || steps(b) - steps(a)) > 0;
}
