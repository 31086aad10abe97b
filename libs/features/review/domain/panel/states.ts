import type { OutcomeBasis } from './voting';

/** Where a panel stands. `not_filled`: nobody could be seated; a new draw begins a new panel. `withdrawn`: what it judged was taken back. */
export const panelStates = ['drawing', 'inviting', 'blind', 'open', 'voting', 'concluded', 'not_filled', 'withdrawn'] as const;
export type PanelState = (typeof panelStates)[number];

export const panelActs = ['seat', 'fail', 'fill', 'close-round', 'end-discussion', 'conclude', 'replace', 'revise', 'reopen', 'withdraw'] as const;
export type PanelAct = (typeof panelActs)[number];

/**
 * Where each act leads, by the state in which it is possible. `replace`: somebody left after the round had closed, and the one who
 * comes after them gives an opinion without having seen those of the others. `revise`: what is reviewed has a new version. `reopen`: an
 * interest came to light after the conclusion, and without that vote it does not hold.
 */
export const nextPanelStates: Readonly<Record<PanelState, Readonly<Partial<Record<PanelAct, PanelState>>>>> = {
  drawing: { seat: 'inviting', fail: 'not_filled', revise: 'drawing', withdraw: 'withdrawn' },
  inviting: { fill: 'blind', replace: 'inviting', revise: 'inviting', fail: 'not_filled', withdraw: 'withdrawn' },
  blind: { 'close-round': 'open', replace: 'blind', revise: 'blind', withdraw: 'withdrawn' },
  open: { 'end-discussion': 'voting', replace: 'blind', revise: 'open', withdraw: 'withdrawn' },
  voting: { conclude: 'concluded', replace: 'blind', revise: 'open', withdraw: 'withdrawn' },
  concluded: { revise: 'open', reopen: 'voting' },
  not_filled: {},
  withdrawn: {},
};

/** Where an act leads; null where it is not possible. */
export const panelAfter = (state: PanelState, act: PanelAct): PanelState | null => nextPanelStates[state][act] ?? null;

/** Where a new version leads; null where there is nobody who would judge it: too few voted when it concluded, and a new panel is drawn. */
export const afterRevision = (state: PanelState, basis: OutcomeBasis | null): PanelState | null => (basis === 'no-quorum' ? null : panelAfter(state, 'revise'));

/** Nothing goes on in it any more; another panel can be opened on the same. */
export const isOver = (state: PanelState): boolean => state === 'concluded' || state === 'not_filled' || state === 'withdrawn';

/** Those in which opinions on rows can be given and read marks set. */
export const isUnderReview = (state: PanelState): boolean => state === 'blind' || state === 'open' || state === 'voting';
