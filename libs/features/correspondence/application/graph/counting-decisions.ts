import type { DecisionSpan } from '@features/catalogue';
import type { LocalDate } from '@pure/kernel';
import { holdingIn } from '../../domain/holding-in';

type Asked = Readonly<{ asOf?: LocalDate; territory?: string; without?: readonly string[] }>;

/** Ids of the facts of decisions that count for a question. `standing`: of those that stand now, where no day is asked. */
export function countingDecisions(decisions: readonly DecisionSpan[], standing: ReadonlySet<number>, { asOf, territory, without = [] }: Asked): readonly number[] {
  const stood = decisions.filter((one) => (asOf === undefined ? standing.has(one.id) : stoodOn(one, asOf)) && !without.includes(one.mapping));
  if (territory === undefined) return stood.map(({ id }) => id);
  const held = new Set(holdingIn(stood.flatMap((one) => one.territory ?? []), territory));
  return stood.flatMap((one) => (one.territory !== null && held.has(one.territory) ? [one.id] : []));
}

/** The last that was said of it until the evening of that day is that it stands, and its own term was running. */
function stoodOn({ from, until, standings }: DecisionSpan, day: LocalDate): boolean {
  const last = standings.findLast(({ on }) => on <= day);
  return from <= day && (until === null || day <= until) && last?.standing === 'stands';
}
