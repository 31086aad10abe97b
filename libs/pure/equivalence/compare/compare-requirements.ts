import { ok, refuse, type Result } from '@pure/kernel';
import { type Accepted, acceptedBy } from '../requirement/accepted';
import { type RelatedMethods, sameMethod } from '../requirement/method';
import type { Requirement, RequirementComparison, RequirementKind, RequirementVerdict, UnitRefusal, VerdictReason } from '../requirement/requirement';
import { plain } from '../requirement/words';
import { comparable } from '../unit/unit';
import { compareConditions, type ConditionRelation } from './compare-conditions';
import { compareValues, type ValueRelation } from './compare-values';

export type ComparisonOptions = Readonly<{ relatedMethods?: RelatedMethods }>;

type Judged = Readonly<{ verdict: RequirementVerdict; reason: VerdictReason }>;

/** Kinds that say what a product must show, so that one of them can be stricter than another. */
export const isCriterion = (kind: RequirementKind): boolean => kind === 'limit' || kind === 'pass-criterion';

/**
 * How two requirements stand to each other. That both speak of one characteristic is the caller's word or that of a
 * confirmed pair: names are never compared. Units of other dimensions are refused with both names.
 *
 * No numeric verdict is given across methods. A method that both lack stops limits, pass criteria and rows of kind `method`;
 * scopes, test conditions and markings go on. Samples that are given on both sides and differ leave it undetermined.
 * `stricter` is said of criteria alone: a-stricter where a accepts no value that b does not, and a's conditions lie inside
 * b's (see `compareConditions`). `incompatible`: by one method and under one condition no value is accepted by both.
 */
export function compareRequirements(a: Requirement, b: Requirement, options: ComparisonOptions = {}): Result<RequirementComparison, UnitRefusal> {
  const [left, right] = [acceptedBy(a), acceptedBy(b)];
  if (!left.ok) return left;
  if (!right.ok) return right;
  const unit = unitOfBoth(left.value, right.value);
  if (unit === null) return refuse({ code: 'UNIT_MISMATCH', a: a.unit ?? '1', b: b.unit ?? '1' });
  const blocked = differing(a, b, options);
  const conditions = blocked ? 'apart' : compareConditions(a.conditions, b.conditions);
  const values = compareValues(left.value, right.value);
  const judged = blocked ?? (isLiteral(left.value) ? judgeWords(values, conditions) : judge(isCriterion(a.kind), values, conditions));
  const incompatible = !blocked && values === 'apart' && conditions === 'equal' && a.method !== undefined;
  return ok({ ...judged, incompatible, ...(unit && { unit }) });
}

/** The unit of a where both are numbers, undefined where they are not, null where their units do not compare. */
function unitOfBoth(a: Accepted, b: Accepted): string | undefined | null {
  if (a.of !== 'numbers' || b.of !== 'numbers') return undefined;
  return comparable(a.unit, b.unit) ? a.unit.code : null;
}

/** What stops a comparison before values are looked at. */
function differing(a: Requirement, b: Requirement, { relatedMethods }: ComparisonOptions): Judged | undefined {
  if (a.kind !== b.kind && !(isCriterion(a.kind) && isCriterion(b.kind))) return { verdict: 'undetermined', reason: 'KINDS_DIFFER' };
  if (a.method && b.method) {
    if (!sameMethod(a.method, b.method, relatedMethods)) return { verdict: 'different-method', reason: 'METHODS_DIFFER' };
  } else {
    if (a.method || b.method) return { verdict: 'undetermined', reason: 'METHOD_OF_ONE_UNKNOWN' };
    if (isCriterion(a.kind) || a.kind === 'method') return { verdict: 'undetermined', reason: 'METHODS_UNKNOWN' };
  }
  const samplesDiffer = a.sample !== undefined && b.sample !== undefined && plain(a.sample) !== plain(b.sample);
  return samplesDiffer ? { verdict: 'undetermined', reason: 'SAMPLES_DIFFER' } : undefined;
}

const isLiteral = ({ of }: Accepted): boolean => of === 'truth' || of === 'text';

/** A truth and words as a whole are equal or nobody can tell. */
function judgeWords(values: ValueRelation, conditions: ConditionRelation): Judged {
  if (values === 'not-comparable') return { verdict: 'undetermined', reason: 'VALUES_NOT_COMPARABLE' };
  if (values !== 'equal') return { verdict: 'undetermined', reason: 'WORDS_DIFFER' };
  return conditions === 'equal' ? { verdict: 'equal', reason: 'WORDS_EQUAL' } : { verdict: 'different-condition', reason: 'CONDITIONS_DIFFER' };
}

function judge(criterion: boolean, values: ValueRelation, conditions: ConditionRelation): Judged {
  if (values === 'not-comparable') return { verdict: 'undetermined', reason: 'VALUES_NOT_COMPARABLE' };
  if (conditions === 'apart') return { verdict: 'different-condition', reason: 'CONDITIONS_DIFFER' };
  if (values === 'words-differ') return { verdict: 'undetermined', reason: 'WORDS_DIFFER' };
  if (values === 'equal' && conditions === 'equal') return { verdict: 'equal', reason: 'SAME_ACCEPTED_VALUES' };
  if (values === 'apart') return apart(criterion, conditions);
  if (!criterion || values === 'meet') return { verdict: 'overlapping', reason: 'ACCEPTED_VALUES_MEET' };
  return stricter(values, conditions);
}

function apart(criterion: boolean, conditions: ConditionRelation): Judged {
  if (criterion && conditions === 'equal') return { verdict: 'incompatible', reason: 'ACCEPTED_VALUES_APART' };
  return { verdict: 'different-condition', reason: criterion ? 'CONDITIONS_DIFFER' : 'ACCEPTED_VALUES_APART' };
}

/** Values and conditions must both lie inside, or one of them inside and the other equal. */
function stricter(values: 'equal' | 'a-inside' | 'b-inside', conditions: ConditionRelation): Judged {
  for (const verdict of ['a-stricter', 'b-stricter'] as const) {
    const direction = verdict === 'a-stricter' ? 'a-inside' : 'b-inside';
    const fits = (relation: ValueRelation | ConditionRelation) => relation === 'equal' || relation === direction;
    if (fits(values) && fits(conditions)) return { verdict, reason: 'ACCEPTED_VALUES_INSIDE' };
  }
  return { verdict: 'different-condition', reason: 'CONDITIONS_DIFFER' };
}
