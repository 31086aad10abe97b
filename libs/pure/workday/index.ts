export { type CalendarDay, type CalendarUnknown, isWorkingDay, unknownCalendar, type WorkCalendar, workCalendar } from './calendar';
export { addDays } from './day';
export { type DayUnit, dayUnits, lastDayOf, type Pause, type Period, type PeriodPaused } from './period';
export { addWorkingDays, workingDaysBetween } from './working-days';
