import { type Measure, measures } from './article';
import { mayArchive, mayClose, mayOpen, maySettle, mayTake } from './course';
import type { Standing } from './inspection';

export const supervisingActs = ['open-inspection', 'order-correction', 'close-inspection', 'settle-correction', 'archive', ...measures] as const;
export type SupervisingAct = (typeof supervisingActs)[number];

const single: Readonly<Record<Exclude<SupervisingAct, Measure>, (standing: Standing) => boolean>> = {
  'open-inspection': (standing) => mayOpen(standing).ok,
  'order-correction': ({ state, order }) => state === 'under_inspection' && order === null,
  'close-inspection': (standing) => mayClose(standing).ok,
  'settle-correction': (standing) => maySettle(standing).ok,
  archive: (standing) => mayArchive(standing).ok,
};

/** What can be done as it stands, whoever does it. */
export function possibleActs(standing: Standing): readonly SupervisingAct[] {
  const [standard = null] = standing.ownStandards;
  return supervisingActs.filter((act) => (act in single ? single[act as keyof typeof single](standing) : mayTake(standing, { measure: act as Measure, considered: '-', standard }).ok));
}
