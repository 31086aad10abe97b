import type { LocalDate } from '@pure/kernel';
import { certificateMeasures, certificateStates, type MeasureAsked, mayTakeMeasure, measureReasons, possibleMeasures, stateAfterMeasure } from './measure';
import { shownState } from './shown-state';

const day = (text: string): LocalDate => text as LocalDate;
const [today, ends] = [day('2026-06-01'), day('2026-12-31')];
const asked = (act: MeasureAsked['act'], more: Partial<MeasureAsked> = {}): MeasureAsked => ({ act, reason: measureReasons[act][0], until: act === 'renew' ? day('2029-12-31') : null, ...more });

it.each(certificateStates)('what is possible in the state %s leads on, and nothing else is', (state) => {
  for (const act of certificateMeasures) expect(mayTakeMeasure({ state, until: ends, today }, asked(act)).ok).toBe(possibleMeasures(state).includes(act));
});

it.each([
  ['valid', ['suspend', 'revoke', 'renew']],
  ['suspended', ['restore', 'revoke']],
  ['revoked', []],
] as const)('what is %s may be: %j', (state, possible) => expect(possibleMeasures(state)).toEqual(possible));

it('leads to one state each', () => {
  expect(certificateMeasures.map(stateAfterMeasure)).toEqual(['suspended', 'valid', 'revoked', 'valid']);
});

it.each<[string, MeasureAsked, LocalDate | null, string]>([
  ['a reason of another measure', asked('suspend', { reason: 'doubt-resolved' }), ends, 'CERTIFICATE_REASON'],
  ['a renewal without a day', asked('renew', { until: null }), ends, 'CERTIFICATE_UNTIL'],
  ['a renewal that shortens', asked('renew', { until: day('2026-12-30') }), ends, 'CERTIFICATE_UNTIL'],
  ['a renewal until the day that stands', asked('renew', { until: ends }), ends, 'CERTIFICATE_UNTIL'],
  ['a renewal until today', asked('renew', { until: today }), day('2026-01-01'), 'CERTIFICATE_UNTIL'],
  ['a renewal into the past', asked('renew', { until: day('2026-05-31') }), day('2026-01-01'), 'CERTIFICATE_UNTIL'],
  ['a renewal of what has no end', asked('renew'), null, 'CERTIFICATE_UNTIL'],
  ['a day of something else', asked('revoke', { until: day('2029-12-31') }), ends, 'CERTIFICATE_UNTIL'],
])('refuses %s', (_, measure, until, code) => expect(mayTakeMeasure({ state: 'valid', until, today }, measure)).toMatchObject({ ok: false, refusal: { code } }));

it.each([
  ['valid', ends, false, 'valid'],
  ['valid', today, false, 'valid'],
  ['valid', day('2026-05-31'), true, 'expired'],
  ['valid', null, true, 'anonymous'],
  ['suspended', day('2026-05-31'), true, 'suspended'],
  ['revoked', day('2026-05-31'), true, 'revoked'],
] as const)('%s until %s, data deleted: %s, is shown as %s', (state, validUntil, isAnonymous, shown) => expect(shownState({ state, validUntil, isAnonymous }, today)).toBe(shown));
