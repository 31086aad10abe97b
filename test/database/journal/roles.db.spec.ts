import { migrateUp, openDatabase, ownsTables } from '@platform/database';
import { SqlJournal, prepareQueue } from '@platform/journal';
import { migrations } from '@schema';
import { onServer } from '../../support/templates';
import { type TestDatabase, emptyDatabase, testDatabase } from '../../support/database';

const MINE = '00000000-0000-4000-8000-000000000001';
const THEIRS = '00000000-0000-4000-8000-000000000002';
const secret = (letter: string) => Buffer.alloc(32, letter);
let server: TestDatabase;

beforeAll(async () => {
  server = await testDatabase({ restricted: true });
  await server.write.transaction((tx) => new SqlJournal().record(tx, { act: 'fruit.picked', by: { via: 'public' }, subject: { kind: 'fruit', id: '1' }, content: {} }));
  await onServer(server.url, async (owner) => {
    await owner.query(`insert into access.account (id, email, email_key, name) values ('${MINE}', 'a@b.example', 'a@b.example', 'A')`);
    for (const organisation of [MINE, THEIRS]) {
      await owner.query("insert into access.organisation (id, kind, side, name_en) values ($1, 'enterprise', 'mainland', 'E')", [organisation]);
      await owner.query(
        `insert into access.invitation (organisation_id, email, email_key, role, sha256, invited_by, expires_at)
         values ($1, 'c@d.example', 'c@d.example', 'enterprise', $2, $3, now() + interval '1 day')`,
        [organisation, secret(organisation.slice(-1)), MINE],
      );
    }
  });
});

describe('the role of the server', () => {
  const tables = ['event', 'handled', 'decision', 'approval', 'setting'];

  it.each(tables)('can neither change nor delete rows of journal.%s', async (table) => {
    for (const sql of [`update journal.${table} set at = now()`, `delete from journal.${table}`, `truncate journal.${table} cascade`]) {
      await expect(server.write.query(table === 'setting' ? sql.replace('at = now()', "source = ''") : sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each(tables)('the owner cannot do so in passing either: journal.%s', async (table) => {
    await onServer(server.url, async (owner) => {
      for (const sql of [`delete from journal.${table}`, `truncate journal.${table} cascade`]) await expect(owner.query(sql)).rejects.toMatchObject({ code: 'GT004' });
    });
  });

  it.each(['create table catalogue.mine (id int)', 'drop table catalogue.edition', 'truncate catalogue.edition', 'select * from graphile_worker._private_jobs'])('cannot %s', async (sql) => {
    await expect(server.write.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('rows of an organisation', () => {
  const count = 'select count(*)::int as n from access.invitation';

  it('are not there where no organisation is set', async () => {
    expect(await server.write.first(count)).toEqual({ n: 0 });
    expect(await server.read.first(count)).toEqual({ n: 0 });
    expect(await server.write.first('select count(*)::int as n from access.token')).toEqual({ n: 0 });
  });

  it('are there for those who act for it, during their transaction', async () => {
    const seen = (organisation: string) => server.write.transaction((tx) => tx.query('select organisation_id from access.invitation'), { organisation });
    expect(await seen(MINE)).toEqual([{ organisation_id: MINE }]);
    expect(await seen(THEIRS)).toEqual([{ organisation_id: THEIRS }]);
    expect(await server.read.snapshot((tx) => tx.first(count), { organisation: MINE })).toEqual({ n: 1 });
    expect(await server.write.first(count)).toEqual({ n: 0 });
  });

  it('are not written by others', async () => {
    const foreign = (sql: string) => server.write.transaction((tx) => tx.execute(sql, [THEIRS]), { organisation: MINE });
    expect(await foreign('update access.invitation set revoked_at = now() where organisation_id = $1')).toBe(0);
    await expect(foreign(`insert into access.token (membership_id, organisation_id, name, sha256, scopes, expires_at)
      values (gen_random_uuid(), $1, 'x', sha256('x'), '{}', now())`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a login that is only a member of the role', () => {
  const login = `login_${process.pid}`;
  const as = (url: string) => Object.assign(new URL(url), { username: login, password: 'x' }).href;
  beforeAll(() => onServer(server.url, (owner) => owner.query(`create role ${login} login password 'x' in role gongtong_app`)));
  afterAll(() => onServer(server.url, (owner) => owner.query(`drop role ${login}`)));

  it('reads and writes as the server does, and does not own the tables', async () => {
    const database = await openDatabase({ url: as(server.url), replicaUrl: null, role: 'gongtong_app' });
    expect(await database.write.query('select 1 from journal.event')).toHaveLength(1);
    await database.close();
    expect(await ownsTables(as(server.url))).toBe(false);
    expect(await ownsTables(server.url)).toBe(true);
  });

  it('makes the schema and the queue of a database that is its own, without leave to make roles', async () => {
    const url = await emptyDatabase();
    const name = new URL(url).pathname.slice(1);
    await onServer(server.url, (owner) => owner.query(`alter database ${name} owner to ${login}`));
    const steps = migrations();
    expect(await migrateUp({ url: as(url), migrations: steps })).toHaveLength(steps.length);
    await prepareQueue(as(url));
    const database = await openDatabase({ url: as(url), replicaUrl: null, role: 'gongtong_app' });
    const picked = { act: 'fruit.picked', by: { via: 'public' }, subject: { kind: 'fruit', id: '1' }, content: {} } as const;
    expect(await database.write.transaction((tx) => new SqlJournal().record(tx, picked))).toBe(1);
    await database.close();
    await onServer(server.url, (owner) => owner.query(`drop database ${name}`));
  });
});
