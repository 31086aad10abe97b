import { madeUnder } from '../compare/compare-conditions';
import { isCriterion } from '../compare/compare-requirements';
import type { DeltaReason, DeltaVerdict } from '../compare/comparison';
import type { Accepted } from '../requirement/accepted';
import { inside, point } from '../requirement/interval';
import { methodFrom, type RelatedMethods, sameMethod } from '../requirement/method';
import type { PairRelation, Requirement } from '../requirement/requirement';
import { comparable } from '../unit/unit';
import type { ReportValue } from './read-value';

export type Judgement = Readonly<{ verdict: DeltaVerdict; reason: DeltaReason }>;

/** What is known beside the two: the relation of a pair that joins them, and whether the report names the requirement itself. */
export type Link = Readonly<{ stated?: PairRelation; isNamed: boolean; relatedMethods?: RelatedMethods }>;

const verdict = (said: DeltaVerdict, reason: DeltaReason): Judgement => ({ verdict: said, reason });

/**
 * What a report value shows of a requirement (`limit`, `pass-criterion` or `test-condition`). Only a value by the same method
 * and under the conditions asked is held against what is accepted; a criterion without a method is never met by a value. A
 * test condition that agrees shows how was tested and nothing more.
 */
export function judgeValue(requirement: Requirement, accepted: Accepted, value: ReportValue, link: Link): Judgement {
  if (accepted.of === 'numbers') {
    if (value.amount === undefined) return verdict('no-evidence', 'VALUE_NOT_DECIMAL');
    if (!comparable(accepted.unit, value.unit)) return verdict('no-evidence', 'UNIT_MISMATCH');
  }
  const criterion = isCriterion(requirement.kind);
  return byMethod(requirement, value, link, criterion) ?? byConditions(requirement, value) ?? byValue(isWithin(requirement, accepted, value), criterion);
}

/** Why the method keeps the value from being looked at. */
function byMethod({ method, document }: Requirement, value: ReportValue, { stated, isNamed, relatedMethods }: Link, criterion: boolean): Judgement | undefined {
  const own = value.method && isNamed && value.method.edition === undefined ? methodFrom(value.method.text, document) : value.method;
  if (method && own) return sameMethod(method, own, relatedMethods) ? undefined : verdict('retest-other-method', 'METHOD_DIFFERS');
  if (stated === 'different-method') return verdict('retest-other-method', 'METHOD_DIFFERS');
  return criterion ? verdict('retest-other-method', 'METHOD_NOT_STATED') : undefined;
}

function byConditions({ conditions }: Requirement, value: ReportValue): Judgement | undefined {
  const made = madeUnder(value.conditions, conditions);
  if (made === 'yes') return undefined;
  return verdict('retest-other-condition', made === 'no' ? 'CONDITION_DIFFERS' : 'CONDITION_NOT_STATED');
}

function byValue(within: boolean | undefined, criterion: boolean): Judgement {
  if (within === undefined) return verdict('no-evidence', 'VALUE_UNDECIDED');
  if (criterion) return within ? verdict('met-by-value', 'VALUE_INSIDE') : verdict('fails', 'VALUE_OUTSIDE');
  return within ? verdict('no-evidence', 'CRITERION_NOT_RECORDED') : verdict('retest-other-condition', 'CONDITION_DIFFERS');
}

/** Undefined where nobody can tell: other words, a limit known by its ends only, one value for a test that runs over a range. */
function isWithin(requirement: Requirement, accepted: Accepted, { amount, words }: ReportValue): boolean | undefined {
  switch (accepted.of) {
    case 'numbers': {
      const within = amount !== undefined && accepted.intervals.some((interval) => inside(point(amount), interval));
      return within && requirement.kind === 'test-condition' && requirement.operator === 'range' ? undefined : within;
    }
    case 'truth':
      return words === 'true' || words === 'false' ? words === String(accepted.value) : undefined;
    case 'words':
      return accepted.members.has(words) || undefined;
    case 'text':
      return accepted.text === words || undefined;
    case 'unknown':
      return undefined;
  }
}
