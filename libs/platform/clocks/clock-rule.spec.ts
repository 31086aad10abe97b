import { type LocalDate, localDate } from '@pure/kernel';
import { addWorkingDays, workingDaysBetween } from '@pure/workday';
import { clockContent, rulesIn } from './clock-content';
import { readClockRules, readMainlandCalendar } from './clock-files';
import { coherent, ruleOn } from './clock-rule';

function day(text: string): LocalDate {
  const date = localDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

const shipped = readClockRules();

describe('the rules that ship', () => {
  it('stand together, and come out of a version as they went in', () => {
    expect(coherent(shipped).ok).toBe(true);
    expect(rulesIn(clockContent(shipped))).toEqual(shipped);
  });

  it.each([
    ['complaint-acceptance', '2026-04-14', 7, true],
    ['complaint-acceptance', '2026-04-15', null, false],
    ['report-check', '2026-04-14', 15, true],
    ['report-check', '2026-04-15', null, false],
    ['qualification-recognition', '2024-12-31', 20, true],
    ['qualification-recognition', '2025-01-01', null, false],
  ])('%s on %s: %s days, confirmed %s', (id, on, days, confirmed) =>
    expect(ruleOn(shipped, id, day(on))).toMatchObject({ ok: true, value: { days, confirmed } }));

  it('say nothing where none holds', () =>
    expect(ruleOn(shipped, 'complaint-end-notice', day('2026-04-15'))).toEqual({ ok: false, refusal: { code: 'CLOCK_UNKNOWN', clock: 'complaint-end-notice', day: '2026-04-15' } }));

  it('show no address of a compilation', () => expect(shipped.filter(({ confirmed, source }) => !confirmed && source !== null)).toEqual([]));
});

describe('rules that do not stand together', () => {
  const [rule] = shipped;
  if (!rule) throw new Error('no rule ships');

  it.each([
    ['2026-01-01', '2026-06-30', '2026-06-30', null, false],
    ['2026-01-01', '2026-06-30', '2026-07-01', null, true],
    [null, null, '2026-07-01', '2026-08-01', false],
    [null, '2026-06-30', '2026-07-01', null, true],
  ])('%s to %s and %s to %s: %s', (from, until, otherFrom, otherUntil, stands) => {
    const dated = (a: string | null, b: string | null) => ({ ...rule, validFrom: a === null ? null : day(a), validUntil: b === null ? null : day(b) });
    expect(coherent([dated(from, until), dated(otherFrom, otherUntil)]).ok).toBe(stands);
  });

  it('has no days and counts as confirmed', () =>
    expect(coherent([{ ...rule, days: null }])).toEqual({ ok: false, refusal: { code: 'CLOCK_WITHOUT_DAYS', clock: rule.id } }));
});

describe('the calendar that ships', () => {
  const calendar = readMainlandCalendar();

  it('covers 2004 to 2026', () => expect(calendar.years).toEqual({ first: 2004, last: 2026 }));

  it.each([
    ['2020-01-23', '2020-02-03'], // the festival was prolonged by a notice of 2020-01-26
    ['2021-02-10', '2021-02-18'],
    ['2022-01-30', '2022-02-07'],
    ['2023-01-20', '2023-01-28'],
    ['2024-02-09', '2024-02-18'],
    ['2025-01-27', '2025-02-05'],
    ['2026-02-14', '2026-02-24'],
    ['2026-09-30', '2026-10-08'],
    ['2026-10-09', '2026-10-10'], // a Saturday of work
    ['2015-09-02', '2015-09-06'], // days off in one year only, and their Sunday of work
  ])('after %s people work on %s', (before, next) => expect(addWorkingDays(calendar, day(before), 1)).toEqual({ ok: true, value: next }));

  it.each([[2023, 249], [2024, 251], [2025, 248]])('%i has %i working days', (year, count) =>
    expect(workingDaysBetween(calendar, day(`${year}-01-01`), day(`${year}-12-31`))).toEqual({ ok: true, value: count }));
});
