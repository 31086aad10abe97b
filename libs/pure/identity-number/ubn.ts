import type { LocalDate } from '@pure/kernel';
import { fail, pass, type IdentityChecked } from './checked';

const WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1] as const;

/** Rules by the day from which each holds, the newest first. */
const RULES: readonly Readonly<{ from: string; divisor: number }>[] = [
  { from: '2023-04-01', divisor: 5 },
  { from: '', divisor: 10 },
];

/**
 * 統一編號 of the fiscal authority: 8 digits with weights 1 2 1 2 1 2 4 1, the digits of each product added up. The sum is
 * divisible by 5 since 2023-04-01 and was by 10 before; where the seventh digit is 7 its product 28 (10, so 1 + 0)
 * lets the sum plus one pass too. `asOf` is the day whose rule is asked for; without it the newest rule.
 */
export function checkUbn(value: string, asOf?: LocalDate): IdentityChecked {
  if (/\D/.test(value)) return fail(value, 'UBN_CHARACTER');
  if (value.length !== 8) return fail(value, 'UBN_LENGTH');
  const rule = RULES.find(({ from }) => asOf === undefined || asOf >= from);
  if (divides(value, rule?.divisor ?? 5)) return pass(value);
  return fail(value, divides(value, 5) ? 'UBN_VALID_ONLY_SINCE_2023_04_01' : 'UBN_CHECK_DIGIT');
}

function divides(value: string, divisor: number): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => {
    const product = weight * Number(value[index]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % divisor === 0 || (value[6] === '7' && (sum + 1) % divisor === 0);
}
