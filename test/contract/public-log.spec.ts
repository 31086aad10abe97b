import { createPublicKey, hash, verify as verifySignature } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Integrate } from '@features/transparency';
import { checkTlogProof, readKey, TreeHashes, verifyLog, type VerifierKey, writeKey } from '@pure/log';
import { verifyReceiptCommand } from '../../apps/cli/src/commands/verify-receipt';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Problem } from './support/person';

type Logged = Readonly<{ number: string; version: number; kind: string; sha256: string; sm3: string; previous: string | null; place: Readonly<{ log: string; origin: string; index: number }> | null }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let staff: readonly SignedIn[];
let key: VerifierKey;
let number: string;

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');
const hashes = new TreeHashes(sha256);
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
  verifySignature(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

const integrate = async () => {
  const grown = await place.server.nest.get(Integrate).execute('main');
  return grown.ok ? grown.value : grown.refusal.code;
};
const get = (url: string) => place.server.nest.inject({ method: 'GET', url });
const record = async (which = number) => (await place.server.get<Readonly<{ items: Logged[] }>>(`/api/v1/records/${which}`)).body.items;
const read = (prefix: string, changed: Readonly<Record<string, Buffer>> = {}) => async (path: string) => {
  const { statusCode, rawPayload } = await get(`${prefix}/${path}`);
  return changed[path] ?? (statusCode === 200 ? rawPayload : null);
};
const whole = (prefix: string, more: object = {}, changed: Readonly<Record<string, Buffer>> = {}) =>
  verifyLog(read(prefix, changed), { hashes, origin: key.name, keys: [key], verify, ...more });
const sizeOf = async (prefix: string, more: object = {}) => {
  const checked = await whole(prefix, more);
  return checked.ok ? checked.value.checkpoint.size : checked.refusal.code;
};

async function settle({ enterprise: { id } }: Firm, path: string, body: object): Promise<void> {
  const [first, second] = staff;
  await first?.browser.post(`/enterprises/${id}/${path}`, body);
  await second?.browser.post(`/enterprises/${id}/${path === 'verify' ? 'verify' : 'measure'}/confirm`);
}
const checklist = ['name', 'mainland-register', 'taiwan-register', 'investment', 'contact', 'authorisation'].map((item) => ({ item, finding: 'met' }));

let made = 0;
async function verified(): Promise<Firm & Readonly<{ number: string }>> {
  const firm = await aFirm(place, `logged-${(made += 1)}@photonics.example`);
  await submitted(place.database, firm);
  await settle(firm, 'verify', { decision: 'verify', checklist });
  const { body } = await firm.browser.get<Readonly<{ number: string }>>(`/enterprises/${firm.enterprise.id}`);
  return { ...firm, number: body.number };
}

beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api,pages' });
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  staff = [await aMember(place, centre, 'centre', 'first@centre.example'), await aMember(place, centre, 'centre', 'second@centre.example')];
  await integrate();
  const first = (await place.database.read.first<{ document: string }>(`select document from transparency.record where kind = 'key-event'`))?.document ?? '{}';
  const read = readKey(sha256, (JSON.parse(first) as { verifierKey: string }).verifierKey);
  if (!read) throw new Error('the log names no key');
  key = read;
  number = (await verified()).number;
}, 120_000);
afterAll(() => place.server.close());

it('begins with its key, under its address without the scheme', async () => {
  const { items } = (await place.server.get<Readonly<{ items: Logged[] }>>(`/api/v1/records/${(await place.database.read.first<{ number: string }>(`select number from transparency.record where kind = 'key-event'`))?.number ?? ''}`)).body;
  expect(items).toEqual([expect.objectContaining({ kind: 'key-event', place: { log: 'main', origin: key.name, index: 0 } })]);
  expect(key.name).toMatch(/^[^\s/]+\/log\/1$/);
});

it('takes in what was published, once, and any client of such logs reads it', async () => {
  await integrate();
  const [logged] = await record();
  expect(logged).toMatchObject({ kind: 'decision', version: 1, previous: null, place: { log: 'main' } });
  expect(await integrate()).toBe(0);
  expect(await sizeOf('/log')).toBe(await sizeOf('/log/1'));
});

