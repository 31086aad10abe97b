import { createPublicKey, verify as verifySignature } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport, type DecidedMapping, DecidedMappings } from '@features/catalogue';
import type { LocalDate } from '@pure/kernel';
import { correspondenceImporters } from '@features/correspondence';
import { KeepTrue } from '../../libs/features/declaration/application/kept/keep-true';
import { allSuites, openEnvelope, readKeySet } from '@pure/credential';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, aNewcomer, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Person } from './support/person';

type Check = Readonly<{ id: number; version: number; outcome: string; standards: readonly Readonly<{ number: string; status: string; successors: string[] }>[] }>;
type Item = Readonly<{ reason: string; text: string; address: string }>;
type Alert = Readonly<{ number: string; findings: Readonly<{ code: string }>[]; transitions: Readonly<{ procedure: string; startsOn: string }>[]; due: string | null }>;

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = {} as { database: TestDatabase; server: ContractApp };
let firm: Firm;
let officer: SignedIn;

const standard = (number: string, more: object = {}) => ({
  number, side: 'mainland', level: 'national', nature: 'recommended', title_zh_hans: '示例灯 性能要求', issued: '2024-01-01', implemented: '2024-06-01', status_raw: '现行', status: 'in_force', source: 'a.example', grade: 'A', retrieved: '2026-11-01', ...more,
});
let files = 0;
async function take(subject: string, rows: readonly object[]): Promise<void> {
  const file = path.join(folder, `${subject}-${(files += 1)}.jsonl`);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const done = await catalogueImport(place.database, correspondenceImporters).importers[subject]?.execute({ path: file, dryRun: false, onRejected: (row) => expect(row).toBeNull() });
  if (!done?.ok) throw new Error(JSON.stringify(done));
}

beforeAll(async () => {
  place.database = await testDatabase();
  await take('standards', ['GB/T 97001-2024', 'GB/T 97002-2024', 'GB/T 97003-2024', 'GB/T 97005-2024', 'GB/T 97006-2024', 'GB/T 97007-2024'].map((number) => standard(number)));
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  firm = await aFirm(place, 'kept@photonics.example');
  await submitted(place.database, firm);
  officer = await aMember(place, await anOrganisation(place.database, 'regulator', '监管部门'), 'officer', 'officer@regulator.example');
  await verifiedBy([await aMember(place, centre, 'centre', 'one@centre.example'), await aMember(place, centre, 'centre', 'two@centre.example')], firm);
}, 60_000);
afterAll(() => place.server.close());

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let patience = 200; patience > 0; patience -= 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing came');
}
const read = async <B>(url: string) => (await place.server.get<B>(url)).body;
const page = async (url: string) => (await place.server.nest.inject({ method: 'GET', url })).body;
const inbox = async (browser: Person, reason: string) => (await browser.get<{ items: Item[] }>('/inbox?state=open')).body.items.filter((item) => item.reason === reason);

/** A declaration in force that follows one recommended national standard. */
async function declared(number: string): Promise<Readonly<{ id: string; number: string }>> {
  const draft = {
    products: [{ name: '示例灯', models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'recommended-national', edition: number }],
    indicators: [{ name: '光效', kind: 'performance', value: '≥85 lm/W', method: { edition: number, clause: '5' } }], promise: '本企业负责', signatory: { function: '质量负责人' }, place: '厦门',
  };
  const { findings } = (await firm.browser.post<{ findings: { severity: string; code: string; path: string }[] }>('/declarations/lint', { draft })).body;
  const notices = findings.filter(({ severity }) => severity === 'notice').map(({ code, path: at }) => ({ code, path: at }));
  const begun = (await firm.browser.post<{ id: string; version: number }>('/declarations', { draft: { ...draft, notices } })).body;
  const { status, body } = await firm.browser.post<{ number: string }>(`/declarations/${begun.id}/publish`, {}, { 'if-match': `"${begun.version}"` });
  expect([status, body]).toEqual([200, expect.objectContaining({ version: 1 })]);
  return { id: begun.id, number: body.number };
}
/** The turn of the worker that comes each minute. */
const turn = () => place.server.nest.get(KeepTrue).execute(new AbortController().signal);
const alertOf = async (number: string) => (await firm.browser.get<{ items: Alert[] }>('/declarations/alerts')).body.items.find((alert) => alert.number === number);
const checksOf = async (number: string) => (await read<{ items: Check[] }>(`/api/v1/declarations/${number}/checks`)).items;

