/** Where somebody stands with the pool. */
export const expertStates = ['nominated', 'applied', 'checked', 'active', 'refused', 'left', 'removed'] as const;
export type ExpertState = (typeof expertStates)[number];

export const expertActs = ['nominate', 'apply', 'check', 'refuse', 'join', 'renew', 'leave', 'remove'] as const;
export type ExpertAct = (typeof expertActs)[number];

type Step = Readonly<{ from: readonly (ExpertState | null)[]; to: ExpertState }>;

/** What leads where; null is somebody who was never there. Who left or was refused may come again; who was removed is nominated. */
const steps: Readonly<Record<ExpertAct, Step>> = {
  nominate: { from: [null, 'left', 'refused', 'removed'], to: 'nominated' },
  apply: { from: [null, 'left', 'refused'], to: 'applied' },
  check: { from: ['nominated', 'applied'], to: 'checked' },
  refuse: { from: ['nominated', 'applied'], to: 'refused' },
  join: { from: ['checked'], to: 'active' },
  renew: { from: ['active'], to: 'active' },
  leave: { from: ['nominated', 'applied', 'checked', 'active'], to: 'left' },
  remove: { from: ['checked', 'active'], to: 'removed' },
};

/** The state after an act; null where the act is not possible. */
export const afterAct = (state: ExpertState | null, act: ExpertAct): ExpertState | null => (steps[act].from.includes(state) ? steps[act].to : null);

/** What the centre can do as it stands. */
export const centreActs = (state: ExpertState): readonly ExpertAct[] => (['check', 'refuse', 'renew', 'remove'] as const).filter((act) => afterAct(state, act) !== null);
