import type { Interval } from '@figure';
import type { Requirement } from '@pure/equivalence';

type Reading = (value: string, bounds: Pick<Requirement, 'lower' | 'upper'>) => Interval;

const byOperator: Readonly<Partial<Record<Requirement['operator'], Reading>>> = {
  '<=': (upper) => ({ upper }),
  '<': (upper) => ({ upper, upperOpen: true }),
  '>=': (lower) => ({ lower }),
  '>': (lower) => ({ lower, lowerOpen: true }),
  '=': (value, { lower = value, upper = value }) => ({ lower, upper }),
};

/** What a requirement accepts as a set of numbers; undefined where it is none. */
export function intervalOf({ operator, value, lower, upper }: Requirement): Interval | undefined {
  if (operator === 'range') return lower === undefined && upper === undefined ? undefined : { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  return typeof value === 'string' ? byOperator[operator]?.(value, { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) }) : undefined;
}
