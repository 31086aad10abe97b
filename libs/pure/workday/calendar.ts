import type { LocalDate, Refusal, Result } from '@pure/kernel';
import { ok, refuse } from '@pure/kernel';
import { isWeekend, yearOf } from './day';

/** A day that is not what its weekday says: a day of rest, or a day of a weekend on which people work. */
export type CalendarDay = Readonly<{ day: LocalDate; kind: 'off' | 'work' }>;

/** Working days of one place, as one source says them for whole years. Outside the years nothing is known. */
export type WorkCalendar = Readonly<{
  id: string;
  /** What was read, and its version: `chinese-days 1.5.7`; empty where nothing was. */
  source: string;
  /** First and last year covered, all between them too; null where there is no data at hand. */
  years: Readonly<{ first: number; last: number }> | null;
  off: ReadonlySet<LocalDate>;
  work: ReadonlySet<LocalDate>;
}>;

/** The calendar says nothing of `year`; nothing that needs it can be told. */
export type CalendarUnknown = Refusal & Readonly<{ code: 'CALENDAR_UNKNOWN'; calendar: string; year: number }>;

/** A calendar from its exceptions. It covers each year from the first to the last that has one. */
export function workCalendar(id: string, source: string, days: readonly CalendarDay[]): WorkCalendar {
  const years = days.map(({ day }) => yearOf(day));
  const of = (kind: CalendarDay['kind']): ReadonlySet<LocalDate> => new Set(days.flatMap((each) => (each.kind === kind ? [each.day] : [])));
  const covered = years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null;
  return { id, source, years: covered, off: of('off'), work: of('work') };
}

/** A calendar of which there is no data: every question is answered `CALENDAR_UNKNOWN`. */
export const unknownCalendar = (id: string): WorkCalendar => workCalendar(id, '', []);

export function isWorkingDay(calendar: WorkCalendar, day: LocalDate): Result<boolean, CalendarUnknown> {
  const [year, { years }] = [yearOf(day), calendar];
  if (!years || year < years.first || year > years.last) return refuse({ code: 'CALENDAR_UNKNOWN', calendar: calendar.id, year });
  return ok(calendar.work.has(day) || (!isWeekend(day) && !calendar.off.has(day)));
}
