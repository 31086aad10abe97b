import type { PanelState } from './states';

type Seat = Readonly<{ state: string; submitted: boolean }>;

/**
 * Whether one member sees what the others think. In the first round nobody does; when it is opened again for one who came later,
 * those who have handed in theirs do, and the newcomer does not.
 */
export const seesOthers = (panel: Readonly<{ state: PanelState; roundClosed: boolean }>, own: Readonly<{ submitted: boolean }>): boolean =>
  panel.state === 'blind' ? panel.roundClosed && own.submitted : panel.state !== 'drawing' && panel.state !== 'inviting';

/** All who sit have handed in their opinion: the round need not wait for its last day. */
export function isRoundOver(seats: readonly Seat[]): boolean {
  const sitting = seats.filter(({ state }) => state === 'invited' || state === 'accepted');
  return sitting.length > 0 && sitting.every(({ state, submitted }) => state === 'accepted' && submitted);
}
