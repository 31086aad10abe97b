import { fail, pass, type IdentityChecked } from './checked';

/**
 * 台湾居民来往大陆通行证: 8 digits for life since 2008-09-25. Older ones print a two-digit issue count behind them and may
 * print the office's letter in brackets: valid, with a code. No check digit is known, so only the form is checked.
 */
export function checkTravelPermit(value: string): IdentityChecked {
  const digits = value.replace(/\([A-Z]\)$/, '');
  if (/\D/.test(digits)) return fail(value, 'TRAVEL_PERMIT_CHARACTER');
  if (digits.length === 8 && digits === value) return pass(value);
  return digits.length === 10 ? pass(value, 'TRAVEL_PERMIT_LEGACY_FORM') : fail(value, 'TRAVEL_PERMIT_LENGTH');
}
