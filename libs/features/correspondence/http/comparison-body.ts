import { editionBody } from '@features/catalogue';
import type { ComparisonRow, Coverage, RequirementComparison } from '@pure/equivalence';
import type { ComparisonView } from '../application/views';
import { namedBody } from './answer-body';
import { knownBody } from './known-body';
import { requirementBody } from './requirement-body';
import { legalBody, statementOf } from './statement';
import { isUndated } from './undated';
import { wordsBody } from './words-body';

/** The answer of `POST /comparisons`: the rows, what they show in both directions, and what the documents' own facts show. */
export function comparisonBody({ source, target, asOf, comparison, pair, known, named }: ComparisonView, asked: Readonly<{ source: string; target: string }>) {
  const { mask, rows, coverage, reverse } = comparison;
  return {
    source: editionBody(source),
    target: editionBody(target),
    chosen: { source: isUndated(asked.source), target: isUndated(asked.target) },
    asOf,
    rows: rows.map(rowBody),
    mask: [...mask],
    statement: statementOf({ from: source.number, to: target.number, mask, provisional: pair.answer.provisional }),
    provisional: pair.answer.provisional,
    coverage: coverageBody(coverage),
    reverse: coverageBody(reverse),
    known: known.map(knownBody),
    legal: legalBody('computed'),
    ...namedBody(named),
  };
}

/** The answer of `POST /requirements/compare`. */
export const verdictBody = ({ verdict, incompatible, reason, unit }: RequirementComparison) => ({ verdict, incompatible, reason, unit: unit ?? null });

function rowBody({ source, target, verdict, incompatible, reason, counterpart, by, pair, stated, provisional }: ComparisonRow) {
  return {
    characteristic: wordsBody({ ...target?.characteristic, ...source?.characteristic }),
    source: requirementBody(source),
    target: requirementBody(target),
    verdict: verdict ?? null,
    incompatible,
    reason: reason ?? null,
    method: { source: source?.method?.text ?? null, target: target?.method?.text ?? null },
    conditions: { source: requirementBody(source)?.conditions ?? [], target: requirementBody(target)?.conditions ?? [] },
    counterpart,
    by,
    pair: pair?.id ?? null,
    pairGrade: pair?.grade ?? null,
    stated: stated ?? null,
    provisional,
  };
}

const coverageBody = ({ covered, of, differing, undetermined, noCounterpart, notLookedAt, provisional, requirementsComplete }: Coverage) => ({
  covered, of, differing, undetermined, noCounterpart, notLookedAt, provisional, requirementsComplete,
});
