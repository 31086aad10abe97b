import type { DeltaItem, DeltaReason, DeltaVerdict } from '../compare/comparison';

/** What one piece of evidence says of one requirement, or, without a basis, what was left out. */
export type Outcome = Readonly<{ verdict: DeltaVerdict; reason: DeltaReason; basis?: NonNullable<DeltaItem['basis']>; provisional: boolean }>;

/**
 * One value outside outweighs every value inside: a requirement is met only where no value of its method and conditions lies
 * outside, and none was left out. Then what is met, a firm basis before a lead; then what is nearest to being shown.
 */
const ORDER: readonly string[] = [
  'fails VALUE_OUTSIDE',
  'no-evidence TOO_MANY_VALUES',
  'met-by-value VALUE_INSIDE',
  'met-by-conformity COVERED_BY_CONFORMITY',
  'met-by-conformity COVERED_BY_MAPPING',
  'met-by-conformity REQUIREMENT_SAME_OR_STRICTER',
  'no-evidence CRITERION_NOT_RECORDED',
  'retest-other-condition CONDITION_NOT_STATED',
  'retest-other-condition CONDITION_DIFFERS',
  'retest-other-method METHOD_NOT_STATED',
  'retest-other-method METHOD_DIFFERS',
  'no-evidence VALUE_UNDECIDED',
  'no-evidence PAIR_UNDETERMINED',
  'no-evidence MAPPING_DOES_NOT_COVER',
  'no-evidence PAIR_SAYS_NO_COUNTERPART',
  'no-evidence UNIT_MISMATCH',
  'no-evidence UNIT_UNKNOWN',
  'no-evidence VALUE_NOT_DECIMAL',
  'no-evidence NO_VALUE',
];

export const isMet = (verdict: DeltaVerdict): boolean => verdict === 'met-by-value' || verdict === 'met-by-conformity';

/** The outcome that decides; the order in which they are given is nothing. Undefined where there is none. */
export function deciding(outcomes: readonly Outcome[]): Outcome | undefined {
  let best: Outcome | undefined;
  for (const outcome of outcomes) if (!best || precedes(outcome, best)) best = outcome;
  return best;
}

function precedes(a: Outcome, b: Outcome): boolean {
  const [left, right] = [place(a), place(b)];
  const byRank = rank(a, left) - rank(b, right) || Number(a.provisional) - Number(b.provisional) || left - right;
  return byRank < 0 || (byRank === 0 && key(a) < key(b));
}

/** What is met on a lead stands behind every firm basis and before everything that is not met. */
const rank = ({ verdict, provisional }: Outcome, own: number): number => (provisional && isMet(verdict) ? MET_ON_A_LEAD : own);
const MET_ON_A_LEAD = 4.5;

const places = new Map(ORDER.map((outcome, at) => [outcome, at]));
const place = ({ verdict, reason }: Outcome): number => places.get(`${verdict} ${reason}`) ?? ORDER.length;
const key = ({ basis: { value, conformity, requirement, pair, mapping } = {} }: Outcome): string => [value?.id, conformity, requirement?.id, pair, mapping].map((each) => each ?? '').join('\n');
