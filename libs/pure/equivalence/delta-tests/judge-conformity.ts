import { compareRequirements, isCriterion } from '../compare/compare-requirements';
import { isCovered } from '../compare/coverage';
import type { DeltaReason, DeltaVerdict } from '../compare/comparison';
import type { RelatedMethods } from '../requirement/method';
import type { PairRelation, Requirement, RequirementVerdict } from '../requirement/requirement';
import type { Judgement } from './judge-value';

const verdict = (said: DeltaVerdict, reason: DeltaReason): Judgement => ({ verdict: said, reason });

/**
 * What meeting one requirement of another edition shows of a target's. Met only where the comparison says the same or
 * stricter and a pair's own relation does not deny it; a test condition that agrees shows how was tested and nothing more.
 * It agrees also where the two rows put one condition into different quantities and the pair says that it is the same.
 */
export function judgeConformity(met: Requirement, wanted: Requirement, stated: PairRelation | undefined, relatedMethods?: RelatedMethods): Judgement {
  const result = compareRequirements(met, wanted, relatedMethods && { relatedMethods });
  if (!result.ok) return verdict('no-evidence', stated === 'equal' && !isCriterion(wanted.kind) ? 'CRITERION_NOT_RECORDED' : result.refusal.code);
  const found = result.value.verdict;
  if (isCovered({ verdict: found, ...(stated && { stated }) }, 'forth')) {
    return isCriterion(wanted.kind) ? verdict('met-by-conformity', 'REQUIREMENT_SAME_OR_STRICTER') : verdict('no-evidence', 'CRITERION_NOT_RECORDED');
  }
  const said = isCovered({ verdict: found }, 'forth') && stated ? stated : found;
  return notShown[said] ?? verdict('no-evidence', 'PAIR_UNDETERMINED');
}

const notShown: Readonly<Partial<Record<RequirementVerdict | PairRelation, Judgement>>> = {
  'different-method': verdict('retest-other-method', 'METHOD_DIFFERS'),
  'different-condition': verdict('retest-other-condition', 'CONDITION_DIFFERS'),
  incompatible: verdict('fails', 'VALUE_OUTSIDE'),
  'b-stricter': verdict('no-evidence', 'NO_VALUE'),
  overlapping: verdict('no-evidence', 'NO_VALUE'),
};
