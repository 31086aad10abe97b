import type { DecisionSpan } from '@features/catalogue';
import type { LocalDate } from '@pure/kernel';
import { countingDecisions } from './counting-decisions';

const day = (text: string) => text as LocalDate;
const span = (id: number, more: Partial<DecisionSpan> = {}): DecisionSpan => ({
  id, mapping: `m${id}`, territory: '350000', from: day('2026-01-10'), until: null, standings: [{ on: day('2026-01-10'), standing: 'stands' }], ...more,
});
const suspended = span(1, { standings: [{ on: day('2026-01-10'), standing: 'stands' }, { on: day('2026-02-01'), standing: 'suspended' }, { on: day('2026-03-01'), standing: 'stands' }] });

it.each<[string, string, DecisionSpan, boolean]>([
  ['the day before its approval', '2026-01-09', span(1), false],
  ['the day of its approval', '2026-01-10', span(1), true],
  ['a day before its suspension', '2026-01-31', suspended, true],
  ['a day during its suspension', '2026-02-15', suspended, false],
  ['the day the suspension was lifted', '2026-03-01', suspended, true],
  ['its last day', '2026-05-31', span(1, { until: day('2026-05-31') }), true],
  ['the day after its last one', '2026-06-01', span(1, { until: day('2026-05-31') }), false],
  ['a day on which it was approved and revoked', '2026-01-10', span(1, { standings: [{ on: day('2026-01-10'), standing: 'stands' }, { on: day('2026-01-10'), standing: 'revoked' }] }), false],
])('on %s', (_, asOf, one, counts) => expect(countingDecisions([one], new Set(), { asOf: day(asOf) })).toEqual(counts ? [1] : []));

it('without a day those that stand now', () => expect(countingDecisions([span(1), span(2)], new Set([2]), {})).toEqual([2]));
it('in a region those that hold in all of it', () => expect(countingDecisions([span(1), span(2, { territory: '440000' }), span(3, { territory: null })], new Set([1, 2, 3]), { territory: '350200' })).toEqual([1]));
it('without one that takes no part', () => expect(countingDecisions([span(1), span(2)], new Set([1, 2]), { without: ['m1'] })).toEqual([2]));
