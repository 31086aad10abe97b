import { type LocalDate, ok, type Refusal, refuse, type Result } from '@pure/kernel';
import { type CalendarUnknown, isWorkingDay, type WorkCalendar } from './calendar';
import { addDays } from './day';

/** Days of these kinds are counted. */
export const dayUnits = ['working', 'calendar'] as const;
export type DayUnit = (typeof dayUnits)[number];

/** Days that a period leaves out, both ends with them; `until` null: it still lasts. */
export type Pause = Readonly<{ from: LocalDate; until: LocalDate | null }>;

/** How long a period is, in days of one kind, counted from the day after `start`. */
export type Period = Readonly<{ start: LocalDate; days: number; unit: DayUnit; pauses?: readonly Pause[] }>;

/** The period stands still since that day, so its last day cannot be told yet. */
export type PeriodPaused = Refusal & Readonly<{ code: 'PERIOD_PAUSED'; since: LocalDate }>;

/**
 * Last day of a period. The first day is not counted (民法典 art. 201). Working days are counted alone (行政许可法 art. 82);
 * a period of calendar days that would end on a day of rest ends on the next working day (民法典 art. 203).
 */
export function lastDayOf(calendar: WorkCalendar, { start, days, unit, pauses = [] }: Period): Result<LocalDate, CalendarUnknown | PeriodPaused> {
  let [last, left] = [start, days];
  while (left > 0) {
    last = addDays(last, 1);
    const pause = pauses.find(({ from, until }) => from <= last && (until === null || last <= until));
    if (pause?.until === null) return refuse({ code: 'PERIOD_PAUSED', since: pause.from });
    if (pause) continue;
    const counts = unit === 'calendar' ? ok(true) : isWorkingDay(calendar, last);
    if (!counts.ok) return counts;
    if (counts.value) left -= 1;
  }
  return unit === 'calendar' ? nextWorkingDay(calendar, last) : ok(last);
}

/** The day itself where it is one of work. */
function nextWorkingDay(calendar: WorkCalendar, day: LocalDate): Result<LocalDate, CalendarUnknown> {
  for (let next = day; ; next = addDays(next, 1)) {
    const works = isWorkingDay(calendar, next);
    if (!works.ok) return works;
    if (works.value) return ok(next);
  }
}
