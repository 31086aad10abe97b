import { declarationActs, type DeclarationAct, declarationStates, nextStates, stateAfter } from './states';

const possible: Readonly<Record<DeclarationAct, readonly string[]>> = {
  check: ['draft'],
  change: ['checked'],
  publish: ['checked'],
  amend: ['in_force', 'under_inspection'],
  'open-inspection': ['in_force', 'corrected'],
  'close-inspection': ['under_inspection'],
  'order-correction': ['under_inspection'],
  'settle-correction': ['corrected'],
  withdraw: ['in_force'],
  abolish: ['under_inspection'],
  'revoke-standard-number': ['under_inspection'],
  archive: ['withdrawn', 'abolished', 'standard_number_revoked'],
};

it.each(declarationActs)('%s is possible where the law and the owner have it', (act) => {
  expect(declarationStates.filter((state) => stateAfter(state, act) !== null)).toEqual(possible[act]);
});

it('every state is reached from a draft, and nothing leads out of the archive', () => {
  const reached = new Set<string>(['draft']);
  for (const state of reached) for (const next of Object.values(nextStates[state as keyof typeof nextStates])) reached.add(next);
  expect(declarationStates.filter((state) => !reached.has(state))).toEqual([]);
  expect(declarationStates.filter((state) => Object.keys(nextStates[state]).length === 0)).toEqual(['archived']);
});

it('what was withdrawn by its owner is not what an authority abolished', () => {
  expect([stateAfter('in_force', 'withdraw'), stateAfter('under_inspection', 'abolish'), stateAfter('under_inspection', 'revoke-standard-number')]).toEqual(['withdrawn', 'abolished', 'standard_number_revoked']);
});
