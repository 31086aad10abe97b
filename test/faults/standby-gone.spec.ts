import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, isDatabaseAway, openDatabase } from '@platform/database';
import { onServer } from '../support/templates';
import { Cluster } from './kit/processes/cluster';
import { pause } from './kit/processes/supervised';

let folder: string;
let cluster: Cluster;
let database: Database;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongtong-standby-'));
  chmodSync(folder, 0o711);
  cluster = await Cluster.at({ folder: path.join(folder, 'pg') });
  cluster.start();
  await cluster.ready();
  await ask('create table deed (id int)');
  database = await openDatabase({ url: cluster.url('postgres'), replicaUrl: null });
}, 60_000);
afterAll(async () => {
  await database.close();
  await cluster.stop('SIGINT');
  rmSync(folder, { recursive: true });
});

const ask = (sql: string) => onServer(cluster.url('postgres'), async (client) => (await client.query<{ done: boolean }>(sql)).rows);

it('is no acknowledgement when the wait for a standby that is gone is cut off', async () => {
  await ask(`alter system set synchronous_standby_names = 'gone'`);
  await ask('select pg_reload_conf()');
  const written = database.write.transaction((tx) => tx.execute('insert into deed values (1)')).then(() => null, (fault: unknown) => fault);
  while (!(await ask(`select pg_cancel_backend(pid) as done from pg_stat_activity where wait_event = 'SyncRep'`)).some(({ done }) => done)) await pause(50);
  expect(isDatabaseAway(await written)).toBe(true);
  await ask('alter system reset synchronous_standby_names');
  await ask('select pg_reload_conf()');
  await database.write.transaction((tx) => tx.execute('insert into deed values (2)'));
}, 60_000);
