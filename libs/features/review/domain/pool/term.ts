import { lastDay, type LocalDate, localDate, partialDate } from '@pure/kernel';

/** The same day some years later; what is no day of that year is the last of the month. */
export function yearsAfter(day: LocalDate, years: number): LocalDate {
  const [year, month] = [String(Number(day.slice(0, 4)) + years).padStart(4, '0'), day.slice(5, 7)];
  const ofMonth = partialDate(`${year}-${month}`);
  return localDate(`${year}${day.slice(4)}`) ?? (ofMonth ? lastDay(ofMonth) : day);
}
