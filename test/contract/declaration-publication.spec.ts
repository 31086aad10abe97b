import { createPublicKey, hash, verify as verifySignature } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { allSuites, type CredentialKey, readKeySet, statusIn, verifyDeclaration, verifyStatusList } from '@pure/credential';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Person, Problem } from './support/person';

type Own = Readonly<{ id: string; number: string | null; state: string; published: number; version: number; writing: boolean }>;
type Outcome = Readonly<{ number: string; version: number }>;
type Document = Readonly<{ products: { name: string }[]; notices: object[]; declarer: { number: string }; standards: { number: string }[] }>;
type Published = Readonly<{ number: string; version: number; state: string; reason: string | null; shown: { version: number; sha256: string; sm3: string; suite: string; document: Document }; versions: { version: number }[] }>;
type Told = Problem & Readonly<{ findings?: { severity: string }[]; faults?: object[]; paths?: string[]; version?: number; state?: string }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: readonly [SignedIn, SignedIn];
let firm: Firm;
let made = 0;
const email = () => `publisher-${(made += 1)}@photonics.example`;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  const body = await anOrganisation(place.database, 'centre', '研究中心');
  centre = [await aMember(place, body, 'centre', email()), await aMember(place, body, 'centre', email())];
  firm = await aVerifiedFirm();
});
afterAll(() => place.server.close());

async function aVerifiedFirm(): Promise<Firm> {
  const founded = await aFirm(place, email());
  await submitted(place.database, founded);
  return { ...founded, enterprise: await verifiedBy(centre, founded) };
}

const own = { edition: undefined, own: '按说明书测量' };
/** What a firm of its own standard says of a lamp. */
const lamp = (name = '示例灯', more: object = {}) => ({
  products: [{ name, models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: 'Q/XMGD 001-2026', name: '示例灯' }],
  indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method: own }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method: own }],
  promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门', ...more,
});
const look = async (browser: Person, draft: object) => (await browser.post<{ findings: { severity: string; code: string; path: string }[] }>('/declarations/lint', { draft })).body.findings;
/** With every notice told. */
async function sound(browser: Person, draft: object): Promise<object> {
  return { ...draft, notices: (await look(browser, draft)).filter(({ severity }) => severity === 'notice').map(({ code, path }) => ({ code, path })) };
}
const begin = async (browser: Person, draft: object) => (await browser.post<Own>('/declarations', { draft })).body;
const publish = <B = Outcome & Told>(browser: Person, { id, version }: Pick<Own, 'id' | 'version'>) => browser.post<B>(`/declarations/${id}/publish`, {}, { 'if-match': `"${version}"` });
const draftOf = async (browser: Person, id: string) => (await browser.get<Own>(`/declarations/${id}/draft`)).body;
const read = <B>(path: string) => place.server.send<B>('GET', `/api/v1${path}`);

async function published(draft = lamp()): Promise<Outcome & Own> {
  const begun = await begin(firm.browser, await sound(firm.browser, draft));
  const { status, body } = await publish(firm.browser, begun);
  expect([status, body.code]).toEqual([200, undefined]);
  return { ...(await draftOf(firm.browser, begun.id)), ...body, version: body.version };
}

