import type { Accepted } from '../requirement/accepted';
import { common, inside, type Interval } from '../requirement/interval';
import { comparable } from '../unit/unit';

/** How what a accepts stands to what b accepts; `words-differ`: other words, which may mean the same. */
export type ValueRelation = 'equal' | 'a-inside' | 'b-inside' | 'meet' | 'apart' | 'words-differ' | 'not-comparable';

/** Units are those that compare; the caller has refused any other. */
export function compareValues(a: Accepted, b: Accepted): ValueRelation {
  if (a.of === 'numbers' && b.of === 'numbers') return comparable(a.unit, b.unit) ? compareNumbers(a.intervals, b.intervals) : 'not-comparable';
  if (a.of === 'words' && b.of === 'words') return compareWords(a.members, b.members);
  if (a.of === 'truth' && b.of === 'truth') return a.value === b.value ? 'equal' : 'words-differ';
  if (a.of === 'text' && b.of === 'text') return a.text === b.text ? 'equal' : 'words-differ';
  return 'not-comparable';
}

/** Lists of intervals that do not meet each other: one interval, or the values of an enumeration. */
function compareNumbers(a: readonly Interval[], b: readonly Interval[]): ValueRelation {
  const within = (own: readonly Interval[], other: readonly Interval[]) => own.every((each) => other.some((counterpart) => inside(each, counterpart)));
  const [left, right] = [within(a, b), within(b, a)];
  if (left) return right ? 'equal' : 'a-inside';
  if (right) return 'b-inside';
  return a.some((each) => b.some((counterpart) => common(each, counterpart) !== null)) ? 'meet' : 'apart';
}

function compareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): ValueRelation {
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === a.size) return shared === b.size ? 'equal' : 'a-inside';
  if (shared === b.size) return 'b-inside';
  return shared > 0 ? 'meet' : 'words-differ';
}
