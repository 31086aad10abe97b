import { afterProposalAct, type ProposalAct, type ProposalState } from './course';

it.each<[ProposalState, Exclude<ProposalAct, 'propose'>, boolean, string]>([
  ['proposed', 'confirm', false, 'confirmed'],
  ['proposed', 'confirm', true, 'SAME_PERSON'],
  ['returned', 'confirm', false, 'CATALOGUE_PROPOSAL_STATE'],
  ['confirmed', 'confirm', false, 'CATALOGUE_PROPOSAL_STATE'],
  ['proposed', 'return', false, 'returned'],
  ['proposed', 'return', true, 'SAME_PERSON'],
  ['returned', 'change', true, 'proposed'],
  ['returned', 'change', false, 'PROPOSAL_OF_ANOTHER'],
  ['proposed', 'withdraw', true, 'withdrawn'],
  ['confirmed', 'withdraw', true, 'CATALOGUE_PROPOSAL_STATE'],
])('%s, %s, by the proposer: %s → %s', (state, act, isProposer, expected) => {
  const after = afterProposalAct(state, act, isProposer);
  expect(after.ok ? after.value : after.refusal.code).toBe(expected);
});
