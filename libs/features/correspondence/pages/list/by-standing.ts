import type { Standing } from '@pure/equivalence';
import type { CorrespondenceView } from '../../application/views';

/** In the order in which they weigh. */
export const standings = ['approved', 'reviewed', 'candidate', 'lead'] as const satisfies readonly Standing[];

export type StandingGroup = Readonly<{ standing: Standing; items: readonly CorrespondenceView[] }>;

/** What was approved, what was reviewed, what is derived and what lacks a fact, never mixed. Each keeps its order. */
export function byStanding(items: readonly CorrespondenceView[]): StandingGroup[] {
  return standings.map((standing) => ({ standing, items: items.filter(({ answer }) => answer.standing === standing) })).filter((group) => group.items.length > 0);
}
