import { mayWithdraw, type RequestState, settlementOf } from './request';

it.each([
  ['nothing', [], { state: 'done', reason: null }],
  ['what passes', [{ code: 'A', effect: 'waits' }], { state: 'waiting', reason: 'A' }],
  ['what does not pass', [{ code: 'B', effect: 'refuses' }], { state: 'refused', reason: 'B' }],
  ['both', [{ code: 'A', effect: 'waits' }, { code: 'B', effect: 'refuses' }], { state: 'refused', reason: 'B' }],
] as const)('held by %s', (_, holds, settled) => expect(settlementOf(holds)).toEqual(settled));

it.each<[RequestState, boolean]>([['open', true], ['waiting', true], ['done', false], ['refused', false], ['withdrawn', false]])('%s can be taken back: %s', (state, may) => {
  expect(mayWithdraw({ id: '1', kind: 'deletion', state, reason: null, createdAt: '', settledAt: null }).ok).toBe(may);
});

it('what is not there cannot be taken back', () => expect(mayWithdraw(null)).toMatchObject({ refusal: { code: 'REQUEST_UNKNOWN' } }));
