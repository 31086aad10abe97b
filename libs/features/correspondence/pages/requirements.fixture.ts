import type { ComparisonRow, Coverage, Decimal, Requirement } from '@pure/equivalence';
import type { ComparisonView } from '../application/views';
import { asOf, cns, gb, named, pair } from './views.fixture';

const decimal = (text: string): Decimal => text as Decimal;

export const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id, document: gb.number, clause: '5.4', characteristic: { hans: '外壳温度', hant: '外殼溫度', en: 'case temperature' }, kind: 'limit', operator: '<=', value: decimal('90'), unit: 'Cel', conditions: [], grade: 3, source: 'CTI', ...more,
});
export const theirs = (id: string, more: Partial<Requirement> = {}): Requirement => requirement(id, { document: cns.number, value: decimal('100'), ...more });

export const row = (more: Partial<ComparisonRow>): ComparisonRow => ({ source: theirs('a'), target: requirement('b'), incompatible: false, counterpart: 'both', by: 'pair', provisional: false, ...more });

const coverage: Coverage = { covered: 1, of: 7, differing: 3, undetermined: 0, noCounterpart: 1, notLookedAt: 1, provisional: 1, requirementsComplete: false };

/** One row of each kind that matters. */
export const rows: readonly ComparisonRow[] = [
  row({ verdict: 'b-stricter', reason: 'ACCEPTED_VALUES_INSIDE', stated: 'undetermined', pair: { id: 'p-1', a: 'a', b: 'b', relation: 'undetermined', reason: 'The change itself is not visible.', source: 'CTI', grade: 2 } }),
  row({ verdict: 'equal', reason: 'SAME_ACCEPTED_VALUES', source: theirs('c', { value: decimal('90') }), target: requirement('b2') }),
  row({ verdict: 'different-method', reason: 'METHODS_DIFFER', source: theirs('d', { method: { text: 'CNS 15598-1 5.5.2' }, conditions: [{ name: 'hold', lower: decimal('6'), unit: 'h' }] }), target: requirement('b3') }),
  row({ verdict: 'equal', reason: 'SAME_ACCEPTED_VALUES', provisional: true, target: requirement('b4') }),
  row({ source: undefined, counterpart: 'none-in-source', by: 'alone', target: requirement('e', { operator: 'text', value: 'warning for use below 2000 m', unit: undefined }) }),
  row({ source: undefined, counterpart: 'not-looked-at', by: 'alone', target: requirement('f', { operator: 'range', value: undefined, lower: decimal('7'), upper: decimal('200'), unit: 'Hz' }) }),
  row({ target: undefined, counterpart: 'none-in-target', by: 'alone' }),
  row({ verdict: 'b-stricter', incompatible: true, reason: 'ACCEPTED_VALUES_APART', source: theirs('g', { operator: '=', value: decimal('110'), unit: 'V' }), target: requirement('h', { operator: '=', value: decimal('220'), unit: 'V' }) }),
];

export const comparison = (more: Partial<ComparisonView['comparison']> = {}): ComparisonView => ({
  source: cns, target: gb, asOf, pair: pair(), named,
  comparison: { source: cns.number, target: gb.number, rows, mask: ['overlap'], coverage, reverse: { ...coverage, covered: 0, of: 4 }, ...more },
  known: [{ target: gb.number, requirementsKnown: 5, requirementsComplete: false }],
});
