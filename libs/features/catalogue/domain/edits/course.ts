import { ok, refuse, type Result } from '@pure/kernel';

export const proposalStates = ['proposed', 'returned', 'withdrawn', 'confirmed'] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalActs = ['propose', 'change', 'return', 'withdraw', 'confirm'] as const;
export type ProposalAct = (typeof proposalActs)[number];

/** Whose act it is: of whoever proposed, of anybody else of the centre, or of either. */
type Whose = 'proposer' | 'another' | 'either';
type Step = Readonly<{ whose: Whose; from: readonly ProposalState[]; to: ProposalState }>;

/** What can be done with a proposal, by whom, and where it stands then. */
export const proposalCourse: Readonly<Record<Exclude<ProposalAct, 'propose'>, Step>> = {
  change: { whose: 'proposer', from: ['proposed', 'returned'], to: 'proposed' },
  return: { whose: 'another', from: ['proposed'], to: 'returned' },
  withdraw: { whose: 'proposer', from: ['proposed', 'returned'], to: 'withdrawn' },
  confirm: { whose: 'another', from: ['proposed'], to: 'confirmed' },
};

export type ProposalStateUnfit = Readonly<{ code: 'CATALOGUE_PROPOSAL_STATE'; state: ProposalState }>;
export type NotYours = Readonly<{ code: 'SAME_PERSON' }> | Readonly<{ code: 'PROPOSAL_OF_ANOTHER' }>;

/** Where a proposal stands after an act. `isProposer`: whether who acts is who proposed it. */
export function afterProposalAct(state: ProposalState, act: Exclude<ProposalAct, 'propose'>, isProposer: boolean): Result<ProposalState, ProposalStateUnfit | NotYours> {
  const { whose, from, to } = proposalCourse[act];
  if (!from.includes(state)) return refuse({ code: 'CATALOGUE_PROPOSAL_STATE', state });
  if (whose === 'another' && isProposer) return refuse({ code: 'SAME_PERSON' });
  if (whose === 'proposer' && !isProposer) return refuse({ code: 'PROPOSAL_OF_ANOTHER' });
  return ok(to);
}
