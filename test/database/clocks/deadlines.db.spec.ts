import { Clocks } from '@platform/clocks';
import { DatabaseClock, type WritePool } from '@platform/database';
import { SqlJournal } from '@platform/journal';
import { type LocalDate, localDate } from '@pure/kernel';
import { SqlSettings } from '../../../libs/platform/clocks/sql-settings';
import { testDatabase } from '../../support/database';

/** Clocks over a database of their own. */
async function opened() {
  const { read, write } = await testDatabase({ restricted: true });
  const [settings, clock] = [new SqlSettings(write), new DatabaseClock(read)];
  return { clocks: new Clocks(settings, clock), write };
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

/** A version as an administrator made it once: it holds from a day on that has passed since. */
function made(write: WritePool, version: number, validFrom: string, rules: readonly object[]): Promise<void> {
  return write.transaction(async (tx) => {
    const event = await new SqlJournal().record(tx, { act: 'setting.changed', by: { via: 'system' }, subject: { kind: 'setting', id: 'clocks' }, content: { version } });
    await new SqlSettings(write).insertVersion(tx, 'clocks', { version, validFrom: day(validFrom), source: '测试', content: { rules: rules.map((rule) => ({ ...rule })) } }, event);
  });
}

it('a running clock keeps the version of the day on which it began; beyond the calendar there is no date', async () => {
  const { clocks: changed, write } = await opened();
  const rule = { id: 'complaint-acceptance', days: 10, unit: 'working', start: 'received', pauses: [], basis: '示例一', validFrom: null, validUntil: null, confirmed: true, source: null };
  const due = async (start: string) => {
    const deadline = await changed.deadline('complaint-acceptance', day(start));
    return deadline.ok ? [deadline.value.day, deadline.value.rule.basis] : deadline.refusal.code;
  };
  const before = await due('2026-02-13');
  await made(write, 1, '2026-03-01', [rule]);
  const first = await due('2026-03-02');
  await made(write, 2, '2026-06-01', [{ ...rule, days: 20, basis: '示例二' }]);
  expect([await due('2026-02-13'), await due('2026-03-02'), await due('2026-06-01')]).toEqual([before, first, ['2026-06-30', '示例二']]);
  expect([before, first]).toEqual([['2026-03-02', expect.stringContaining('暂行办法')], ['2026-03-16', '示例一']]);
  expect(await due('2026-12-15')).toBe('CALENDAR_UNKNOWN');
});
