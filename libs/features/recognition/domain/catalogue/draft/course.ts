import { ok, refuse, type Result } from '@pure/kernel';

export const draftStates = ['draft', 'proposed', 'returned'] as const;
export type DraftState = (typeof draftStates)[number];

export const draftActs = ['save', 'propose', 'return', 'withdraw', 'publish', 'drop'] as const;
export type DraftAct = (typeof draftActs)[number];

/** Whose act it is: of whoever proposed, of anybody else of the centre, or of either. */
type Step = Readonly<{ whose: 'proposer' | 'another' | 'either'; from: readonly DraftState[]; to: DraftState }>;

/** What can be done with the next version of a catalogue, by whom, and where it stands then. With its publication, or once it is dropped, the draft is gone; versions stay. */
export const draftCourse: Readonly<Record<DraftAct, Step>> = {
  save: { whose: 'either', from: ['draft', 'returned'], to: 'draft' },
  propose: { whose: 'either', from: ['draft', 'returned'], to: 'proposed' },
  return: { whose: 'another', from: ['proposed'], to: 'returned' },
  withdraw: { whose: 'proposer', from: ['proposed'], to: 'draft' },
  publish: { whose: 'another', from: ['proposed'], to: 'proposed' },
  drop: { whose: 'either', from: ['draft', 'returned'], to: 'draft' },
};

/** `state`: where it stands. */
export type DraftStateUnfit = Readonly<{ code: 'RECOGNITION_DRAFT_STATE'; state: DraftState }>;
export type NotYours = Readonly<{ code: 'SAME_PERSON' }> | Readonly<{ code: 'RECOGNITION_DRAFT_OF_ANOTHER' }>;

/** Where a draft stands after an act. `isProposer`: whether who acts is who proposed it. */
export function afterDraftAct(state: DraftState, act: DraftAct, isProposer: boolean): Result<DraftState, DraftStateUnfit | NotYours> {
  const { whose, from, to } = draftCourse[act];
  if (!from.includes(state)) return refuse({ code: 'RECOGNITION_DRAFT_STATE', state });
  if (whose === 'another' && isProposer) return refuse({ code: 'SAME_PERSON' });
  if (whose === 'proposer' && !isProposer) return refuse({ code: 'RECOGNITION_DRAFT_OF_ANOTHER' });
  return ok(to);
}
