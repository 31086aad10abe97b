import { compare, type Rational } from '../decimal/rational';

/** Fractions between two bounds; a bound that is absent is infinite. Never empty. */
export type Interval = Readonly<{ lower?: Rational; upper?: Rational; lowerOpen?: boolean; upperOpen?: boolean }>;

export const point = (value: Rational): Interval => ({ lower: value, upper: value });

/** Every value of a is one of b. */
export const inside = (a: Interval, b: Interval): boolean => beginsWithin(a, b) && endsWithin(a, b);

export const same = (a: Interval, b: Interval): boolean => inside(a, b) && inside(b, a);

/** What both have in common, or null. */
export function common(a: Interval, b: Interval): Interval | null {
  const from = beginsWithin(a, b) ? a : b;
  const to = endsWithin(a, b) ? a : b;
  const met: Interval = {
    ...(from.lower && { lower: from.lower, lowerOpen: from.lowerOpen === true }),
    ...(to.upper && { upper: to.upper, upperOpen: to.upperOpen === true }),
  };
  if (!met.lower || !met.upper) return met;
  const order = compare(met.lower, met.upper);
  return order < 0 || (order === 0 && !met.lowerOpen && !met.upperOpen) ? met : null;
}

function beginsWithin(a: Interval, b: Interval): boolean {
  if (!b.lower) return true;
  if (!a.lower) return false;
  const order = compare(a.lower, b.lower);
  return order > 0 || (order === 0 && (a.lowerOpen === true || b.lowerOpen !== true));
}

function endsWithin(a: Interval, b: Interval): boolean {
  if (!b.upper) return true;
  if (!a.upper) return false;
  const order = compare(a.upper, b.upper);
  return order < 0 || (order === 0 && (a.upperOpen === true || b.upperOpen !== true));
}
