import { conditionInterval } from '../requirement/condition';
import { inside, same } from '../requirement/interval';
import type { Condition } from '../requirement/requirement';
import { plain } from '../requirement/words';
import { comparable } from '../unit/unit';
import { isSetPoint } from './set-point';

/** How the conditions of a stand to those of b; `crossed`: each is inside the other by one condition or another. */
export type ConditionRelation = 'equal' | 'a-inside' | 'b-inside' | 'crossed' | 'apart';

/**
 * Conditions of the same name side by side; a name that one side lacks is `apart`, since nobody says what holds there.
 *
 * Direction: a's conditions inside b's make a test under a's a test under b's, so that conforming to a may be conforming to b
 * and never the reverse. That reading is sure only where b's bound says where the test may be run: a value with a tolerance,
 * or a quantity that is set (`isSetPoint`). Elsewhere a bound may say over what range the requirement holds, which turns the
 * direction round; then only equal conditions will do.
 */
export function compareConditions(a: readonly Condition[], b: readonly Condition[]): ConditionRelation {
  const [left, right] = [byName(a), byName(b)];
  if (left.size !== right.size) return 'apart';
  let relation: ConditionRelation = 'equal';
  for (const [name, own] of left) {
    relation = both(relation, relationOf(own, right.get(name) ?? []));
  }
  return relation;
}

/**
 * Whether a test made under some conditions is one under the conditions asked: what is not asked may be anything, what is
 * asked must be stated and lie inside. A span without a nominal value (`0.15-0.5`) may have to be covered as a whole: unless
 * it is of a quantity that is set, only the same span serves.
 */
export function madeUnder(made: readonly Condition[], asked: readonly Condition[]): 'yes' | 'no' | 'not-stated' {
  const stated = byName(made);
  const wanted = [...byName(asked)];
  if (wanted.some(([name]) => !stated.has(name))) return 'not-stated';
  return wanted.every(([name, own]) => serves(stated.get(name) ?? [], own)) ? 'yes' : 'no';
}

type Named = ReadonlyMap<string, readonly Condition[]>;

/** One list is held against many. */
const known = new WeakMap<readonly Condition[], Named>();

function byName(conditions: readonly Condition[]): Named {
  const found = known.get(conditions) ?? named(conditions);
  known.set(conditions, found);
  return found;
}

function named(conditions: readonly Condition[]): Named {
  const byNames = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const name = plain(condition.name);
    const others = byNames.get(name) ?? [];
    if (!others.some((other) => relationOfOne(other, condition) === 'equal')) byNames.set(name, [...others, condition]);
  }
  return byNames;
}

/** Several conditions of one name are equal only as a whole. */
function relationOf(a: readonly Condition[], b: readonly Condition[]): ConditionRelation {
  const [one, ...others] = a;
  const [other] = b;
  if (!one || !other || a.length !== b.length) return 'apart';
  if (others.length === 0) return relationOfOne(one, other);
  return a.every((each) => b.some((counterpart) => relationOfOne(each, counterpart) === 'equal')) ? 'equal' : 'apart';
}

function serves(made: readonly Condition[], asked: readonly Condition[]): boolean {
  const [one, ...others] = made;
  const [wanted] = asked;
  if (!one || !wanted || others.length > 0 || asked.length > 1) return relationOf(made, asked) === 'equal';
  const relation = relationOfOne(one, wanted);
  return relation === 'equal' || relation === 'a-inside' || (!isSpan(wanted) && liesInside(one, wanted));
}

function relationOfOne(a: Condition, b: Condition): ConditionRelation {
  if (a.text !== undefined || b.text !== undefined) {
    return a.text !== undefined && b.text !== undefined && plain(a.text) === plain(b.text) && a.unit === b.unit ? 'equal' : 'apart';
  }
  const [left, right] = [conditionInterval(a), conditionInterval(b)];
  if (!left || !right || !comparable(left.unit, right.unit)) return 'apart';
  if (same(left.interval, right.interval)) return 'equal';
  if (isWhereToTest(b) && inside(left.interval, right.interval)) return 'a-inside';
  return isWhereToTest(a) && inside(right.interval, left.interval) ? 'b-inside' : 'apart';
}

function liesInside(made: Condition, asked: Condition): boolean {
  const [left, right] = [conditionInterval(made), conditionInterval(asked)];
  return left !== null && right !== null && comparable(left.unit, right.unit) && inside(left.interval, right.interval);
}

const isWhereToTest = ({ name, nominal }: Condition): boolean => nominal !== undefined || isSetPoint(name);

/** Two ends and no nominal value: over all of it, perhaps. */
const isSpan = ({ lower, upper, nominal }: Condition): boolean => lower !== undefined && upper !== undefined && nominal === undefined;

function both(a: ConditionRelation, b: ConditionRelation): ConditionRelation {
  if (a === b || b === 'equal') return a;
  if (a === 'equal') return b;
  return a === 'apart' || b === 'apart' ? 'apart' : 'crossed';
}
