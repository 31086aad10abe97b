import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EmbeddedPostgresFault, type EmbeddedPostgres, startEmbeddedPostgres } from '@platform/embedded-postgres';
import { Client } from 'pg';
import { type TestProcess, startProcess } from '../support/start-process';

const isRoot = process.getuid?.() === 0;
let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'gongtong-pg-'));
  chmodSync(parent, 0o755);
  folder = path.join(parent, 'project', 'data', 'pg');
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(parent, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const started: EmbeddedPostgres[] = [];
async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder });
  started.push(server);
  return server;
}
const elsewhere = (): TestProcess => startProcess('test/support/embedded-process.ts', [folder]);

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url('postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  it('keeps its data over a stop and a start', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 1 as n');
    await first.stop();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second, 'select n from kept')).toEqual([1]);
    await second.stop();
  });

  it('speaks UTF-8 in the C.UTF-8 locale, on this machine alone, with a password that others cannot read', async () => {
    const server = await start();
    expect(await ask(server, "select datctype || ' ' || pg_encoding_to_char(encoding) from pg_database where datname = 'postgres'")).toEqual(['C.UTF-8 UTF8']);
    expect(await ask(server, "select current_setting('listen_addresses') || current_setting('unix_socket_directories')")).toEqual(['127.0.0.1']);
    expect(statSync(path.join(folder, 'owner.password')).mode & 0o777).toBe(0o600);
    const wrong = new Client({ connectionString: server.url('postgres').replace(/:[^:@]+@/, ':wrong@') });
    await expect(wrong.connect()).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('is shared by whoever asks, and stops with the last one', async () => {
    const first = await start();
    const other = elsewhere();
    expect(JSON.parse(await other.line())).toEqual({ port: first.port, pid: first.pid, adopted: true });
    await first.stop();
    const again = await start();
    expect(again).toMatchObject({ adopted: true, pid: first.pid });
    await other.finish();
    expect(await ask(again, 'select 1')).toEqual([1]);
    await again.stop();
    await expect(ask(again, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('comes up once when three processes start it for the first time, and goes with the last of them', async () => {
    const processes = [elsewhere(), elsewhere(), elsewhere()];
    const told = await Promise.all(processes.map(async (process): Promise<unknown> => JSON.parse(await process.line())));
    const pids = told.map((one) => (typeof one === 'object' && one !== null && 'pid' in one ? one.pid : null));
    expect(new Set(pids).size).toBe(1);
    await Promise.all(processes.map((process) => process.finish()));
    expect(existsSync(path.join(folder, 'postmaster.pid'))).toBe(false);
  });

  it('loses nothing that it acknowledged when its process is killed, and comes back', async () => {
    const first = await start();
    await ask(first, 'create table kept (n int)');
    for (let n = 0; n < 20; n += 1) await ask(first, `insert into kept values (${n})`);
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second, 'select count(*)::int from kept')).toEqual([20]);
    await second.stop();
  });

  it('takes over when the process that started it was killed', async () => {
    const starter = elsewhere();
    const told: unknown = JSON.parse(await starter.line());
    await starter.kill('SIGKILL');
    const server = await start();
    expect(told).toMatchObject({ pid: server.pid });
    await server.stop();
  });

  it('says what to do where nobody but root may enter', async () => {
    if (!isRoot) return;
    mkdirSync(path.join(parent, 'closed', 'data'), { recursive: true });
    chmodSync(path.join(parent, 'closed'), 0o700);
    const starting = startEmbeddedPostgres({ folder: path.join(parent, 'closed', 'data', 'pg') });
    await expect(starting).rejects.toThrow(EmbeddedPostgresFault);
    await expect(starting).rejects.toThrow('set GONGTONG_DATA_DIR');
  });
});
