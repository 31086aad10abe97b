import type { Decimal } from '../requirement/requirement';
import { decimal } from './decimal';

/** An exact fraction in lowest terms; the denominator is positive. */
export type Rational = Readonly<{ n: bigint; d: bigint }>;

/** `n` over `d`, in lowest terms; `d` is not zero. */
export function rational(n: bigint, d = 1n): Rational {
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export const ZERO = rational(0n);
export const ONE = rational(1n);

/** A decimal is a fraction over a power of ten. */
export function rationalOf(value: Decimal): Rational {
  const [whole = '', fraction = ''] = value.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** The decimal that a fraction is, or null where its digits never end (1/3) or are more than 60. */
export function decimalOf({ n, d }: Rational): Decimal | null {
  let places = 0;
  let power = 1n;
  for (; power % d !== 0n; places++) {
    if (places > 60) return null;
    power *= 10n;
  }
  return decimal(`${n * (power / d)}e-${places}`);
}

export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** `b` is not zero. */
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

/** Integer power; a negative one of a fraction that is not zero. */
export const power = (a: Rational, exponent: number): Rational =>
  exponent < 0 ? over(ONE, power(a, -exponent)) : rational(a.n ** BigInt(exponent), a.d ** BigInt(exponent));

/** Below zero where a is less than b, zero where they are the same, above zero otherwise. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function gcd(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}