it('gives the published bytes, and a receipt by which a stranger finds them offline', async () => {
  await integrate();
  const document = (await get(`/api/v1/records/${number}/1/document`)).rawPayload;
  expect(JSON.parse(document.toString())).toMatchObject({ number, version: 1, status: 'verified', name: { 'zh-Hans': '厦门光电有限公司' } });
  const [logged] = await record();
  expect([hash('sha256', document), hash('sm3', document)]).toEqual([logged?.sha256, logged?.sm3]);
  const receipt = await get(`/api/v1/records/${number}/1/proof`);
  const entries: Uint8Array[] = [];
  await whole('/log', { entry: (entry: Uint8Array) => entries.push(entry) });
  const entry = entries[logged?.place?.index ?? -1] ?? new Uint8Array(0);
  expect(JSON.parse(new TextDecoder().decode(entry))).toMatchObject({ v: 1, t: 'decision', no: number, ver: 1, sha256: logged?.sha256, prev: null });
  expect(checkTlogProof(receipt.body, entry, { hashes, origin: key.name, keys: [key], verify }).ok).toBe(true);
});

/** What the command line says of a receipt and a document, and whether it ended well. */
async function verifyReceipt(receipt: string, document: string): Promise<Readonly<{ said: string; failed: boolean }>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-receipt-'));
  const said = jest.spyOn(console, 'log').mockImplementation(() => {});
  try {
    writeFileSync(path.join(folder, 'a.tlog-proof'), receipt);
    writeFileSync(path.join(folder, 'a.json'), document);
    await verifyReceiptCommand().parseAsync([path.join(folder, 'a.tlog-proof'), path.join(folder, 'a.json'), '--key', writeKey(key), '--lang', 'en'], { from: 'user' });
    return { said: said.mock.calls.join('\n'), failed: process.exitCode === 1 };
  } finally {
    process.exitCode = 0;
    said.mockRestore();
    rmSync(folder, { recursive: true });
  }
}

it('gives a receipt that the command line checks with the document, without the site', async () => {
  await integrate();
  const [receipt, document] = [(await get(`/api/v1/records/${number}/1/proof`)).body, (await get(`/api/v1/records/${number}/1/document`)).body];
  expect(await verifyReceipt(receipt, document)).toEqual({ said: expect.stringMatching(new RegExp(`^Holds: version 1 of ${number} was published`)) as string, failed: false });
  expect(await verifyReceipt(receipt, `${document} `)).toEqual({ said: expect.stringContaining('(DOCUMENT_DIFFERS)') as string, failed: true });
  expect(await verifyReceipt(receipt.replace(/^index \d+$/m, 'index 999'), document)).toEqual({ said: expect.stringContaining('(LOG_INDEX_BEYOND)') as string, failed: true });
  expect(await verifyReceipt('nothing', document)).toEqual({ said: expect.stringContaining('(LOG_RECEIPT_MALFORMED)') as string, failed: true });
});

const page = async (address: string) => (await get(`/en${address}`)).body;

it('shows on its page how an entry leads to the root that the checkpoint names', async () => {
  await integrate();
  const [logged] = await record();
  const shown = await page(`/log/${logged?.place?.index}`);
  expect(shown).toContain(`Provable: version 1 of ${number}`);
  const root = (await get('/log/checkpoint')).body.split('\n')[2] ?? '-';
  expect(shown.match(/<ol class="lines">.*?<\/ol>/)?.[0].split(root)).toHaveLength(3); // the last step makes it, the checkpoint names it
  expect(shown).toContain(writeKey(key));
  expect((await get('/en/log/99999')).statusCode).toBe(404);
});

it('tells the command by which the log is checked, with the address at which it is served', async () => {
  const [origin] = (await get('/log/checkpoint')).body.split('\n');
  expect((await get('/en/log')).body).toContain(`verify log http://${origin} --key &quot;${origin}+`);
});

it('proves between two days that nothing was rewritten, and hands out the checkpoints of both', async () => {
  await integrate();
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const shown = await page(`/log?from=${today}&to=2999-12-31`);
  expect(shown).toContain('the log did not grow; the checkpoint is the same');
  const [address = ''] = /\/api\/v1\/log\/1\/checkpoints\/\d+/.exec(shown) ?? [];
  expect((await get(address)).body).toBe((await get('/log/checkpoint')).body);
});

it.each([['2026-02-30', '2026-03-01', 'Write the day as'], ['2026-03-02', '2026-03-01', 'The later day is before the earlier one'], ['2000-01-01', '2999-01-01', 'The log had no checkpoint by that day']])(
  'says why %s and %s cannot be compared',
  async (from, to, why) => {
    await integrate();
    expect(await page(`/log?from=${from}&to=${to}`)).toContain(why);
  },
);

