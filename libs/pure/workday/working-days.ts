import { type LocalDate, ok, type Result } from '@pure/kernel';
import { type CalendarUnknown, isWorkingDay, type WorkCalendar } from './calendar';
import { addDays } from './day';

/**
 * The `n`-th working day after `day`; `day` itself is not counted (民法典 art. 201), so 0 gives it back. `n` is a whole
 * number from 0.
 */
export function addWorkingDays(calendar: WorkCalendar, day: LocalDate, n: number): Result<LocalDate, CalendarUnknown> {
  let [last, left] = [day, n];
  while (left > 0) {
    last = addDays(last, 1);
    const works = isWorkingDay(calendar, last);
    if (!works.ok) return works;
    if (works.value) left -= 1;
  }
  return ok(last);
}

/** How many working days lie after `from` up to and with `to`; negative where `to` is the earlier day. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): Result<number, CalendarUnknown> {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from);
    return back.ok ? ok(-back.value) : back;
  }
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const works = isWorkingDay(calendar, day);
    if (!works.ok) return works;
    if (works.value) count += 1;
  }
  return ok(count);
}