describe('publishing', () => {
  it('gives a number, under which everybody reads the document of its digests, and which stands in the log', async () => {
    const { number, version } = await published();
    const { body, status } = await read<Published>(`/declarations/${number.toLowerCase()}`);
    expect([status, body.number, body.state, version, body.shown.suite, body.versions.length]).toEqual([200, number, 'in_force', 1, 'session', 1]);
    const { document, sha256, sm3 } = body.shown;
    const { text } = await place.server.get(`/api/v1/records/${number}/1/document`);
    expect(JSON.parse(text)).toEqual(document);
    expect([sha256, sm3]).toEqual([hash('sha256', text), hash('sm3', text)]);
    expect([document.declarer.number, document.notices.length > 0]).toEqual([firm.enterprise.number, true]);
    const { items: [record] } = (await read<{ items: { kind: string; sha256: string; org: string }[] }>(`/records/${number}`)).body;
    expect(record).toMatchObject({ kind: 'declaration', sha256, org: firm.enterprise.uscc });
    const proof = await read<object>(`/declarations/${number}/proof`);
    expect([proof.status, proof.headers.location]).toEqual([302, `/api/v1/records/${number}/1/proof`]);
  });

  it('gives the same number however often, and at once, it is asked', async () => {
    const begun = await begin(firm.browser, await sound(firm.browser, lamp()));
    const answers = [...(await Promise.all(Array.from({ length: 4 }, () => publish(firm.browser, begun)))), await publish(firm.browser, begun)];
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual(answers.map(() => [200, 1]));
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1);
  });

  it('refuses what blocks, what is not told, and what lacks something, with the places, and keeps the draft', async () => {
    const blocked = await begin(firm.browser, { ...lamp(), standards: [] });
    const refused = await publish(firm.browser, blocked);
    expect([refused.status, refused.body.code, refused.body.findings?.some(({ severity }) => severity === 'block')]).toEqual([422, 'DECLARATION_NOT_SOUND', true]);
    const untold = await publish(firm.browser, await begin(firm.browser, lamp()));
    expect([untold.body.code, new Set(untold.body.findings?.map(({ severity }) => severity))]).toEqual(['DECLARATION_NOT_SOUND', new Set(['notice'])]);
    const lacking = await publish(firm.browser, await begin(firm.browser, await sound(firm.browser, lamp('灯', { promise: '', place: null }))));
    expect([lacking.status, lacking.body.code, lacking.body.paths]).toEqual([422, 'DECLARATION_INCOMPLETE', ['promise', 'place']]);
    expect((await draftOf(firm.browser, blocked.id)).state).toBe('draft');
  });

  it('refuses a version that was changed meanwhile, an enterprise that is not verified, and another’s draft', async () => {
    const begun = await begin(firm.browser, await sound(firm.browser, lamp()));
    const stale = await publish(firm.browser, { ...begun, version: 7 });
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'VERSION_STALE', 1]);
    const { browser } = await aFirm(place, email());
    const unverified = await publish(browser, await begin(browser, await sound(browser, lamp())));
    expect([unverified.status, unverified.body.code]).toEqual([409, 'ENTERPRISE_NOT_VERIFIED']);
    const foreign = [await publish(browser, begun), await browser.post<Told>(`/declarations/${begun.id}/amend`), await browser.post<Told>(`/declarations/${begun.id}/withdraw`, { reason: 'x' })];
    expect(foreign.map(({ status, body }) => [status, body.code])).toEqual(foreign.map(() => [404, 'DECLARATION_UNKNOWN']));
  });
});

it('tells an enterprise of a declaration of another that says nearly the same, and of none of its own', async () => {
  const draft = { ...lamp('雷同灯'), indicators: ['色容差', '频闪深度', '启动时间', '待机功率'].map((name) => ({ name, kind: 'performance', value: '≤5', method: own })) };
  const both = { ...draft, indicators: [...draft.indicators, { name: '无极调光功能', kind: 'functional', operator: 'boolean', value: true, method: own }] };
  const { number } = await published(both);
  const other = await aVerifiedFirm();
  const similar = async (browser: Person) => (await look(browser, both)).filter(({ code }) => code === 'SIMILAR');
  expect(await similar(other.browser)).toEqual([expect.objectContaining({ severity: 'hint', path: 'indicators', detail: expect.stringMatching(new RegExp(`${number}.*100|100.*${number}`)) })]);
  expect(await similar(firm.browser)).toEqual([]);
});

it('is found by words of either script, by standard, enterprise and state', async () => {
  const { number } = await published(lamp('微光路灯'));
  const numbers = async (query: string) => (await read<{ items: { number: string }[] }>(`/declarations?${query}`)).body.items.map((item) => item.number);
  for (const query of [`q=${encodeURIComponent('微光路燈')}`, `q=${number}&standard=${encodeURIComponent('Q/XMGD 001-2026')}`, `q=${encodeURIComponent('微光')}&enterprise=${firm.enterprise.number}&status=in_force`]) expect(await numbers(query)).toEqual([number]);
  expect(await numbers(`q=${encodeURIComponent('微光')}&status=withdrawn`)).toEqual([]);
});

