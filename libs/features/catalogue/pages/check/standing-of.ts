import type { LookedUpNumber } from '../../application/search/look-up-numbers';
import { statuses } from '../../domain/edition';

/** Status of the edition, or `not_held` where the catalogue does not have it. */
export const standings = [...statuses, 'not_held'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ edition }: LookedUpNumber): Standing {
  return edition?.status ?? 'not_held';
}

/** Those who must be looked at first: what has gone, then what is not held. */
const order: readonly Standing[] = ['withdrawn', 'replaced', 'not_held', 'draft', 'unknown', 'upcoming', 'in_force'];

/** How many numbers of each standing there are, the worst first. */
export function standingCounts(items: readonly LookedUpNumber[]): readonly Readonly<{ standing: Standing; count: number }>[] {
  return order.map((standing) => ({ standing, count: items.filter((item) => standingOf(item) === standing).length })).filter(({ count }) => count > 0);
}
