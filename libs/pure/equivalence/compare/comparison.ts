import type { Relation } from '../relation/relation';
import type { PairRelation, Requirement, RequirementPair, RequirementVerdict, UnitRefusal, VerdictReason } from '../requirement/requirement';

/** One characteristic in two editions. `only-in-…` rests on a list of the other document or a pair that says so; else `not-looked-at`. */
export type ComparisonRow = Readonly<{
  source?: Requirement;
  target?: Requirement;
  /** What the engine computes; absent where one side is missing. */
  verdict?: RequirementVerdict;
  incompatible: boolean;
  reason?: VerdictReason | UnitRefusal['code'];
  counterpart: 'both' | 'none-in-source' | 'none-in-target' | 'not-looked-at';
  /** How the two rows came together: a confirmed pair, or the same words for the characteristic (a lead). */
  by: 'pair' | 'characteristic' | 'alone';
  pair?: RequirementPair;
  /** The pair's own verdict, shown beside the computed one. */
  stated?: PairRelation;
  provisional: boolean;
}>;

/**
 * `of`: requirements known of the target; `covered`: those shown to be met by the source; never a percentage of the standard.
 * Each of them counts once, so that all six figures add up to `of`; `provisional` ones rest on a lead and count nowhere else.
 */
export type Coverage = Readonly<{
  covered: number;
  of: number;
  differing: number;
  undetermined: number;
  noCounterpart: number;
  notLookedAt: number;
  provisional: number;
  requirementsComplete: boolean;
}>;

export type EditionComparison = Readonly<{
  source: string;
  target: string;
  rows: readonly ComparisonRow[];
  mask: readonly Relation[];
  /** From source to target, and back. */
  coverage: Coverage;
  reverse: Coverage;
}>;

export const deltaVerdicts = [
  'met-by-value', 'met-by-conformity', 'fails', 'retest-other-method', 'retest-other-condition', 'no-evidence', 'not-applicable',
] as const;
export type DeltaVerdict = (typeof deltaVerdicts)[number];

/** One value of a report. `requirement`: id of the target's requirement that the caller says it answers. */
export type EvidenceValue = Readonly<{
  id: string;
  characteristic: string;
  requirement?: string;
  value: string;
  unit?: string;
  method?: string;
  conditions?: readonly Readonly<{ name: string; value: string; unit?: string }>[];
  laboratory?: string;
  date?: string;
}>;

export const deltaReasons = [
  'VALUE_INSIDE', 'VALUE_OUTSIDE', 'VALUE_UNDECIDED', 'COVERED_BY_CONFORMITY', 'COVERED_BY_MAPPING', 'REQUIREMENT_SAME_OR_STRICTER', 'METHOD_DIFFERS', 'METHOD_NOT_STATED', 'CONDITION_DIFFERS', 'CONDITION_NOT_STATED',
  'CRITERION_NOT_RECORDED', 'NO_VALUE', 'TOO_MANY_VALUES', 'VALUE_NOT_DECIMAL', 'UNIT_MISMATCH', 'UNIT_UNKNOWN', 'KIND_NOT_TESTED', 'MAPPING_DOES_NOT_COVER', 'PAIR_SAYS_NO_COUNTERPART', 'PAIR_UNDETERMINED',
] as const;
export type DeltaReason = (typeof deltaReasons)[number];

/** What is still to be shown for one requirement of one target. */
export type DeltaItem = Readonly<{
  target: string;
  requirement: Requirement;
  verdict: DeltaVerdict;
  reason: DeltaReason;
  /** Evidence or requirement on which the verdict rests; `mapping`: number of the one that decided it. */
  basis?: Readonly<{ value?: EvidenceValue; conformity?: string; requirement?: Requirement; pair?: string; mapping?: string }>;
  /** A leaf of grade 1 or less: a lead to confirm, counted in no total. */
  provisional: boolean;
  action: 'none' | 'confirm-basis' | 'test' | 'test-by-method' | 'test-under-conditions' | 'correct-product' | 'find-criterion';
}>;
