import { afterAct, requestActs, requestStates } from './course';

const possible = { accept: ['asked'], draft: ['accepted'], answer: ['asked', 'accepted', 'drafted'], withdraw: ['asked', 'accepted'] } as const;
const table = requestActs.flatMap((act) => (act === 'ask' ? [] : requestStates.map((state) => [act, state, (possible[act] as readonly string[]).includes(state)] as const)));

it.each(table)('%s of a request that is %s: %s', (act, state, is) => {
  const after = afterAct(state, act);
  expect(after.ok).toBe(is);
  expect(after.ok ? null : after.refusal).toEqual(is ? null : { code: 'COMPARISON_REQUEST_STATE', state });
});
