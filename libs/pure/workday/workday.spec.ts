import fc from 'fast-check';
import { type LocalDate, localDate } from '@pure/kernel';
import { addDays, addWorkingDays, type CalendarDay, isWorkingDay, lastDayOf, type Pause, unknownCalendar, workCalendar, workingDaysBetween } from '.';

function day(text: string): LocalDate {
  const date = localDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

const days = (kind: CalendarDay['kind'], ...texts: string[]): CalendarDay[] => texts.map((text) => ({ day: day(text), kind }));
const range = (from: string, count: number): string[] => Array.from({ length: count }, (_, index) => addDays(day(from), index));

/** The Spring Festivals as the notices of the State Council's office have them, and the day that opens each year. */
const calendar = workCalendar('mainland', 'the notices', [
  ...days('off', '2023-01-01', '2023-01-02', ...range('2023-01-21', 7)), ...days('work', '2023-01-28', '2023-01-29'),
  ...days('off', '2024-01-01', ...range('2024-02-10', 8)), ...days('work', '2024-02-04', '2024-02-18'),
  ...days('off', '2025-01-01', ...range('2025-01-28', 8)), ...days('work', '2025-01-26', '2025-02-08'),
  ...days('off', ...range('2026-01-01', 3), ...range('2026-02-15', 9)), ...days('work', '2026-01-04', '2026-02-14', '2026-02-28'),
]);

describe('the n-th working day', () => {
  it.each([
    ['2023-01-20', 1, '2023-01-28'], // Friday before the festival; the next is a Saturday of work
    ['2023-01-20', 2, '2023-01-29'],
    ['2023-01-20', 3, '2023-01-30'],
    ['2024-02-02', 1, '2024-02-04'], // a Sunday before the festival
    ['2024-02-08', 1, '2024-02-09'], // the eve was no day off in 2024
    ['2024-02-09', 1, '2024-02-18'],
    ['2024-02-12', 1, '2024-02-18'],
    ['2024-02-18', 5, '2024-02-23'],
    ['2025-01-24', 1, '2025-01-26'],
    ['2025-01-27', 1, '2025-02-05'],
    ['2025-02-07', 1, '2025-02-08'],
    ['2025-12-31', 1, '2026-01-04'], // a Sunday of work; over the turn of the year
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-24', 4, '2026-02-28'],
    ['2026-02-14', 0, '2026-02-14'],
    ['2026-02-15', 0, '2026-02-15'],
  ])('after %s, %i days on, is %s', (from, n, expected) => expect(addWorkingDays(calendar, day(from), n)).toEqual({ ok: true, value: expected }));

  it.each([
    ['2026-12-31', 1, 2027],
    ['2026-12-01', 45, 2027],
    ['2022-12-30', 1, 2022],
    ['2030-06-01', 3, 2030],
  ])('after %s, %i days on, is not known: %i is not covered', (from, n, year) =>
    expect(addWorkingDays(calendar, day(from), n)).toEqual({ ok: false, refusal: { code: 'CALENDAR_UNKNOWN', calendar: 'mainland', year } }));

  it('of a calendar without data is never guessed', () => {
    const unknown = { ok: false, refusal: { code: 'CALENDAR_UNKNOWN', calendar: 'taiwan', year: 2026 } };
    expect(isWorkingDay(unknownCalendar('taiwan'), day('2026-07-01'))).toEqual(unknown);
    expect(addWorkingDays(unknownCalendar('taiwan'), day('2026-07-01'), 1)).toEqual(unknown);
  });
});

describe('working days between', () => {
  it.each([
    ['2024-02-09', '2024-02-18', 1],
    ['2024-02-10', '2024-02-17', 0],
    ['2024-02-18', '2024-02-09', -1],
    ['2026-01-01', '2026-01-01', 0],
    ['2025-12-31', '2026-01-04', 1],
  ])('%s and %s lie %i', (from, to, count) => expect(workingDaysBetween(calendar, day(from), day(to))).toEqual({ ok: true, value: count }));
});

describe('the last day of a period', () => {
  const last = (start: string, count: number, unit: 'working' | 'calendar', pauses: readonly Pause[] = []) => lastDayOf(calendar, { start: day(start), days: count, unit, pauses });

  it.each([
    ['2024-02-08', 7, 'working', '2024-02-23'],
    ['2024-02-08', 7, 'calendar', '2024-02-18'], // ends within the festival: on the next working day
    ['2026-02-10', 4, 'calendar', '2026-02-14'], // a Saturday of work
    ['2026-02-10', 5, 'calendar', '2026-02-24'],
    ['2026-03-02', 0, 'working', '2026-03-02'],
  ] as const)('from %s, %i days of kind %s, is %s', (start, count, unit, expected) => expect(last(start, count, unit)).toEqual({ ok: true, value: expected }));

  it('a pause does not count, with both its ends', () => {
    const pause = { from: day('2026-03-03'), until: day('2026-03-05') };
    expect(last('2026-03-02', 1, 'working', [pause])).toEqual({ ok: true, value: '2026-03-06' });
    expect(last('2026-03-02', 3, 'calendar', [pause])).toEqual({ ok: true, value: '2026-03-09' });
  });

  it('a pause that lasts leaves the end open, one that begins later does not', () => {
    const open = (from: string) => [{ from: day(from), until: null }];
    expect(last('2026-03-02', 3, 'working', open('2026-03-04'))).toEqual({ ok: false, refusal: { code: 'PERIOD_PAUSED', since: '2026-03-04' } });
    expect(last('2026-03-02', 3, 'working', open('2026-03-06'))).toEqual({ ok: true, value: '2026-03-05' });
  });
});

describe('for every day and count', () => {
  const anyDay = fc.integer({ min: 0, max: 1_000 }).map((offset) => addDays(day('2023-01-01'), offset));
  const someDays = fc.integer({ min: 1, max: 200 });
  const valueOf = <T>(result: { ok: true; value: T } | { ok: false }): T | 'unknown' => (result.ok ? result.value : 'unknown');

  it('counting back what was added gives the number, and the last day is one of work', () =>
    fc.assert(fc.property(anyDay, someDays, (from, n) => {
      const last = addWorkingDays(calendar, from, n);
      if (!last.ok) return last.refusal.year === 2027;
      return valueOf(workingDaysBetween(calendar, from, last.value)) === n && valueOf(isWorkingDay(calendar, last.value)) === true;
    })));

  it('adding in two steps is adding at once', () =>
    fc.assert(fc.property(anyDay, someDays, someDays, (from, a, b) => {
      const first = addWorkingDays(calendar, from, a);
      return !first.ok || valueOf(addWorkingDays(calendar, first.value, b)) === valueOf(addWorkingDays(calendar, from, a + b));
    })));

  it('a finished pause never ends a period earlier', () =>
    fc.assert(fc.property(anyDay, someDays, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), (start, count, gap, length) => {
      const pauses = [{ from: addDays(start, gap), until: addDays(start, gap + length) }];
      const [with_, without] = [lastDayOf(calendar, { start, days: count, unit: 'working', pauses }), lastDayOf(calendar, { start, days: count, unit: 'working' })];
      return !with_.ok || (without.ok && without.value <= with_.value);
    })));
});
