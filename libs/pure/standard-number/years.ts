import type { NumberFault } from './model';

/** Years beyond this are refused unless the caller names another bound: a library has no clock. */
export const LATEST_YEAR = 2100;
const EARLIEST_YEAR = 1900;

export type YearReading = Readonly<{ year: number; legacy: boolean }> | Readonly<{ code: NumberFault['code']; readings?: readonly number[] }>;

/**
 * A printed year. Two digits mean 19xx from 40 on (mainland numbers carried two digits until 1994); below that both
 * centuries are possible and only a person can choose. Years outside 1900 to `latest` are refused.
 */
export function readYear(digits: string, latest: number): YearReading {
  const value = Number(digits);
  if (digits.length === 2) {
    return value >= 40 ? { year: 1900 + value, legacy: true } : { code: 'NUMBER_YEAR_AMBIGUOUS', readings: [1900 + value, 2000 + value] };
  }
  if (digits.length !== 4 || value < EARLIEST_YEAR) return { code: 'NUMBER_UNREADABLE' };
  return value > latest ? { code: 'NUMBER_YEAR_IN_FUTURE' } : { year: value, legacy: false };
}

export const looksLikeYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
