import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, Environment, readEnvironment } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { SealModule, SealTrail, SqlJournal } from '@platform/journal';
import { Signing, SignerAway, SigningModule, signsHere } from '@platform/signing';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-seal-'));
const file = path.join(folder, 'heads.jsonl');

const settings = (more: Readonly<Record<string, string>> = {}): Environment => {
  const read = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1', ...more });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};
const sealing = (signing: Signing = signsHere(settings())) => new SealTrail(database.write, signing, settings());
const decide = (count: number) => database.write.query(`insert into journal.decision (action, outcome) select 'thing:make', 'allowed' from generate_series(1, ${count})`);
const act = () => database.write.transaction((tx) => new SqlJournal().record(tx, { act: 'thing.made', by: { via: 'system' }, subject: { kind: 'thing', id: '1' }, content: {} }));
const count = async (table: string) => (await database.read.first<{ rows: number }>(`select count(*)::int as rows from journal.${table}`))?.rows ?? -1;
const last = async () => (await database.read.first<{ size: string; checkpoint: string }>('select size::text as size, checkpoint from journal.seal order by seal.size desc limit 1')) ?? { size: '0', checkpoint: '' };

class Away extends Signing {
  keys = away;
  sign = away;
  endorse = away;
}
async function away(): Promise<never> {
  throw new SignerAway('away');
}

beforeEach(async () => {
  database = await testDatabase();
});
afterAll(() => rmSync(folder, { recursive: true }));

it('seals what waits, decisions and events, each once, and says so under a name of its own', async () => {
  await act();
  await decide(2);
  expect(await sealing().execute()).toEqual({ ok: true, value: 3 });
  expect([await count('unsealed'), await count('sealed'), await count('seal')]).toEqual([0, 3, 1]);
  expect((await last()).checkpoint).toMatch(/^[^\s/]+\/audit\n3\n/);
  expect(await sealing().execute()).toEqual({ ok: true, value: 0 });
  await act();
  await sealing().execute();
  expect(await database.read.query('select kind from journal.sealed order by position')).toEqual(['decision', 'decision', 'event', 'event'].map((kind) => ({ kind })));
});

it('goes on until nothing waits, and of two at once each row is sealed by one', async () => {
  await decide(8_200);
  const both = await Promise.all([sealing().execute(), sealing().execute()]);
  expect(both.map((done) => (done.ok ? done.value : -1)).reduce((a, b) => a + b)).toBe(8_200);
  expect([await count('unsealed'), await count('sealed'), await count('seal')]).toEqual([0, 8_200, 2]);
});

it('seals nothing while the signer is away, and all of it later', async () => {
  await decide(3);
  await expect(sealing(new Away()).execute()).rejects.toThrow(SignerAway);
  expect([await count('unsealed'), await count('sealed')]).toEqual([3, 0]);
  expect(await sealing().execute()).toEqual({ ok: true, value: 3 });
});

it('stops where the last seal does not make its root', async () => {
  await decide(3);
  await sealing().execute();
  await database.write.query(`do $$ begin alter table journal.seal disable trigger never_changed; update journal.seal set peaks[1] = sha256(peaks[1]); alter table journal.seal enable trigger never_changed; end $$`);
  await decide(1);
  expect(await sealing().execute()).toEqual({ ok: false, refusal: { code: 'TRAIL_BROKEN', size: 3 } });
  expect([await count('unsealed'), await count('seal')]).toEqual([1, 1]);
});

describe('heads on another machine', () => {
  let taken: string[] = [];
  let answers = 200;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString())).on('end', () => {
        if (answers === 200) taken.push(body);
        response.writeHead(answers).end();
      });
    });
    await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/heads`;
  });
  afterAll(() => server.close());

  async function working(place: string, work: () => Promise<void>): Promise<void> {
    const imports = [ConfigModule.with(settings({ GONGTONG_AUDIT_HEADS: place, GONGTONG_ROLES: 'worker' })), DatabaseModule.with({ url: database.url, replicaUrl: null }), SigningModule, SealModule];
    const nest = await NestFactory.createApplicationContext({ module: class Site {}, imports }, { logger: false, abortOnError: false });
    try {
      await work();
    } finally {
      await nest.close();
    }
  }
  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (let patience = 200; patience > 0 && !(await holds()); patience -= 1) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  it('are lines of a file', async () => {
    await decide(2);
    const lines = () => readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean).map((line): unknown => JSON.parse(line));
    await working(file, () => until(() => lines().length > 0));
    expect(lines()).toEqual([{ at: expect.stringMatching(/^\d{4}-.*Z$/), note: (await last()).checkpoint }]);
  });

  it('are sent to an address, and the newest once it answers again, while the seals go on', async () => {
    [taken, answers] = [[], 503];
    await working(address, async () => {
      await decide(9);
      await until(async () => (await last()).size === '9');
      await decide(1);
      await until(async () => (await last()).size === '10');
      expect(taken).toEqual([]);
      answers = 200;
      await until(() => taken.length > 0);
    });
    expect(taken).toEqual([(await last()).checkpoint]);
    expect((await last()).size).toBe('10');
  });
});
