import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Integrate, publicLogOf } from '@features/transparency';
import { append, consistencyParts, hashOver, NO_LEAVES, readKey, rootOf, tileOfSubtree, type VerifierKey, verifierKey, writeAddCheckpoint, writeCheckpoint, writeKey, writeNote } from '@pure/log';
import { hashes, sha256, utf8 } from '../corpora/log/log';
import { type TestDatabase, testDatabase } from '../support/database';
import { startProcess, type TestProcess } from '../support/start-process';
import { ContractApp } from './support/contract-app';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-witness-'));
const [state, policy, files] = [path.join(folder, 'state'), path.join(folder, 'policy'), path.join(folder, 'files')];
const place = {} as { database: TestDatabase; server: ContractApp };
let witness: TestProcess;
let port = 0;
const known = {} as { log: string; witness: string };

/** A log of our own, which we rewrite and roll back as its keeper could. */
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const fork: VerifierKey = verifierKey(sha256, 'fork.example/log/1', 'ed25519', publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
const treeOf = (size: number, mark: string) => append(hashes, NO_LEAVES, Array.from({ length: size }, (_, index) => hashes.leaf(utf8(`${mark} ${index}`)))).edge;
const noteOf = (size: number, mark: string) => {
  const text = writeCheckpoint({ origin: fork.name, size, root: rootOf(hashes, treeOf(size, mark)) });
  return writeNote({ text, signatures: [{ ...fork, signature: sign(null, utf8(text), privateKey) }] });
};
const proofOf = (old: number, size: number, mark: string) => (old === 0 ? [] : consistencyParts(old, size)).map((parts) => hashes.ofSubtrees(parts.map((subtree) => {
  const { tile, ...range } = tileOfSubtree(subtree, size);
  return hashOver(hashes, treeOf(size, mark).tiles[tile.level as number] ?? new Uint8Array(0), range);
})));
const submit = async (old: number, size: number, mark = 'leaf') => {
  const answer = await fetch(`http://127.0.0.1:${port}/add-checkpoint`, { method: 'POST', body: writeAddCheckpoint({ old, proof: proofOf(old, size, mark), checkpoint: noteOf(size, mark) }) });
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
};

async function startWitness(): Promise<void> {
  witness = startProcess('test/support/witness-process.ts', ['witness', '--log', known.log, writeKey(fork), '--name', 'witness.example', '--folder', state, '--port', String(port), '--lang', 'en']);
  port = Number(/^Witness at http:\/\/127\.0\.0\.1:(\d+)$/.exec(await witness.line())?.[1]);
  known.witness = (await witness.line()).replace('Verifier key: ', '');
}

let added = 0;
const publishes = () => place.database.write.transaction((tx) =>
  publicLogOf().add(tx, { kind: 'other', number: `witnessed-${(added += 1)}`, version: 1, org: null, document: { added }, example: false }));
const size = async (table: 'head' | 'publication') => Number((await place.database.write.first<{ size: string }>(`select max(size)::text as size from transparency.${table}`))?.size);
const head = async () => (await place.server.nest.inject({ method: 'GET', url: '/log/checkpoint' })).body;

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain: ${what.toString()}`);
}

beforeAll(async () => {
  place.database = await testDatabase();
  const first = await ContractApp.start(place.database.url, { GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api' });
  await first.nest.get(Integrate).execute('main');
  await first.close();
  const event = await place.database.write.first<{ document: string }>(`select document from transparency.record where kind = 'key-event'`);
  known.log = (JSON.parse(event?.document ?? '{}') as { verifierKey: string }).verifierKey;
  await startWitness();
  writeFileSync(policy, `log ${known.log}\nwitness W ${known.witness} http://127.0.0.1:${port}\nquorum W\n`);
  place.server = await ContractApp.start(place.database.url, { GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api,worker', GONGTONG_WITNESSES: policy, GONGTONG_LOG_DIR: files });
}, 120_000);
afterAll(async () => {
  await place.server.close();
  await witness.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

it('keeps its key for itself, and says what it saw', async () => {
  expect(statSync(path.join(state, 'key.pem')).mode & 0o777).toBe(0o600);
  await submit(0, 3);
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect([answer.headers.get('content-type'), (await answer.text()).split('\n')]).toEqual(['text/plain; charset=utf-8', expect.arrayContaining([known.witness, expect.stringMatching(/^fork\.example\/log\/1 \d+ \d{4}-.*Z$/)])]);
});

it('has a head published with its signature, and none while it is away', async () => {
  await publishes();
  await until(async () => (await head()).includes('witness.example'));
  expect(await size('publication')).toBe(await size('head'));
  await witness.kill('SIGKILL');
  const seen = await size('publication');
  await publishes();
  await until(async () => (await size('head')) > seen);
  const proof = () => place.server.get<{ code?: string }>(`/api/v1/records/witnessed-${added}/1/proof`);
  expect([await size('publication'), (await proof()).body.code]).toEqual([seen, 'RECORD_NOT_LOGGED']);
  await startWitness();
  await until(async () => (await size('publication')) > seen);
  expect((await proof()).text).toContain('witness.example');
}, 60_000);

it('stands in files too, where both signers are named', async () => {
  await publishes();
  await until(() => read(path.join(files, 'log/1/checkpoint')).split('\n')[1] === String(added + 1));
  const verify = startProcess('test/support/witness-process.ts', ['log', path.join(files, 'log/1'), '--key', known.log, known.witness, '--lang', 'en']);
  expect(await verify.line()).toBe(`${readKey(sha256, known.log)?.name}: holds; ${added + 1} entries, signed by ${readKey(sha256, known.log)?.name}, witness.example`);
  expect(await verify.finish()).toBe(0);
}, 60_000);

it('signs neither another past nor a smaller tree, after it was killed too', async () => {
  const saw = { status: 409, type: 'text/x.tlog.size' };
  expect((await submit(Number((await submit(99, 100)).body), 5)).status).toBe(200);
  expect(await submit(4, 6)).toEqual({ ...saw, body: '5\n' });
  await witness.kill('SIGKILL');
  await startWitness();
  expect(await submit(3, 4)).toEqual({ ...saw, body: '5\n' });
  expect([await submit(5, 5, 'other'), await submit(5, 9, 'other')]).toEqual([expect.objectContaining({ status: 422 }), expect.objectContaining({ status: 422 })]);
  const both = await Promise.all([submit(5, 8), submit(5, 9)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
}, 60_000);

it.each([
  ['POST', '/', '', 405], ['GET', '/add-checkpoint', null, 405], ['GET', '/nothing', null, 404], ['GET', `/${'0'.repeat(64)}/checkpoint`, null, 404],
  ['POST', '/add-checkpoint', 'x'.repeat(70_000), 413], ['POST', '/add-checkpoint', 'hello', 400], ['POST', '/add-checkpoint', 'old 0\n\nunknown.example\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u2014 a AAAAAAAA\n', 404],
])('answers %s %s', async (method, url, body, status) => expect((await fetch(`http://127.0.0.1:${port}${url}`, { method, body })).status).toBe(status));

it('gives the head that it signed last', async () => {
  await submit(0, 3);
  const origin = Buffer.from(sha256(utf8(fork.name))).toString('hex');
  const text = await (await fetch(`http://127.0.0.1:${port}/${origin}/checkpoint`)).text();
  expect(text).toMatch(/\n\n\u2014 \S+ \S+\n\u2014 witness\.example \S+\n$/u);
});

it('ends well when it is asked to', async () => {
  await witness.kill('SIGTERM');
  expect(await witness.finish()).toBe(0);
  await startWitness();
});

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
