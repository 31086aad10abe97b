import { afterDraftAct } from './course';

it.each([
  ['draft', 'save', false, 'draft'],
  ['returned', 'save', true, 'draft'],
  ['proposed', 'save', true, 'RECOGNITION_DRAFT_STATE'],
  ['draft', 'propose', false, 'proposed'],
  ['proposed', 'publish', false, 'proposed'],
  ['proposed', 'publish', true, 'SAME_PERSON'],
  ['draft', 'publish', false, 'RECOGNITION_DRAFT_STATE'],
  ['proposed', 'return', true, 'SAME_PERSON'],
  ['proposed', 'return', false, 'returned'],
  ['proposed', 'withdraw', true, 'draft'],
  ['proposed', 'withdraw', false, 'RECOGNITION_DRAFT_OF_ANOTHER'],
  ['draft', 'drop', false, 'draft'],
  ['returned', 'drop', true, 'draft'],
  ['proposed', 'drop', true, 'RECOGNITION_DRAFT_STATE'],
] as const)('%s, %s by the proposer %s: %s', (state, act, isProposer, expected) => {
  const after = afterDraftAct(state, act, isProposer);
  expect(after.ok ? after.value : after.refusal.code).toBe(expected);
});
