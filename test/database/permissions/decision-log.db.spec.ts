import { Logger } from '@nestjs/common';
import { type Caller, type Decision, SqlDecisionLog } from '@platform/permissions';
import { type TestDatabase, testDatabase } from '../../support/database';

Logger.overrideLogger(false);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const caller: Caller = {
  account: id(1), session: id(2), via: 'session', acting: { organisation: id(3), membership: id(4), role: 'centre', scopes: null }, steppedUpAt: null, at: '2026-03-01T10:00:00.123Z',
};
const decision = (over: Partial<Decision> = {}): Decision => ({ action: 'thing:read', caller, denied: null, correlation: id(9), ...over });
const kept = (correlation: string) =>
  database.read.query(
    `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, action, account, session, organisation, outcome, reason from journal.decision where correlation = $1 order by id`,
    [correlation],
  );

it('keeps what was decided on a known caller, at the instant at which it was', async () => {
  const log = new SqlDecisionLog(database.write);
  log.note(decision());
  log.note(decision({ action: 'thing:change', denied: 'NOT_ALLOWED', caller: { ...caller, session: null, acting: null } }));
  await log.beforeApplicationShutdown();
  expect(await kept(id(9))).toEqual([
    { at: '2026-03-01T10:00:00.123Z', action: 'thing:read', account: id(1), session: id(2), organisation: id(3), outcome: 'allowed', reason: null },
    { at: '2026-03-01T10:00:00.123Z', action: 'thing:change', account: id(1), session: null, organisation: null, outcome: 'denied', reason: 'NOT_ALLOWED' },
  ]);
});

it('fills no table with what nobody known asked for', async () => {
  const log = new SqlDecisionLog(database.write);
  log.note(decision({ caller: null, denied: 'SIGN_IN_REQUIRED', correlation: id(10) }));
  await log.beforeApplicationShutdown();
  expect(await kept(id(10))).toEqual([]);
});

it('holds what it could not write until it can', async () => {
  const log = new SqlDecisionLog(database.write);
  await database.write.query('alter table journal.decision rename to away');
  log.note(decision({ correlation: id(11) }));
  await log.beforeApplicationShutdown();
  await database.write.query('alter table journal.away rename to decision');
  await log.beforeApplicationShutdown();
  expect(await kept(id(11))).toHaveLength(1);
});

it('names no person in its lines', async () => {
  const lines: unknown[] = [];
  Logger.overrideLogger({ log: (line: unknown) => lines.push(line), error() {}, warn() {} });
  const log = new SqlDecisionLog(database.write);
  log.note(decision({ denied: 'OUT_OF_SCOPE', correlation: id(12) }));
  await log.beforeApplicationShutdown();
  Logger.overrideLogger(false);
  expect(lines).toEqual([{ event: 'decision', action: 'thing:read', outcome: 'denied', reason: 'OUT_OF_SCOPE', correlation: id(12) }]);
});