it('chains a later version to the one before, and still begins with what it said', async () => {
  const firm = await verified();
  await integrate();
  const seen = (await get('/log/checkpoint')).body;
  await settle(firm, 'suspend', { reason: '材料待核' });
  await integrate();
  const [later, before] = await record(firm.number);
  expect(later).toMatchObject({ kind: 'suspend', version: 2, previous: before?.sha256 });
  expect(await sizeOf('/log', { seen })).toBeGreaterThan(Number(seen.split('\n')[1]));
});

/** As only the owner of the database could. */
const tamper = (table: string, sql: string) =>
  place.database.write.query(`do $$ begin alter table transparency.${table} disable trigger never_changed; ${sql}; alter table transparency.${table} enable trigger never_changed; end $$`);

it.each([
  ['document', `document = replace(document, 'verified', 'approved')`], ['number of the organisation', `org = 'nobody'`],
])('has its page say that it is proved, and that it is not once the %s was changed', async (_, change) => {
  const { number: own } = await verified();
  await integrate();
  const page = async () => (await get(`/en/log?q=${own}`)).body;
  expect(await page()).toContain(`Provable: version 1 of ${own}`);
  await tamper('record', `update transparency.record set ${change} where number = '${own}'`);
  expect(await page()).toContain(`This differs from the log: version 1 of ${own}`);
  expect(await page()).not.toContain('Provable');
});

it('shows between two days that the log grew, and that it was rewritten where it was', async () => {
  await integrate();
  await verified();
  await integrate();
  await tamper('publication', `update transparency.publication set at = '2026-01-01' where size = (select min(size) from transparency.publication)`);
  const compared = () => page('/log?from=2026-01-02&to=2999-12-31');
  expect(await compared()).toMatch(/Consistent: the log of 2999-12-31 \(\d+ entries\) begins with all \d+ entries of 2026-01-02/);
  const [first] = await place.database.write.query<{ note: string }>('select note from transparency.publication order by size limit 1');
  const change = (note: string) => tamper('publication', `update transparency.publication set note = $note$${note}$note$ where size = (select min(size) from transparency.publication)`);
  await change((first?.note ?? '').replace(/\n[^\n]+=\n/, `\n${Buffer.alloc(32).toString('base64')}\n`));
  expect(await compared()).toContain('Not consistent');
  await change(first?.note ?? '');
  expect(await compared()).toContain('Consistent');
});

it('is found out where a byte of it is changed', async () => {
  await integrate();
  const size = Number((await get('/log/checkpoint')).body.split('\n')[1]);
  const tile = (await get(`/log/tile/0/000.p/${size}`)).rawPayload;
  const flipped = Buffer.from(tile);
  flipped[3] = (flipped[3] ?? 0) ^ 1;
  expect(await whole('/log', {}, { [`tile/0/000.p/${size}`]: flipped })).toMatchObject({ ok: false, refusal: { code: 'LOG_TILE_DIFFERS' } });
});

it('does not grow onto a head that does not fit, and keeps what waits', async () => {
  await integrate();
  await verified();
  const tampered = (sql: string) => tamper('head', sql);
  const [head] = await place.database.write.query<{ size: string; root: Buffer }>('select size, root from transparency.head order by size desc limit 1');
  await tampered(`update transparency.head set root = sha256(root) where size = ${head?.size}`);
  expect(await integrate()).toBe('LOG_BROKEN');
  await tampered(`update transparency.head set root = '\\x${head?.root.toString('hex')}' where size = ${head?.size}`);
  expect(await integrate()).toBe(1);
});

it.each(['/log/tile/0/001', '/log/tile/0/000.p/256', '/log/tile/9/000', '/log/2/checkpoint', '/log/tile/entries/000.p/255', '/log-examples/checkpoint'])('%s is not there', async (url) => {
  await integrate();
  const { statusCode, body } = await get(url);
  expect([statusCode, (JSON.parse(body) as Problem).code]).toEqual([404, 'LOG_RESOURCE_UNKNOWN']);
});

it.each([['/nothing', 404, 'PUBLIC_RECORD_UNKNOWN'], ['/nothing/1/proof', 404, 'PUBLIC_RECORD_UNKNOWN'], ['/nothing/0/document', 404, 'PUBLIC_RECORD_UNKNOWN']])('a record %s is unknown', async (url, status, code) => {
  const answer = await place.server.get<Problem>(`/api/v1/records${url}`);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

it('gives no receipt before a record is in the log', async () => {
  const { number: fresh } = await verified();
  expect((await place.server.get<Problem>(`/api/v1/records/${fresh}/1/proof`)).body.code).toBe('RECORD_NOT_LOGGED');
});
