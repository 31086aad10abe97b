/** Where one seat stands. What its holder did stays with it, also after they have left. */
export const seatStates = ['invited', 'accepted', 'recused', 'replaced'] as const;
export type SeatState = (typeof seatStates)[number];

/** Why somebody leaves. `interest`: one of the conflicts that exclude from a panel; `no-answer`: the invitation was not answered in time. */
export const leavingReasons = ['interest', 'no-access', 'time', 'other', 'no-answer'] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** Still holds the seat. */
export const isSeated = (state: SeatState): boolean => state === 'invited' || state === 'accepted';

/** What the draw is told: a word of the closed list that it publishes. */
export const replacedFor = (reason: LeavingReason): 'conflict' | 'declined' | 'recused' | 'unavailable' =>
  (({ interest: 'conflict', 'no-access': 'declined', time: 'unavailable', other: 'recused', 'no-answer': 'unavailable' }) as const)[reason];
