import { actSides, applicationActs, applicationStates, isDecided, isRunning, nextStates, standingAfter } from './course';

const possible = (state: (typeof applicationStates)[number]) => applicationActs.filter((act) => standingAfter({ state, returnedFrom: null }, act).ok);

it.each([
  ['draft', ['submit', 'withdraw']],
  ['submitted', ['withdraw', 'receive', 'return']],
  ['received', ['withdraw', 'return', 'begin-verification']],
  ['verifying', ['withdraw', 'return', 'verify', 'conclude-verification']],
  ['deciding', ['withdraw', 'propose', 'send-back', 'recognise', 'recognise-partly', 'refuse']],
  ['returned', ['answer', 'withdraw']],
  ['recognised', ['ask-correction', 'correct', 'decline-correction']],
  ['refused', ['appeal', 'ask-correction', 'uphold-appeal', 'dismiss-appeal', 'correct', 'decline-correction']],
  ['withdrawn', []],
] as const)('%s: %j', (state, acts) => expect(possible(state)).toEqual(acts));

it.each(['submitted', 'received', 'verifying'] as const)('what was returned while %s goes on there once it is answered', (state) => {
  const returned = standingAfter({ state, returnedFrom: null }, 'return');
  expect(returned).toEqual({ ok: true, value: { state: 'returned', returnedFrom: state } });
  expect(returned.ok && standingAfter(returned.value, 'answer')).toEqual({ ok: true, value: { state, returnedFrom: null } });
});

it.each(['recognised', 'partly-recognised', 'refused'] as const)('once it is %s nobody withdraws it, and the answer says why', (state) =>
  expect(standingAfter({ state, returnedFrom: null }, 'withdraw')).toEqual({ ok: false, refusal: { code: 'APPLICATION_DECIDED', state } }));

it('withdraws twice no more than once', () => expect(standingAfter({ state: 'withdrawn', returnedFrom: null }, 'withdraw')).toEqual({ ok: false, refusal: { code: 'APPLICATION_STATE', state: 'withdrawn' } }));

it('an appeal that was upheld is decided anew', () => expect(standingAfter({ state: 'refused', returnedFrom: null }, 'uphold-appeal')).toEqual({ ok: true, value: { state: 'deciding', returnedFrom: null } }));

it('every act has a side and is possible somewhere', () => expect(applicationActs.filter((act) => !applicationStates.some((state) => nextStates[state][act]))).toEqual([]));

it('what runs is neither written nor decided', () => {
  expect(applicationStates.filter(isRunning)).toEqual(['submitted', 'received', 'verifying', 'deciding', 'returned']);
  expect(applicationStates.filter(isDecided).map((state) => standingAfter({ state, returnedFrom: null }, 'submit').ok)).toEqual([false, false, false]);
  expect(actSides.submit).toBe('applicant');
});
