import { mappingActs, type MappingAct, mappingStates, nextStates, stateAfter } from './states';

const possible: Readonly<Record<MappingAct, readonly string[]>> = {
  submit: ['draft'],
  return: ['in_review'],
  conclude: ['in_review'],
  revise: ['reviewed'],
  'send-to-notice': ['reviewed'],
  'end-notice': ['in_notice'],
  approve: ['in_notice'],
  reject: ['reviewed', 'in_notice'],
  withdraw: ['draft', 'in_review'],
  suspend: ['approved'],
  lift: ['suspended'],
  supersede: ['approved', 'suspended'],
  revoke: ['approved', 'suspended'],
  expire: ['approved', 'suspended'],
  reopen: ['reviewed'],
};

it.each(mappingActs)('%s is possible where the course of a mapping has it', (act) => {
  expect(mappingStates.filter((state) => stateAfter(state, act) !== null)).toEqual(possible[act]);
});

it('every state is reached from a draft, and five are ends', () => {
  const reached = new Set<string>(['draft']);
  for (const state of reached) for (const next of Object.values(nextStates[state as keyof typeof nextStates])) reached.add(next);
  expect(mappingStates.filter((state) => !reached.has(state))).toEqual([]);
  expect(mappingStates.filter((state) => Object.keys(nextStates[state]).length === 0)).toEqual(['superseded', 'revoked', 'rejected', 'withdrawn', 'expired']);
});

it('nothing is approved but out of a notice, or out of its own suspension', () => {
  const ways = mappingStates.flatMap((from) => mappingActs.filter((act) => stateAfter(from, act) === 'approved').map((act) => `${from} ${act}`));
  expect(ways).toEqual(['in_notice approve', 'suspended lift']);
});
