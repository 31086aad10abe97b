import type { ComparisonRow, Requirement } from '@pure/equivalence';
import { quotations, type Language, type Translate } from '@ui';
import type { ComparisonView } from '../../application/views';
import { csvText } from '../parts/csv';
import { amountOf, conditionText } from '../requirement/accepted';
import { scriptsOf } from '../requirement/requirement-cell';
import { kindOf } from './row-kind';

type Cell = (row: ComparisonRow, place: number) => string;

/** The rows as a table: codes in English, characteristics in the reader's language where a source gives it. */
export function compareCsv({ comparison }: ComparisonView, { language, t }: Readonly<{ language: Language; t: Translate }>): string {
  const columns: Readonly<Record<string, Cell>> = {
    row: (_, place) => String(place + 1),
    ...sideColumns('source', language, t),
    ...sideColumns('target', language, t),
    relation: (row) => kindOf(row),
    relation_words: (row) => t(`page.compare.kind.${kindOf(row)}`),
    reason: ({ reason }) => reason ?? '',
    stated: ({ stated }) => stated ?? '',
    pair: ({ pair }) => pair?.id ?? '',
    pair_grade: ({ pair }) => (pair ? String(pair.grade) : ''),
    pair_reason: ({ pair }) => pair?.reason ?? '',
    provisional: ({ provisional }) => String(provisional),
  };
  return csvText([Object.keys(columns), ...comparison.rows.map((row, place) => Object.values(columns).map((cell) => cell(row, place)))]);
}

function sideColumns(side: 'source' | 'target', language: Language, t: Translate): Readonly<Record<string, Cell>> {
  const of = (read: (requirement: Requirement) => string): Cell => (row) => (row[side] ? read(row[side]) : '');
  return {
    [`${side}_id`]: of(({ id }) => id),
    [`${side}_clause`]: of(({ clause }) => clause ?? ''),
    [`${side}_characteristic`]: of(({ characteristic }) => quotations(scriptsOf(characteristic), language)[0]?.text ?? ''),
    [`${side}_accepted`]: of((requirement) => amountOf(requirement, t) ?? String(requirement.value ?? '')),
    [`${side}_conditions`]: of(({ conditions }) => conditions.map((condition) => conditionText(condition, t)).join('; ')),
    [`${side}_method`]: of(({ method }) => method?.text ?? ''),
    [`${side}_grade`]: of(({ grade }) => String(grade)),
  };
}