it('an edition that is withdrawn by an import puts an alert before the firm and a warning on the public pages, within seconds and once', async () => {
  const [own, other] = [await declared('GB/T 97001-2024'), await declared('GB/T 97005-2024')];
  await take('standards', [standard('GB/T 97001-2024', { status_raw: '废止', status: 'withdrawn', withdrawn: '2026-11-02', retrieved: '2026-11-20' })]);
  await Promise.all([turn(), turn(), turn()]); // beside the worker, which the database has told
  const item = await eventually(async () => (await inbox(firm.browser, 'declaration-reference')).find(({ text }) => text.includes(own.number)));
  expect([item.address, item.text.includes(own.number), item.text.includes('GB/T 97001-2024')]).toEqual(['/app/alerts', true, true]);
  expect((await alertOf(own.number))?.findings.map(({ code }) => code)).toEqual(['D3_METHOD_ENDED', 'D7_WITHDRAWN']);
  expect(await alertOf(other.number)).toBeUndefined();
  expect(await checksOf(own.number)).toMatchObject([{ version: 1, outcome: 'changed', standards: [{ number: 'GB/T 97001-2024', status: 'withdrawn' }] }]);
  expect(await checksOf(other.number)).toEqual([]);
  for (const address of [`/q/${own.number}`, `/hans/d/${own.number}`]) expect([address, await page(address)]).toEqual([address, expect.stringContaining('GB/T 97001-2024 已废止')]);
  const acts = await place.database.read.query<{ act: string }>(`select act from journal.event where subject_id in ('GB/T 97001-2024', $1) and (act like 'standard.%' or act = 'declaration.reference-changed') order by id`, [own.id]);
  expect((await checksOf(own.number)).length).toBe(1);
  expect(acts.map(({ act }) => act)).toEqual(['standard.withdrawn', 'declaration.reference-changed']);
}, 60_000);

it('of a change from which nothing follows there is a receipt that anybody checks by the keys of the platform', async () => {
  const { number } = await declared('GB/T 97003-2024');
  await turn();
  await take('standards', [standard('GB/T 97003-2024/XG1-2026', { base: 'GB/T 97003-2024', implemented: '2026-11-01' })]);
  const check = await eventually(async () => (await checksOf(number)).at(0));
  expect(check).toMatchObject({ outcome: 'unchanged', standards: [{ number: 'GB/T 97003-2024', status: 'in_force' }] });
  await eventually(async () => (await inbox(firm.browser, 'declaration-checked')).at(0));
  const receipt = await page(`/api/v1/declarations/${number}/checks/${check.id}`);
  const opened = await openEnvelope(receipt, {
    keys: readKeySet(await read<object>('/.well-known/jwks.json')) ?? [], suites: allSuites, at: new Date().toISOString(),
    verify: ({ material }, message, signature) => verifySignature(null, message, createPublicKey({ key: material, format: 'jwk' }), signature),
  });
  expect(opened.ok && opened.value.credential).toMatchObject({ type: ['VerifiableCredential', 'DeclarationCheckCredential'], credentialSubject: { number, version: 1, outcome: 'unchanged' } });
  expect((await place.server.get<{ code: string }>(`/api/v1/declarations/${number}/checks/999`)).body.code).toBe('CHECK_UNKNOWN');
}, 60_000);

it('a mapping that is decided, suspended and lifted has what rests on either of its standards looked at each time, and nothing else', async () => {
  const [own, other] = [await declared('GB/T 97006-2024'), await declared('GB/T 97005-2024')];
  await turn();
  const decisions = place.server.nest.get(DecidedMappings, { strict: false });
  const ids = new Map((await place.database.read.query<{ number: string; id: number }>('select number, id from catalogue.edition')).map(({ number, id }) => [number, id]));
  const decided: DecidedMapping = {
    mapping: 'GT-M-2026-000097-A', version: 1, from: ids.get('GB/T 97006-2024') ?? 0, to: ids.get('GB/T 97007-2024') ?? 0, relations: ['superset'], negated: false, unilateral: false,
    approval: { territory: 'CN', effect: 'technical-reference', until: null, body: {} }, since: '2026-11-01' as LocalDate, example: false,
  };
  const changes = [() => place.database.write.transaction((tx) => decisions.write(tx, decided)), ...(['suspended', 'stands', 'revoked'] as const).map((standing) => () => place.database.write.transaction((tx) => decisions.settle(tx, decided.mapping, standing)))];
  for (const [at, change] of changes.entries()) {
    await change();
    const looked = await eventually(async () => { await turn(); const checks = await checksOf(own.number); return checks.length > at ? checks : undefined; });
    expect([looked.length, looked.every(({ outcome, standards }) => outcome === 'unchanged' && standards[0]?.number === 'GB/T 97006-2024')]).toEqual([at + 1, true]);
  }
  expect(await checksOf(other.number)).toEqual([]);
}, 60_000);

