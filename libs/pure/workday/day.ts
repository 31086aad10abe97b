import { type LocalDate, localDate } from '@pure/kernel';

const DAY_MS = 86_400_000;

/** The day so many days after (or, negative, before) another. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return localDate(new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)) ?? day;
}

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

export function isWeekend(day: LocalDate): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}
