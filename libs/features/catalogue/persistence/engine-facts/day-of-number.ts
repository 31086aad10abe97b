import { NO_DAY } from '@pure/equivalence';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day that is written as a number, 20240131; `NO_DAY` of 0. */
export function dayOfNumber(written: number): number {
  if (written === 0) return NO_DAY;
  return Date.UTC(Math.floor(written / 10_000), (Math.floor(written / 100) % 100) - 1, written % 100) / DAY_MS;
}
