import type { LocalDate } from '@pure/kernel';
import { type Bounds, checkHeld, checkTerms, type Terms } from './terms';

const day = (text: string) => text as LocalDate;
const terms: Terms = { effect: 'technical-reference', territory: '350200', until: day('2029-12-31'), noticeDays: 30, lastDay: day('2026-12-31'), offline: { number: '示市监〔2026〕1号', on: day('2026-11-30'), sha256: 'a'.repeat(64) } };
const bounds: Bounds = { held: ['350000'], within: (inner, outer) => inner.startsWith(outer.slice(0, 2)), least: day('2026-12-30'), today: day('2026-12-01') };

it('lets terms pass that fit', () => expect(checkTerms(terms, bounds)).toEqual({ ok: true, value: null }));

it.each([
  ['a territory of others', { territory: '440300' }, 'TERRITORY_BEYOND'],
  ['a notice that ends a day too early', { lastDay: day('2026-12-29') }, 'NOTICE_TOO_SHORT'],
  ['a validity that ends with the notice', { until: day('2026-12-31') }, 'VALIDITY_UNFIT'],
  ['a decision of tomorrow', { offline: { number: 'x', on: day('2026-12-02'), sha256: '' } }, 'DECISION_AHEAD'],
] as const)('refuses %s', (_name, change, code) => {
  expect(checkTerms({ ...terms, ...change }, bounds)).toMatchObject({ ok: false, refusal: { code } });
});

it('asks no days of a notice where none are configured', () => expect(checkTerms({ ...terms, lastDay: day('2026-12-01') }, { ...bounds, least: null }).ok).toBe(true));

it.each(['710000', '710100', 'TW'])('refuses %s to who decides everywhere', (territory) =>
  expect(checkTerms({ ...terms, territory }, { ...bounds, held: ['CN'], within: () => true })).toMatchObject({ ok: false, refusal: { code: 'TERRITORY_BEYOND', territory } }));

it.each<[string, Partial<Bounds>, object]>([
  ['pass on their last day', { today: day('2029-12-31') }, { ok: true }],
  ['are over on the day after', { today: day('2030-01-01') }, { refusal: { code: 'VALIDITY_UNFIT', day: '2030-01-01', until: '2029-12-31' } }],
  ['fall with the competence of the body', { held: ['440000'] }, { refusal: { code: 'TERRITORY_BEYOND', territory: '350200', held: ['440000'] } }],
])('terms of a notice that is over %s', (_name, change, expected) => expect(checkHeld(terms, { ...bounds, ...change })).toMatchObject(expected));