describe('following', () => {
  type Subscription = Readonly<{ id: string; kind: string; target: string }>;
  const list = async (browser: Person) => (await browser.get<{ items: Subscription[] }>('/subscriptions')).body.items;

  it('brings what becomes of a standard and of a declaration into the inbox of whoever follows, and into feeds that need no account', async () => {
    const { number } = await declared('GB/T 97002-2024');
    const { browser } = await aNewcomer(place, 'reader@photonics.example');
    const follow = (kind: string, target: string) => browser.post<Subscription & { code?: string }>('/subscriptions', { kind, target });
    const [first, again] = [await follow('declaration', number.toLowerCase()), await follow('declaration', number)];
    expect([first.status, first.body.target, again.body.id]).toEqual([200, number, first.body.id]);
    expect((await follow('standard', 'gbt97002-2024')).body.target).toBe('GB/T 97002-2024');
    expect((await follow('standard', 'GB/T 97999-2024')).body.code).toBe('SUBSCRIPTION_TARGET');
    await turn();
    await take('standards', [standard('GB/T 97004-2026', { implemented: '2026-11-02', issued: '2026-11-01' })]);
    await take('transitions', [{ number: 'GB/T 97004-2026', procedure: 'new-types', from: '2027-07-01', source: 'a.example', grade: 'A' }]);
    await take('relations', [{ from_number: 'GB/T 97004-2026', to_number: 'GB/T 97002-2024', relation: 'replaces', extent: 'whole', source: 'a.example', grade: 'A' }]);
    const told = await eventually(async () => { const items = await inbox(browser, 'following'); return items.length >= 2 ? items : undefined; });
    expect(told.map(({ address }) => address).sort()).toEqual([`/d/${number}`, '/search?q=GB%2FT+97002-2024']);
    expect(await eventually(() => alertOf(number))).toMatchObject({ due: '2027-07-01', rule: null, transitions: [{ standard: 'GB/T 97004-2026', procedure: 'new-types', startsOn: '2027-07-01' }] });
    expect(await page(`/q/${number}`)).toContain('GB/T 97002-2024 已被 GB/T 97004-2026 代替');
    expect((await officer.browser.get<{ items: object[] }>('/declarations/not-updated')).body).toMatchObject({ days: 30, items: [] });
    await place.database.write.query(`update declaration.sighting set changed_at = now() - interval '31 days' where standard = 'GB/T 97002-2024'`);
    expect((await officer.browser.get<{ items: { number: string; standard: string; successors: string[] }[] }>('/declarations/not-updated')).body.items).toMatchObject([{ number, standard: 'GB/T 97002-2024', successors: ['GB/T 97004-2026'] }]);
    expect(await page(`/feeds/declarations/${number}.atom`)).toMatch(new RegExp(`<id>tag:[^<,]*,2026:${number}/look-\\d+</id>`));
    expect(await page('/feeds/standards/GB-T-97002-2024.atom')).toContain('GB/T 97002-2024 已被代替');
    expect(await page('/hant/feeds/standards.atom')).toContain('GB/T 97002-2024 已被取代');
    expect(await page('/en/feeds/declarations.atom')).toContain(`Declaration ${number}: version 1 was published`);
    expect((await place.server.nest.inject({ method: 'GET', url: '/feeds/standards/GB-T-97999-2024.atom' })).statusCode).toBe(404);
    expect((await browser.send('DELETE', `/subscriptions/${first.body.id}`)).status).toBe(204);
    expect((await list(browser)).map(({ kind }) => kind)).toEqual(['standard']);
    expect(await list(firm.browser)).toEqual([]);
  }, 60_000);
});
