import type { DeviationValue } from '../fact/fact';
import { decimalOrder } from './decimal-order';

/** How what `a` accepts lies to what `b` accepts; `across`: neither lies inside the other. */
export type AcceptedOrder = 'same' | 'inside' | 'around' | 'across';

/** Compares two accepted sets, in one unit and under the same conditions only; undefined where they cannot be compared. */
export function acceptedOrder(a: DeviationValue, b: DeviationValue): AcceptedOrder | undefined {
  if (a.unit !== b.unit || a.conditions !== b.conditions || !isAccepting(a) || !isAccepting(b)) return undefined;
  const lower = boundOrder(a.lower, b.lower, -1);
  const upper = boundOrder(a.upper, b.upper, 1);
  if (lower === undefined || upper === undefined) return undefined;
  if (lower === 0 && upper === 0) return 'same';
  if (lower >= 0 && upper <= 0) return 'inside';
  return lower <= 0 && upper >= 0 ? 'around' : 'across';
}

/** Sign of a - b for two bounds; an absent bound lies beyond all others on the side `beyond`. */
function boundOrder(a: string | undefined, b: string | undefined, beyond: -1 | 1): number | undefined {
  if (a === undefined) return b === undefined ? 0 : beyond;
  return b === undefined ? -beyond : decimalOrder(a, b);
}

/** Accepts something, and not everything. */
function isAccepting({ lower, upper }: DeviationValue): boolean {
  if (lower === undefined || upper === undefined) return decimalOrder(lower ?? upper ?? '', '0') !== undefined;
  return (decimalOrder(lower, upper) ?? 1) <= 0;
}
