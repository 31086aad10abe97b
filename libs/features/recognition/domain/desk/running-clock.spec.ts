import type { LocalDate } from '@pure/kernel';
import type { ApplicationAct, ApplicationState } from '../application/course';
import { openAfterwards, runningClock } from './running-clock';

const steps = (...list: readonly (readonly [ApplicationAct, ApplicationState, string])[]) => list.map(([act, to, on]) => ({ act, to, on: on as LocalDate }));
const submitted = ['submit', 'submitted', '2026-11-02'] as const;
const received = ['receive', 'received', '2026-11-04'] as const;

it.each([
  ['waits to be received', 'submitted', steps(submitted), { rule: 'recognition-receipt', start: '2026-11-02', pauses: [] }],
  ['is looked at', 'received', steps(submitted, received), { rule: 'recognition-decision', start: '2026-11-04', pauses: [] }],
  [
    'was returned and answered', 'verifying',
    steps(submitted, received, ['begin-verification', 'verifying', '2026-11-05'], ['return', 'returned', '2026-11-06'], ['answer', 'verifying', '2026-11-10']),
    { rule: 'recognition-decision', start: '2026-11-04', pauses: [{ from: '2026-11-06', until: '2026-11-10' }] },
  ],
  ['lies with the applicant', 'returned', steps(submitted, ['return', 'returned', '2026-11-03']), null],
  ['is decided', 'refused', steps(submitted, received, ['refuse', 'refused', '2026-11-20']), null],
  ['is appealed', 'refused', steps(submitted, received, ['refuse', 'refused', '2026-11-20'], ['appeal', 'refused', '2026-11-25']), { rule: 'recognition-appeal', start: '2026-11-25', pauses: [] }],
  ['is decided anew', 'deciding', steps(submitted, received, ['refuse', 'refused', '2026-11-20'], ['appeal', 'refused', '2026-11-25'], ['uphold-appeal', 'deciding', '2026-11-27']), { rule: 'recognition-decision', start: '2026-11-27', pauses: [] }],
  ['was withdrawn', 'withdrawn', steps(submitted, ['withdraw', 'withdrawn', '2026-11-03']), null],
] as const)('an application that %s', (_, state, done, clock) => expect(runningClock(state, done)).toEqual(clock));

it.each([
  [[], null],
  [['appeal'], 'appeal'],
  [['appeal', 'dismiss-appeal'], null],
  [['appeal', 'dismiss-appeal', 'ask-correction'], 'correction'],
  [['ask-correction', 'correct'], null],
] as const)('after %j there waits: %s', (acts, open) => expect(openAfterwards(acts.map((act) => ({ act })))).toBe(open));
