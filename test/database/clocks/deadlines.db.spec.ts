import { Clocks } from '@platform/clocks';
import { DatabaseClock } from '@platform/database';
import { SqlJournal } from '@platform/journal';
import { type LocalDate, localDate } from '@pure/kernel';
import { ChangeSetting } from '../../../libs/platform/clocks/change-setting';
import { SqlSettings } from '../../../libs/platform/clocks/sql-settings';
import { testDatabase } from '../../support/database';

/** Clocks over a database of their own. */
async function opened() {
  const { read, write } = await testDatabase({ restricted: true });
  const [settings, clock] = [new SqlSettings(write), new DatabaseClock(read)];
  return { clocks: new Clocks(settings, clock), changing: new ChangeSetting(settings, new SqlJournal(), clock), today: await clock.today() };
}

let clocks: Clocks;
beforeAll(async () => {
  ({ clocks } = await opened());
});

function day(text: string): LocalDate {
  const date = localDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

it.each([
  ['complaint-acceptance', '2026-02-13', [], { ok: true, value: { day: '2026-03-02', rule: { days: 7, confirmed: true } } }], // over the Spring Festival
  ['complaint-acceptance', '2026-04-14', [], { ok: true, value: { day: '2026-04-23' } }], // the last day of the rule
  ['complaint-acceptance', '2026-04-15', [], { ok: false, refusal: { code: 'CLOCK_UNCONFIRMED', clock: 'complaint-acceptance' } }],
  ['complaint-mediation', '2026-03-02', [{ from: '2026-03-09', until: '2026-03-20' }], { ok: true, value: { day: '2026-05-21' } }], // ten days in a laboratory
  ['complaint-mediation', '2026-03-02', [{ from: '2026-03-09', until: null }], { ok: false, refusal: { code: 'PERIOD_PAUSED', since: '2026-03-09' } }],
  ['tea-break', '2026-03-02', [], { ok: false, refusal: { code: 'CLOCK_UNKNOWN', clock: 'tea-break', day: '2026-03-02' } }],
])('%s from %s with pauses %j', async (clock, start, pauses, expected) => {
  const stopped = pauses.map(({ from, until }) => ({ from: day(from), until: until === null ? null : day(until) }));
  expect(await clocks.deadline(clock, day(start), stopped)).toMatchObject(expected);
});

it('a version of today takes the place of what ships; beyond the calendar there is no date', async () => {
  const { clocks: changed, changing, today } = await opened();
  const rule = { id: 'tea-tasting', days: 45, unit: 'working', start: 'received', pauses: [], basis: '示例', validFrom: null, validUntil: null, confirmed: true, source: null };
  const asked = { kind: 'clocks', after: 0, validFrom: today, source: '测试', content: { rules: [rule] } } as const;
  expect(await changing.execute(asked, { via: 'system' })).toMatchObject({ ok: true, value: { version: 1 } });
  expect(await changed.deadline('tea-tasting', day('2026-03-02'))).toMatchObject({ ok: true, value: { rule: { basis: '示例' } } });
  expect(await changed.deadline('tea-tasting', day('2026-12-01'))).toEqual({ ok: false, refusal: { code: 'CALENDAR_UNKNOWN', calendar: 'mainland', year: 2027 } });
  expect(await changed.deadline('complaint-acceptance', day('2026-02-13'))).toMatchObject({ ok: false, refusal: { code: 'CLOCK_UNKNOWN' } });
});
