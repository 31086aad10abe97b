import { fail, pass, type IdentityChecked } from './checked';

/** GB 32100-2015, 5.2: digits and letters without I, O, S, V and Z; a character counts as its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015, annex A: weight of character i is 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * 统一社会信用代码, GB 32100-2015: 18 characters; registering department, kind of body, region (GB/T 2260), body (GB 11714)
 * and the check character C18 = 31 − Σ(Ci·Wi) mod 31, where 31 is written 0.
 */
export function checkUscc(value: string): IdentityChecked {
  if (value.length !== 18) return fail(value, 'USCC_LENGTH');
  const places = [...value].map((sign) => ALPHABET.indexOf(sign));
  if (places.includes(-1)) return fail(value, 'USCC_CHARACTER');
  if (!/^\d{6}$/.test(value.slice(2, 8))) return fail(value, 'USCC_REGION');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (places[index] ?? 0), 0);
  return places[17] === (31 - (sum % 31)) % 31 ? pass(value) : fail(value, 'USCC_CHECK_DIGIT');
}
