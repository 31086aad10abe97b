import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readKey, verifyLog } from '@pure/log';
import { logEpochs, publicLogOf } from '@features/transparency';
import { type Environment, readEnvironment } from '@platform/config';
import { type Database, openDatabase } from '@platform/database';
import { startEmbeddedPostgres } from '@platform/embedded-postgres';
import { examineAll } from '@platform/examination';
import { signsHere } from '@platform/signing';
import { examinations } from '../../apps/cli/src/examinations';
import { hashes, sha256, verifyEd25519 } from '../corpora/log/log';
import { type TestProcess, startProcess } from '../support/start-process';
import { prepare } from './kit/processes/prepare';

jest.setTimeout(600_000);

let place: string;
const started: TestProcess[] = [];
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'gongtong-backup-'));
  chmodSync(place, 0o755);
});
afterEach(async () => {
  for (const process of started.splice(0)) await process.kill('SIGTERM');
  rmSync(place, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const surroundings = (folder: string) => ({ GONGTONG_DATA_DIR: folder, DATABASE_URL: '', PUBLIC_URL: 'http://gongtong.test', GONGTONG_RATE_LIMIT: 'off', HOST: '127.0.0.1' });

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  return port;
}

/** The product on a data folder; gives its address. */
async function serve(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const port = await freePort();
  const server = startProcess('apps/server/src/main.ts', [], { ...surroundings(folder), PORT: String(port) });
  started.push(server);
  while (!(await server.line()).startsWith('Data:'));
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      started.splice(started.indexOf(server), 1);
      await server.kill('SIGTERM');
    },
  };
}

function environmentOf(folder: string): Environment {
  const read = readEnvironment(surroundings(folder));
  if (!read.ok) throw new Error('the surroundings are faulty');
  return read.value;
}

/** What the command line says, and how it ends. */
async function gongtong(folder: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const command = startProcess('apps/cli/src/main.ts', [...args, '--lang', 'en'], surroundings(folder));
  const lines: string[] = [];
  const fault = await (async () => {
    for (;;) lines.push(await command.line());
  })().catch((end: unknown) => String(end));
  return { code: await command.finish(), said: [...lines, fault].join('\n') };
}

/** Works on the database of a data folder that is served. */
async function within<T>(folder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'pg') });
  const database = await openDatabase({ url: server.url('gongtong'), replicaUrl: null });
  try {
    return await work(database);
  } finally {
    await database.close();
    await server.stop();
  }
}

async function fresh(folder: string): Promise<void> {
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'pg') });
  await prepare({ url: (database) => server.url(database) });
  await server.stop();
}

/** Publishes and sends feedback without a pause until it is told to end; notes what was acknowledged. */
class Writer {
  readonly published: string[] = [];
  readonly sent: string[] = [];
  private ends = false;

  constructor(private readonly database: Database, private readonly address: string) {}

  async write(): Promise<void> {
    await Promise.all([this.publish(), this.send(), this.send()]);
  }

  end(): void {
    this.ends = true;
  }

  private async publish(): Promise<void> {
    for (let n = 1; !this.ends; n += 1) {
      const number = `W-${n}`;
      await this.database.write.transaction((tx) => publicLogOf().add(tx, { kind: 'other', number, version: 1, org: null, document: { n }, example: false }));
      this.published.push(number);
    }
  }

  private async send(): Promise<void> {
    while (!this.ends) {
      const answer = await fetch(`${this.address}/api/v1/feedback`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ about: 'x', message: 'y'.repeat(900) }) });
      const { id } = (await answer.json()) as { id: string };
      if (answer.status === 201) this.sent.push(id);
    }
  }
}

const idsIn = (database: Database, sql: string): Promise<Set<string>> => database.read.query<{ id: string }>(sql).then((rows) => new Set(rows.map(({ id }) => id)));
const sizeOf = (checkpoint: string): number => Number(checkpoint.split('\n')[1]);
const checkpointOf = (address: string): Promise<string> => fetch(`${address}/log/1/checkpoint`).then((answer) => answer.text());

it('is made while the product works, and restored with every act that was acknowledged before it began', async () => {
  const [one, two, file] = ['one', 'two', 'backup.tar.gz'].map((name) => path.join(place, name)) as [string, string, string];
  await fresh(one);
  const old = await serve(one);
  const { published, sent } = await within(one, async (database) => {
    const writer = new Writer(database, old.address);
    const writing = writer.write();
    while (sizeOf(await checkpointOf(old.address)) < 50 || writer.sent.length < 20) await pause(50);
    const before = { published: [...writer.published], sent: [...writer.sent] };
    expect(await gongtong(one, 'backup', file)).toMatchObject({ code: 0, said: expect.stringContaining('The keys are not in it') });
    expect(writer.published.length).toBeGreaterThan(before.published.length + 20);
    writer.end();
    await writing;
    return before;
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const newest = await checkpointOf(old.address);
  await old.stop();

  const restored = await gongtong(two, 'restore', file);
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('gongtong.test/log/1 stands still') });
  cpSync(path.join(one, 'keys'), path.join(two, 'keys'), { recursive: true });
  const again = await serve(two);
  await within(two, async (database) => {
    const records = await idsIn(database, 'select number as id from transparency.record');
    const feedback = await idsIn(database, 'select id::text as id from notice.feedback');
    expect([published.filter((id) => !records.has(id)), sent.filter((id) => !feedback.has(id))]).toEqual([[], []]);
    expect((await database.read.query('select from access.session where ended_at is null')).length).toBe(0);

    const environment = environmentOf(two);
    const here = await checkpointOf(again.address);
    expect([sizeOf(here) >= 50, sizeOf(newest) > sizeOf(here)]).toEqual([true, true]);
    await database.write.transaction((tx) => publicLogOf().add(tx, { kind: 'other', number: 'NEW', version: 1, org: null, document: {}, example: false }));
    while ((await database.read.query('select from journal.unsealed')).length > 0) await pause(100);
    const examined = await examineAll(database.read, examinations(await signsHere(environment).keys()), { looked() {}, ended() {} });
    expect(examined.flatMap(({ differences }) => differences)).toEqual([]);

    expect(await goOn(database, environment, newest)).toMatchObject({ code: expect.stringMatching('LOG_') });
    expect(await checkpointOf(again.address)).toBe(here);
    expect(await goOn(database, environment, here)).toBeNull();
    while (sizeOf(await checkpointOf(again.address)) === sizeOf(here)) await pause(100);
    expect(await verified(database, again.address, here)).toMatchObject({ ok: true });
  });
});

/** Why the log does not go on from a checkpoint, or null. The worker may have it in hand at that moment. */
async function goOn(database: Database, environment: Environment, seen: string) {
  for (;;) {
    const done = await logEpochs(database, environment).continueLog.execute('main', seen);
    if (done.ok) return null;
    if (done.refusal.code !== 'LOG_BUSY') return done.refusal;
    await pause(100);
  }
}

/** Reads the whole log by its key; it must begin as it was seen. */
async function verified(database: Database, address: string, seen: string) {
  const keys = await database.read.query<{ key: string }>("select document::json->>'verifierKey' as key from transparency.record where kind = 'key-event' and log = 'main'");
  const read = async (name: string): Promise<Uint8Array | null> => fetch(`${address}/log/1/${name}`).then(async (answer) => (answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null));
  return verifyLog(read, { hashes, origin: 'gongtong.test/log/1', keys: keys.flatMap(({ key }) => readKey(sha256, key) ?? []), verify: verifyEd25519, seen });
}
