import { madeUnder } from '../compare/compare-conditions';
import { decimalOf, type Rational } from '../decimal/rational';
import { conditionInterval } from '../requirement/condition';
import { common, type Interval } from '../requirement/interval';
import type { Condition } from '../requirement/requirement';
import { plain } from '../requirement/words';
import { comparable, type Unit, valueIn } from '../unit/unit';

/**
 * The widest conditions under which one test serves both: what both bound is the common part, the rest of either is kept.
 * Null where they have no part in common, or one that cannot be written in a unit of either.
 */
export function jointConditions(a: readonly Condition[], b: readonly Condition[]): readonly Condition[] | null {
  const joint: Condition[] = [];
  for (const condition of a) {
    const other = b.find(({ name }) => plain(name) === plain(condition.name));
    const met = other ? jointCondition(condition, other) : condition;
    if (!met) return null;
    joint.push(met);
  }
  const names = new Set(a.map(({ name }) => plain(name)));
  const conditions = [...joint, ...b.filter(({ name }) => !names.has(plain(name)))];
  return [a, b].every((asked) => madeUnder(conditions, asked) === 'yes') ? conditions : null;
}

function jointCondition(a: Condition, b: Condition): Condition | null {
  if (madeUnder([a], [b]) === 'yes') return a;
  if (madeUnder([b], [a]) === 'yes') return b;
  const [left, right] = [conditionInterval(a), conditionInterval(b)];
  if (!left || !right || !comparable(left.unit, right.unit)) return null;
  const interval = common(left.interval, right.interval);
  return interval && (written(interval, a, left.unit) ?? written(interval, b, right.unit));
}

/** The interval under the name and in the unit of a condition; null where a bound has no decimal in it. */
function written({ lower, upper, lowerOpen, upperOpen }: Interval, { name, unit: code }: Condition, unit: Unit): Condition | null {
  const [from, to] = [lower, upper].map((bound: Rational | undefined) => bound && decimalOf(valueIn(bound, unit)));
  if (from === null || to === null) return null;
  return { name, ...(from && { lower: from, ...(lowerOpen && { lowerOpen }) }), ...(to && { upper: to, ...(upperOpen && { upperOpen }) }), ...(code !== undefined && { unit: code }) };
}
