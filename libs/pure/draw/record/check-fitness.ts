import type { DrawAnnouncement, DrawOpening, PublishedFitness } from './draw-record';
import { fitnessDigest } from './labels';

/**
 * Whether nobody became fit after the draw was announced, and whoever was fit then and does not sit was passed over for a reason that is
 * published. Under the first rules nothing was said of it.
 */
export function isFitnessKept({ rules, pool, fitness: announced }: DrawAnnouncement, { panel, skips, fitness: opened = [] }: DrawOpening): boolean {
  if (rules === 'gongtong-draw-1') return true;
  const digests = new Map(pool.map((label, at) => [label, announced?.[at]]));
  const stood = new Map<string, PublishedFitness['unfit']>(opened.map(({ label, unfit }) => [label, unfit]));
  return (
    announced?.length === pool.length && stood.size === opened.length &&
    opened.every((one) => digests.get(one.label) === fitnessDigest(one)) &&
    panel.every((label) => stood.get(label) === null) &&
    skips.every(({ label, reason }) => (reason === 'withheld' ? (stood.get(label) ?? null) === null : stood.get(label) === null || stood.get(label) === reason))
  );
}
