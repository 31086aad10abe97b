import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@platform/database';
import { startEmbeddedPostgres } from '@platform/embedded-postgres';
import { testDatabase } from '../support/database';
import { type TestProcess, startProcess } from '../support/start-process';
import { onServer } from '../support/templates';

jest.setTimeout(300_000);

const main = 'apps/server/src/main.ts';
const outside = { GONGTONG_DATA_DIR: '', DATABASE_URL: '', PORT: '', HOST: '127.0.0.1' };
const start = (env: Readonly<Record<string, string>>): TestProcess => startProcess(main, [], { ...outside, ...env });

/** Lines up to the one that holds the words. */
async function until(server: TestProcess, words: string): Promise<string[]> {
  const lines: string[] = [];
  while (!lines.at(-1)?.includes(words)) lines.push(await server.line());
  return lines;
}

async function freePort(): Promise<{ port: number; close: () => void }> {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
  const { port } = taken.address() as AddressInfo;
  return { port, close: () => taken.close() };
}

/** How many rows each kind of fact has. */
async function rows(url: string): Promise<unknown> {
  const database = await openDatabase({ url, replicaUrl: null });
  const tables = ['family', 'edition', 'statement', 'replacement', 'adoption', 'change', 'term', 'import_run'];
  const counts = tables.map((table) => `(select count(*)::int from catalogue.${table}) as ${table}`);
  try {
    return await database.read.first(`select ${counts.join(', ')}`);
  } finally {
    await database.close();
  }
}

describe('the start of the server', () => {
  it.each([
    [{ PORT: '80800' }, 'Gongtong: PORT must be a port number from 1 to 65535'],
    [{ DATABASE_URL: 'postgresql://app:hidden@127.0.0.1:1/x' }, 'Gongtong: the database does not answer (ECONNREFUSED): look at DATABASE_URL and GONGTONG_OWNER_URL'],
  ])('ends with one line and without a value: %j', async (env, line) => {
    const server = start(env);
    await expect(server.line()).rejects.toThrow(new Error(`${main} ended: ${line}`));
    expect(await server.finish()).toBe(1);
  });

  it('says that the port is taken', async () => {
    const { url } = await testDatabase({ starter: true });
    const taken = await freePort();
    const server = start({ DATABASE_URL: url, PORT: String(taken.port) });
    await expect(server.line()).rejects.toThrow('Gongtong: the port is in use by another program: set PORT to another one');
    taken.close();
  });

  it('finds nothing to do on a database that is up to date, and ends well when asked to', async () => {
    const { url } = await testDatabase({ starter: true });
    const { port, close } = await freePort();
    close();
    const server = start({ DATABASE_URL: url, PORT: String(port) });
    expect(await until(server, 'Data:')).toEqual([`Gongtong 共通: http://127.0.0.1:${port}`, 'Data: in the database of DATABASE_URL']);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    await server.kill('SIGTERM');
    expect(await server.finish()).toBe(0);
  });
});

describe('a server whose login owns nothing', () => {
  const login = `server_${process.pid}`;
  it('serves by its restricted role, while the owner keeps the tables', async () => {
    const { url } = await testDatabase({ starter: true });
    await onServer(url, (owner) => owner.query(`create role ${login} login password 'x' in role gongtong_app`));
    const { port, close } = await freePort();
    close();
    const server = start({ DATABASE_URL: Object.assign(new URL(url), { username: login, password: 'x' }).href, GONGTONG_OWNER_URL: url, PORT: String(port) });
    await until(server, 'Data:');
    const found = await fetch(`http://127.0.0.1:${port}/api/v1/standards?q=LED`);
    expect([found.status, await found.json()]).toEqual([200, expect.objectContaining({ totalIsLowerBound: expect.any(Boolean) })]);
    expect((await fetch(`http://127.0.0.1:${port}/api/v1/journal`)).status).toBe(401);
    await server.kill('SIGTERM');
    expect(await server.finish()).toBe(0);
    await onServer(url, (owner) => owner.query(`drop role ${login}`));
  });
});

describe('a first start that is killed while it loads', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'gongtong-start-'));
    chmodSync(place, 0o755);
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('is completed by the next one, with the same content, and leaves no database running', async () => {
    const { port, close } = await freePort();
    close();
    const folder = path.join(place, 'data', 'pg');
    const env = { GONGTONG_DATA_DIR: path.dirname(folder), GONGTONG_DEMO: '0', PORT: String(port) }; // without the examples, which are no starter data
    const first = start(env);
    await until(first, 'ccs.csv');
    await first.kill('SIGKILL');
    const second = start(env);
    await until(second, 'Data:');
    const server = await startEmbeddedPostgres({ folder });
    const complete = await testDatabase({ starter: true });
    expect(await rows(server.url('gongtong'))).toEqual(await rows(complete.url));
    await server.stop();
    await second.kill('SIGTERM');
    expect(await second.finish()).toBe(0);
    expect(existsSync(path.join(folder, 'postmaster.pid'))).toBe(false);
  });
});
