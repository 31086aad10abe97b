/**
 * A calendar date without time zone, ISO 8601 `YYYY-MM-DD`. The platform's day is that of Asia/Shanghai.
 * Sources often know less: a partial date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
export type PartialDate = string & { readonly __brand: 'PartialDate' };

const FULL = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date written as text, or null where the text is no date of the calendar (`2026-02-30`). */
export function localDate(text: string): LocalDate | null {
  return FULL.test(text) && isOnCalendar(text) ? (text as LocalDate) : null;
}

/** As `localDate`, but a year or a year and month will do. */
export function partialDate(text: string): PartialDate | null {
  const match = PARTIAL.exec(text);
  if (!match) return null;
  return isOnCalendar(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`) ? (text as PartialDate) : null;
}

/** First day that a partial date can mean: `2024-03` is 2024-03-01. */
export function firstDay(date: PartialDate): LocalDate {
  return (date + '0000-01-01'.slice(date.length)) as LocalDate;
}

/** Last day that a partial date can mean: `2024-02` is 2024-02-29. */
export function lastDay(date: PartialDate): LocalDate {
  if (date.length === 10) return date as string as LocalDate;
  if (date.length === 4) return `${date}-12-31` as LocalDate;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(daysOf(year, month)).padStart(2, '0')}` as LocalDate;
}

/** `text` is written `YYYY-MM-DD`. */
function isOnCalendar(text: string): boolean {
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(Number(text.slice(0, 4)), month);
}

/** Days of a month of the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
