import type { Course, LookedAfter } from '../../application/oversight/look-after';
import type { QueuePage } from '../../application/oversight/oversight-reading';

export const linesBody = ({ items, total, next }: QueuePage) => ({ items: items.map((line) => ({ ...line })), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next });

export const courseBody = ({ line, acts }: Course) => ({ inspection: line && { ...line }, acts: acts.map((act) => ({ ...act })) });

export function lookedAfterBody({ declaration, measures, possible, decides, decidesAsProvince, ...course }: LookedAfter) {
  const { number, version, state, stateSince, since, reason, example, shown: { document } } = declaration;
  return {
    number, declaration: { version, state, stateSince, since, reason, example, document }, ...courseBody(course),
    measures: measures.map(({ act, standard, reasons, considered, by, at, outcome, refusal, settledAt }) => ({ act, standard, reasons, considered, by, at, outcome, refusal, settledAt })),
    possible: [...possible], decides, decidesAsProvince,
  };
}
