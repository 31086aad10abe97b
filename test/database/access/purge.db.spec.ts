import { type Database, openDatabase, SERVER_ROLE } from '@platform/database';
import { PurgeSpent } from '../../../libs/features/access/application/upkeep/purge-spent';
import { SqlSpentStore } from '../../../libs/features/access/persistence/upkeep/sql-spent-store';
import { type TestDatabase, testDatabase } from '../../support/database';

let owner: TestDatabase;
let server: Database;
let purging: PurgeSpent;
beforeAll(async () => {
  owner = await testDatabase();
  server = await openDatabase({ url: owner.url, replicaUrl: null, ownerUrl: owner.url, role: SERVER_ROLE });
  purging = new PurgeSpent(server.write, new SqlSpentStore());
});
afterAll(() => server.close());
beforeEach(() => owner.write.query('truncate access.attempt, access.challenge, access.session'));

let made = 0;
async function anAccount(): Promise<string> {
  made += 1;
  const row = await owner.write.first<{ id: string }>(`insert into access.account (email, email_key, name) values ($1, $1, 'Lin') returning id`, [`lin-${made}@purge.example`]);
  return row?.id ?? '';
}

/** A session opened so long ago, and ended twelve hours later, by itself or by somebody. */
const aSession = (account: string, ago: string, ended: boolean) =>
  owner.write.query(
    `insert into access.session (sha256, account_id, method, device, created_at, seen_at, expires_at, ended_at)
     select sha256(convert_to(gen_random_uuid()::text, 'UTF8')), $1::uuid, 'password', $2::text, now() - $2::interval, now() - $2::interval,
       now() - $2::interval + interval '12 hours', case when $3::boolean then now() - $2::interval + interval '12 hours' end`,
    [account, ago, ended],
  );
const left = async () => (await owner.write.query<{ device: string }>('select device from access.session order by created_at')).map(({ device }) => device);

it('attempts are kept for a day', async () => {
  await owner.write.query(`insert into access.attempt (bucket, at) select 'b', now() - ago from unnest('{23:59:50, 24:00:10, 15 minutes, 40 days}'::interval[]) as ago`);
  expect((await purging.execute()).attempts).toBe(2);
  expect(await owner.write.first<{ count: number }>('select count(*)::int as count from access.attempt')).toEqual({ count: 2 });
});

it('challenges are kept until a day after they were good, used or not', async () => {
  await owner.write.query(
    `insert into access.challenge (kind, expires_at, used_at) select 'oidc', now() - ago, case when ago > interval '25 hours' then now() - ago end from unnest('{-10 minutes, 23:59:50, 24:00:10, 26:00:00}'::interval[]) as ago`,
  );
  expect((await purging.execute()).challenges).toBe(2);
});

it('sessions are kept for six months after their end, and the last of an account for good', async () => {
  const [busy, gone] = [await anAccount(), await anAccount()];
  await aSession(busy, '5 months 29 days', true);
  await aSession(busy, '7 months', true);
  await aSession(busy, '7 months 1 hour', false);
  await aSession(busy, '1 hour', false);
  await aSession(gone, '3 years', true);
  await aSession(gone, '2 years', true);
  expect((await purging.execute()).sessions).toBe(3);
  expect(await left()).toEqual(['2 years', '5 months 29 days', '1 hour']);
});

it('done again, or by several at once, it deletes nothing that counts', async () => {
  const account = await anAccount();
  for (const ago of ['8 months', '9 months', '1 day']) await aSession(account, ago, true);
  await owner.write.query(`insert into access.attempt (bucket, at) select 'b', now() - interval '2 days' from generate_series(1, 2500)`);
  const runs = await Promise.all([purging.execute(), purging.execute(), purging.execute()]);
  expect(runs.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(2500);
  expect(await purging.execute()).toEqual({ attempts: 0, challenges: 0, sessions: 0 });
  expect(await left()).toEqual(['1 day']);
});

it('the server can delete no session that somebody may still ask about', async () => {
  await aSession(await anAccount(), '1 hour', true);
  await expect(server.write.transaction((tx) => tx.execute('delete from access.session'))).rejects.toThrow('permission denied');
});
