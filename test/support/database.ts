import { type Database, SERVER_ROLE, migrateUp, openDatabase } from '@platform/database';
import { prepareQueue } from '@platform/journal';
import { migrations } from '@schema';
import { DatabaseError } from 'pg';
import { isAlive } from './alive';
import { starterState, loadStarter } from './starter';
import { type Template, databaseUrl, ensureTemplate, onServer } from './templates';

export type TestDatabase = Database & Readonly<{ url: string }>;

const opened: Database[] = [];
const mine = new Set<string>();

/**
 * A database of the test file's own: migrated, and with the starter data when asked for. Call it in `beforeAll` (or in a
 * test that must start from scratch). `restricted`: the pools play the server's role, else the owner's. Pools
 * close by themselves after the file; the database goes with the next file.
 */
export async function testDatabase({ starter = false, restricted = false } = {}): Promise<TestDatabase> {
  const server = serverUrl();
  const template = await ensureTemplate(server, starter ? withStarter() : base);
  await dropForsaken(server);
  const name = `t_${process.pid}_${Date.now().toString(36)}_${mine.size}`;
  mine.add(name);
  await clone(server, template, name);
  const url = databaseUrl(server, name);
  const database = await openDatabase({ url, replicaUrl: null, ...(restricted ? { role: SERVER_ROLE } : {}) });
  opened.push(database);
  return { ...database, url };
}

/** An empty database, for what tests the migrations themselves. */
export async function emptyDatabase(): Promise<string> {
  const server = serverUrl();
  const name = `t_${process.pid}_${Date.now().toString(36)}_${mine.size}`;
  mine.add(name);
  await onServer(server, (client) => client.query(`create database ${name}`));
  return databaseUrl(server, name);
}

/** Ends the pools of this test file. */
export async function closeTestDatabases(): Promise<void> {
  await Promise.all(opened.splice(0).map((database) => database.close()));
}

const steps = migrations();
const base: Template = {
  kind: 'base',
  state: ['queue', ...steps.flatMap(({ name, up }) => [name, up])],
  async build(url) {
    await migrateUp({ url, migrations: steps });
    await prepareQueue(url);
  },
};

const withStarter = (): Template => ({
  kind: 'starter',
  state: [...base.state, ...starterState()],
  async build(url) {
    await base.build(url);
    await loadStarter(url);
  },
});

function serverUrl(): string {
  const url = process.env['GONGTONG_TEST_SERVER'];
  if (!url) throw new Error('no test server: the file belongs to a jest project without a database (see test/README.md)');
  return url;
}

async function clone(server: string, template: string, name: string): Promise<void> {
  for (let patience = 50; ; patience -= 1) {
    try {
      await onServer(server, (client) => client.query(`create database ${name} template ${template}`));
      return;
    } catch (fault) {
      const busy = fault instanceof DatabaseError && fault.code === '55006'; // somebody is cloning it right now
      if (!busy || patience === 0) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Databases of earlier files of this process and of processes that are gone; one that is still in use stays for now. */
async function dropForsaken(server: string): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(String.raw`select datname from pg_database where datname like 't\_%'`);
    for (const { datname } of rows) {
      const pid = Number(datname.split('_')[1]);
      if (!mine.has(datname) && (pid === process.pid || !isAlive(pid))) await client.query(`drop database ${datname}`).catch(() => {});
    }
  });
}
