import { SUBSET, SUPERSET, type Mask } from './relation';

const KEPT = 0b11001;

/** The mask from Y to X, given that from X to Y: subset and superset change places. */
export function converse(mask: Mask): Mask {
  return (mask & KEPT) | ((mask & SUBSET) << 1) | ((mask & SUPERSET) >> 1);
}
