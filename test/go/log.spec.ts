import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PublicLog } from '@platform/publishing';
import { ContractApp } from '../contract/support/contract-app';
import { type TestDatabase, testDatabase } from '../support/database';

const RECORDS = 607;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-go-'));
const program = path.join(folder, 'check-log');

let database: TestDatabase;
let server: ContractApp;
let site: string;
let key: string;

beforeAll(async () => {
  execFileSync('go', ['build', '-o', program, '.'], { cwd: path.join(__dirname, 'check-log'), env: { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOCACHE: path.join(folder, 'cache') } });
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  site = await server.nest.listen(0, '127.0.0.1').then(() => `http://127.0.0.1:${(server.nest.getHttpServer().address() as AddressInfo).port}`);
  await publish(RECORDS);
  const log = await database.read.first<{ document: string }>(`select document from transparency.record where kind = 'key-event' and log = 'main'`);
  key = (JSON.parse(log?.document ?? '{}') as { verifierKey: string }).verifierKey;
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** In several transactions, so that the log grows in steps; done when the checkpoint that everybody sees holds them all. */
async function publish(count: number): Promise<void> {
  const log = server.nest.get(PublicLog);
  for (let made = 0; made < count; made += 100) {
    await database.write.transaction(async (tx) => {
      for (let at = made; at < Math.min(made + 100, count); at += 1) await log.add(tx, { kind: 'other', number: `made-${at}`, version: 1, org: null, document: { at }, example: false });
    });
  }
  for (;;) {
    const checkpoint = await fetch(`${site}/log/checkpoint`);
    if (checkpoint.ok && Number((await checkpoint.text()).split('\n')[1]) > count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type Result = Readonly<{ code: number | null; out: string; err: string }>;

/** What Go says of the log at an address. */
async function check(address: string): Promise<Result> {
  const child = spawn(program, ['-site', address, '-key', key], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

/** The site with one thing changed on the way. */
async function checkChanged(which: string, change: (bytes: Buffer) => Buffer): Promise<Result> {
  const relay: Server = createServer((request, reply) => {
    void fetch(site + (request.url ?? '')).then(async (answer) => {
      const bytes = Buffer.from(await answer.arrayBuffer());
      reply.writeHead(answer.status).end(request.url?.startsWith(which) ? change(bytes) : bytes);
    });
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  try {
    return await check(`http://127.0.0.1:${(relay.address() as AddressInfo).port}`);
  } finally {
    relay.close();
  }
}

const flipped = (place: number) => (bytes: Buffer) => {
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
};

it("Go's own packages open the checkpoint of the running log and accept its proofs and receipts", async () => {
  expect(await check(site)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^60[89] entries: 200 inclusion proofs, 200 receipts and 200 consistency proofs hold\n$/) as string });
});

it.each([['hash', '/log/tile/0/001', 40], ['hash of a tile that is not full', '/log/tile/0/002.p/', 1], ['hash of tiles', '/log/tile/1/', 33], ['entry', '/log/tile/entries/001', 90]])(
  'they refuse a log in which one bit of a %s was flipped',
  async (_, which, place) => expect(await checkChanged(which, flipped(place))).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/invalid transparency proof|inconsistent tile/) as string }),
);

it.each([
  ['size', (bytes: Buffer) => Buffer.from(bytes.toString().replace(/\n\d+\n/, '\n600\n'))],
  ['root', (bytes: Buffer) => Buffer.from(bytes.toString().replace(/\n[A-Za-z\d+/]{43}=\n/, `\n${Buffer.alloc(32).toString('base64')}\n`))],
])('they refuse a checkpoint whose %s was edited', async (_, change) =>
  expect(await checkChanged('/log/checkpoint', change)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^invalid signature for key/) as string }));