it('amending makes the next version, and leaves the one of before readable', async () => {
  const { id, number } = await published(lamp('旧灯'));
  const { body: open } = await firm.browser.post<Own>(`/declarations/${id}/amend`);
  expect([open.writing, open.state]).toEqual([true, 'in_force']);
  const draft = await sound(firm.browser, lamp('新灯'));
  const { body: saved } = await firm.browser.send<Own>('PUT', `/declarations/${id}/draft`, { draft }, { 'if-match': `"${open.version}"` });
  expect((await publish(firm.browser, saved)).body).toEqual({ number, version: 2 });
  const names = async (path: string) => (await read<Published>(`/declarations/${number}${path}`)).body.shown.document.products.map(({ name }) => name);
  expect([await names(''), await names('/versions/1'), (await read<Problem>(`/declarations/${number}/versions/3`)).body.code]).toEqual([['新灯'], ['旧灯'], 'DECLARATION_NOT_PUBLISHED']);
  expect((await read<{ items: { kind: string }[] }>(`/records/${number}`)).body.items.map(({ kind }) => kind)).toEqual(['amend', 'declaration']);
});

it('withdrawing tells everybody why, stands in the log, and leads nowhere else', async () => {
  const { id, number } = await published();
  const { status, body } = await firm.browser.post<Own>(`/declarations/${id}/withdraw`, { reason: '产品已停产' });
  expect([status, body.state]).toEqual([200, 'withdrawn']);
  const { body: seen } = await read<Published>(`/declarations/${number}`);
  expect([seen.state, seen.reason, seen.shown.version]).toEqual(['withdrawn', '产品已停产', 1]);
  expect((await read<{ items: { kind: string }[] }>(`/records/${number}`)).body.items.map(({ kind }) => kind)).toEqual(['withdraw', 'declaration']);
  const after = [await firm.browser.post<Told>(`/declarations/${id}/amend`), await firm.browser.post<Told>(`/declarations/${id}/withdraw`, { reason: 'x' })];
  expect(after.map((answer) => [answer.status, answer.body.code])).toEqual([[409, 'DECLARATION_STATE'], [409, 'DECLARATION_STATE']]);
});

it('is a credential that anybody checks by the published keys, until a list revokes it', async () => {
  const { id, number } = await published();
  const text = async (address: string) => (await place.server.get(new URL(address, 'http://localhost').pathname)).text;
  const signed = await text(`/api/v1/declarations/${number}/credential`);
  const keys = readKeySet((await place.server.get('/.well-known/jwks.json')).body) ?? [];
  const verify = (key: CredentialKey, message: Uint8Array, signature: Uint8Array) => verifySignature(null, message, createPublicKey({ key: { ...key.material }, format: 'jwk' }), signature);
  const trust = { keys, suites: allSuites, at: new Date().toISOString(), verify };
  const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');
  const held = await verifyDeclaration(signed, { ...trust, sha256 });
  if (!held.ok) throw new Error(held.refusal.code);
  expect(held.value.document.number).toBe(number);
  expect((await verifyDeclaration(signed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), { ...trust, sha256 })).ok).toBe(false);
  const revoked = async () => {
    const at = held.value.status.find(({ purpose }) => purpose === 'revocation') ?? { list: '', index: 0, purpose: 'revocation' };
    const list = await verifyStatusList(await text(at.list), { ...trust, gunzip: (bytes) => gunzipSync(bytes) });
    return list.ok ? statusIn(list.value, at, held.value.key.use) : list;
  };
  expect(await revoked()).toEqual({ ok: true, value: false });
  await firm.browser.post(`/declarations/${id}/withdraw`, { reason: '产品已停产' });
  expect(await revoked()).toEqual({ ok: true, value: true });
  expect(await text(`/api/v1/declarations/${number}/qr.svg`)).toMatch(/^<svg/);
  expect((await read<Problem>('/status-lists/revocation/0')).body.code).toBe('STATUS_LIST_UNKNOWN');
});

it('the server’s own role changes no published version', async () => {
  const { number } = await published();
  const asServer = (statement: string) => place.database.write.transaction(async (tx) => {
    await tx.execute('set local role gongtong_app', []);
    await tx.execute(statement, [number]);
  });
  for (const statement of [`update declaration.version set document = '{}' where number = $1`, 'delete from declaration.version where number = $1']) await expect(asServer(statement)).rejects.toThrow(/permission denied|never changed/);
  await expect(place.database.write.query('delete from declaration.version where number = $1', [number])).rejects.toThrow(/declaration.version/);
});
