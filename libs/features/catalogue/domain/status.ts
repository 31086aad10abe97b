import { type LocalDate, type PartialDate, firstDay } from '@pure/kernel';
import type { Status } from './edition';

/** A later edition that takes the place of this one. `on`: when it does, as far as a source or its own dates tell. */
export type Successor = Readonly<{ extent: 'whole' | 'part' | 'unknown'; planned: boolean; on?: PartialDate }>;

/** What the status of an edition is computed from. */
export type StatusFacts = Readonly<{
  /** The word of the strongest source, without which nothing but dates speaks. */
  recorded: Status;
  issued?: PartialDate;
  implemented?: PartialDate;
  withdrawn?: PartialDate;
  successors: readonly Successor[];
}>;

/** A status and the first day on which it has to be computed anew; absent: no date known today changes it. */
export type StatusAsOf = Readonly<{ status: Status; until?: LocalDate }>;

/**
 * Status of an edition on a day.
 * Before its issue an edition is `unknown`: it did not exist, and nothing is claimed of it. Issued and not yet
 * implemented it is `upcoming`. It ends on its withdrawal date or, without one, on the day on which an edition that
 * replaces it comes into force: `replaced` when there is such an edition, else `withdrawn`. Only between these dates,
 * or where they are not known, does the recorded word decide; a recorded end whose date lies ahead is not believed yet.
 * A partial date counts from its first day. A replacement in part, and one that a draft only plans, ends nothing.
 */
export function statusAsOf(facts: StatusFacts, date: LocalDate): StatusAsOf {
  if (facts.recorded === 'draft') return { status: 'draft' };
  const dates = keyDates(facts);
  const arrivals = facts.successors.flatMap(({ planned, extent, on }) => (on && !planned && extent !== 'part' ? [firstDay(on)] : []));
  const until = [dates.issued, dates.start, dates.end, ...arrivals].filter((day) => day !== undefined && day > date).sort()[0];
  return { status: statusBetween(facts, dates, date), ...(until && { until }) };
}

type KeyDates = Readonly<{ issued?: LocalDate; start?: LocalDate; end?: LocalDate }>;

function keyDates(facts: StatusFacts): KeyDates {
  const issued = facts.issued && firstDay(facts.issued);
  const start = facts.implemented ? firstDay(facts.implemented) : facts.recorded === 'upcoming' ? undefined : issued;
  const end = facts.withdrawn ? firstDay(facts.withdrawn) : endBySuccessor(facts);
  return { ...(issued && { issued }), ...(start && { start }), ...(end && { end }) };
}

/** A source that calls the edition in force outweighs a replacement whose extent no source states. */
function endBySuccessor({ recorded, successors }: StatusFacts): LocalDate | undefined {
  return successors
    .filter(({ planned, extent }) => !planned && (extent === 'whole' || (extent === 'unknown' && recorded !== 'in_force')))
    .flatMap(({ on }) => (on ? [firstDay(on)] : []))
    .sort()[0];
}

function statusBetween(facts: StatusFacts, { issued, start, end }: KeyDates, date: LocalDate): Status {
  if (issued && date < issued) return 'unknown';
  if (start && date < start) return 'upcoming';
  if (end && date >= end) return ended(facts, date);
  if (end && isEnd(facts.recorded)) return start ? 'in_force' : 'unknown';
  if (isEnd(facts.recorded)) return ended(facts, date);
  if (!end && facts.recorded === 'unknown' && hasSuccessor(facts, date)) return 'replaced';
  if (facts.recorded === 'upcoming') return start ? 'in_force' : 'upcoming';
  return facts.recorded;
}

function ended(facts: StatusFacts, date: LocalDate): Status {
  return facts.recorded === 'replaced' || hasSuccessor(facts, date) ? 'replaced' : 'withdrawn';
}

function hasSuccessor({ successors }: StatusFacts, date: LocalDate): boolean {
  return successors.some(({ planned, extent, on }) => !planned && extent !== 'part' && (!on || firstDay(on) <= date));
}

function isEnd(status: Status): boolean {
  return status === 'replaced' || status === 'withdrawn';
}
