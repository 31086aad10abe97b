import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Environment, projectRoot } from '@platform/config';
import { signsHere } from '@platform/signing';
import { checkTlogProof, openCheckpoint, tilePath, tilesOf, verifyLog, type VerifierKey, writeKey } from '@pure/log';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { hashes, Logs, verify } from './support/logs';

type Method = Readonly<{ id: string; expires?: string; publicKeyJwk: Readonly<{ 'gongtong:use': string }> }>;
type Document = Readonly<{ verificationMethod: readonly Method[]; assertionMethod: readonly string[] }>;
type Receipt = Readonly<{ turn: number; index: number; text: string }>;

const ORIGIN = 'gongtong.example/log/1';
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-log-keys-'));
let logs: Logs;
let keys: readonly VerifierKey[];
let database: TestDatabase;
let server: ContractApp;
const checkpoints: string[] = [];
const receipts: Receipt[] = [];
const grown: unknown[] = [];

/** Three rotations of the log's key, with leaves between: four keys, each with heads and receipts of its own. */
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_KEYS_DIR: folder, GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api,pages', PUBLIC_URL: 'https://gongtong.example', GONGTONG_RATE_LIMIT: 'off' });
  logs = new Logs({ database, server });
  const signing = signsHere(server.nest.get(Environment));
  for (let turn = 0; turn < 4; turn += 1) {
    if (turn > 0) await signing.rotate('log', 'ed25519');
    for (let head = 0; head < 2; head += 1) {
      const [number = ''] = await logs.publish(3);
      grown.push(await logs.integrate());
      checkpoints.push(await logs.text('/log/checkpoint'));
      const { items } = (await server.get<Readonly<{ items: readonly Readonly<{ place: Readonly<{ index: number }> }>[] }>>(`/api/v1/records/${number}`)).body;
      receipts.push({ turn, index: items[0]?.place.index ?? -1, text: await logs.text(`/api/v1/records/${number}/1/proof`) });
    }
  }
  keys = await logs.listedKeys('log', ORIGIN);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const signedBy = (note: string) => keys.map((key) => openCheckpoint(note, { origin: ORIGIN, keys: [key], verify }).ok);

it('takes in what waits and, with each rotation, two events of keys', () => expect(grown).toEqual([3, 3, 5, 3, 5, 3, 5, 3]));

it('is signed by one key at a time, but for the head that announces a key, which the one before signs too', () => {
  expect(checkpoints.map(signedBy)).toEqual([
    [true, false, false, false], [true, false, false, false],
    [true, true, false, false], [false, true, false, false],
    [false, true, true, false], [false, false, true, false],
    [false, false, true, true], [false, false, false, true],
  ]);
});

it('tells in its leaves when each key became active and when it was retired, before the new key signs alone', async () => {
  const events = await database.read.query<{ number: string; version: number; index: string; document: string }>(
    `select r.number, r.version, e.index, r.document from transparency.record r join transparency.entry e on e.record_id = r.id where r.kind = 'key-event' and r.document::jsonb ->> 'use' = 'log' order by e.index`,
  );
  const told = events.map(({ document }) => JSON.parse(document) as Readonly<{ verifierKey: string; retiredAt?: string }>);
  const place = (verifierKey: string | undefined) => keys.findIndex((key) => writeKey(key) === verifierKey);
  expect(told.map(({ verifierKey, retiredAt }) => [place(verifierKey), retiredAt !== undefined])).toEqual([[0, false], [0, true], [1, false], [1, true], [2, false], [2, true], [3, false]]);
  expect(events.map(({ version }) => version)).toEqual([1, 2, 1, 2, 1, 2, 1]);
  expect(events[0]?.index).toBe('0');
});

it('keeps every receipt good by the keys that the site lists', async () => {
  const entries: Uint8Array[] = [];
  const checked = await verifyLog(logs.below('/log'), { hashes, origin: ORIGIN, keys, verify, entry: (entry) => entries.push(entry) });
  expect(checked.ok).toBe(true);
  const trust = { hashes, origin: ORIGIN, keys, verify };
  expect(receipts.map(({ index, text }) => checkTlogProof(text, entries[index] ?? new Uint8Array(0), trust).ok)).toEqual(receipts.map(() => true));
});

it('lists a retired key, and lets it assert nothing', async () => {
  const { verificationMethod, assertionMethod } = JSON.parse(await logs.text('/.well-known/did.json')) as Document;
  const own = verificationMethod.filter(({ publicKeyJwk }) => publicKeyJwk['gongtong:use'] === 'log');
  expect(own.map(({ id, expires }) => [expires !== undefined, assertionMethod.includes(id)])).toEqual([[true, false], [true, false], [true, false], [false, true]]);
});

it('is followed at the command line from any head that was seen, by all keys that there were', async () => {
  const size = Number((await logs.text('/log/checkpoint')).split('\n')[1]);
  const copied = [...tilesOf(size, 'entries'), ...tilesOf(size, 'hashes')].map(tilePath);
  for (const name of ['checkpoint', ...copied]) {
    const file = path.join(folder, 'copy', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, (await logs.bytes(`/log/${name}`)) ?? '');
  }
  const seen = path.join(folder, 'seen');
  writeFileSync(seen, checkpoints[0] ?? '');
  const command = ['verify', 'log', path.join(folder, 'copy'), '--seen', seen, '--lang', 'en', ...keys.flatMap((key) => ['--key', writeKey(key)])];
  const root = projectRoot();
  const { stdout } = spawnSync(process.execPath, ['-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, 'apps/cli/src/main.ts'), ...command], { cwd: root, encoding: 'utf8' });
  expect(stdout).toContain(`${ORIGIN}: holds; ${size} entries`);
  expect(stdout).toContain('It still begins with the checkpoint that was seen before');
});

it('tells of the keys of the registrar as well, and of no key of examples', async () => {
  const signing = signsHere(server.nest.get(Environment));
  const { kid } = await signing.sign('registrar', Buffer.from('a proof'));
  await signing.sign('log-examples', Buffer.from('a checkpoint'));
  expect(await logs.integrate()).toBe(1);
  await signing.rotate('registrar', 'es256');
  expect(await logs.integrate()).toBe(2);
  const versions = await database.read.query<{ kind: string; version: number }>(`select kind, version from transparency.record where number = $1 order by version`, [kid]);
  expect(versions).toEqual([{ kind: 'key-event', version: 1 }, { kind: 'key-event', version: 2 }]);
});

it('adds nothing where the key that everybody knows has gone from the signer', async () => {
  await logs.publish();
  const name = path.join(folder, 'signing');
  const away = `${name}-away`;
  renameSync(name, away);
  expect(await logs.integrate()).toBe('LOG_KEY_MISSING');
  rmSync(name, { recursive: true, force: true });
  renameSync(away, name);
  expect(await logs.integrate()).toBe(1);
});
