import { type Breach, dutyState, mayStep, openDuties, type StepRow } from './breach';

const breach: Breach = { id: '1', version: 3, state: 'open', discoveredAt: '2026-11-01T00:00:00.000Z', summary: 'x', persons: 5, special: false, kinds: [], regions: ['taiwan'] };
const told = (step: StepRow['step']): StepRow => ({ step, region: 'taiwan', note: '', at: '' });

it.each([
  ['telling an authority', breach, [], { step: 'authority-told', region: 'taiwan', version: 3 }, 'ok'],
  ['telling nobody in particular', breach, [], { step: 'persons-told', region: null, version: 3 }, 'BREACH_REGION'],
  ['telling where nobody is affected', breach, [], { step: 'persons-told', region: 'mainland', version: 3 }, 'BREACH_REGION'],
  ['a measure', breach, [], { step: 'measure-taken', region: null, version: 3 }, 'ok'],
  ['a measure of a region', breach, [], { step: 'measure-taken', region: 'taiwan', version: 3 }, 'BREACH_REGION'],
  ['closing before all are told', breach, [told('authority-told')], { step: 'closed', region: null, version: 3 }, 'BREACH_DUTY_OPEN'],
  ['closing after', breach, [told('authority-told'), told('persons-told')], { step: 'closed', region: null, version: 3 }, 'ok'],
  ['what somebody else has changed', breach, [], { step: 'measure-taken', region: null, version: 2 }, 'BREACH_CHANGED'],
  ['what is closed', { ...breach, state: 'closed' }, [], { step: 'measure-taken', region: null, version: 3 }, 'BREACH_CLOSED'],
  ['what is not there', null, [], { step: 'measure-taken', region: null, version: 3 }, 'BREACH_UNKNOWN'],
] as const)('%s', (_, one, done, asked, outcome) => {
  const answer = mayStep(one, done, asked);
  expect(answer.ok ? 'ok' : answer.refusal.code).toBe(outcome);
});

it('both regions have both duties', () => expect(openDuties({ ...breach, regions: ['mainland', 'taiwan'] }, [told('persons-told')])).toHaveLength(3));

it.each([
  [null, null, 'not-configured'],
  ['2026-11-05', null, 'running'],
  ['2026-11-04', null, 'due'],
  ['2026-11-03', null, 'missed'],
  ['2026-11-03', '2026-11-03', 'told'],
  ['2026-11-03', '2026-11-04', 'told-late'],
  [null, '2026-11-04', 'told'],
] as const)('a duty until %s that was done on %s is %s on the fourth', (due, done, state) => expect(dutyState({ due, done, today: '2026-11-04' })).toBe(state));
