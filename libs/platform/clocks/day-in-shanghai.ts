import { localDate, type LocalDate } from '@pure/kernel';

const AHEAD_MS = 8 * 3_600_000;

/** The platform's day on which an instant lies. @throws when it is none */
export function dayInShanghai(instant: string): LocalDate {
  const day = localDate(new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 10));
  if (day === null) throw new RangeError(`no instant of these centuries: ${instant}`);
  return day;
}
