import { createPublicKey, hash, verify as verifySignature } from 'node:crypto';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { Integrate } from '@features/transparency';
import { allSuites, type CredentialKey, digitsIn, readKeySet, verifyCode } from '@pure/credential';
import { qrModules, qrPicture } from '@pure/qr';
import sharp from 'sharp';
import { MakeOfflineCode } from '../../libs/features/declaration/application/credential/make-offline-code';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';

type Own = Readonly<{ id: string; version: number }>;
type Finding = Readonly<{ severity: string; code: string; path: string }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let firm: Firm;
let number: string;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  const body = await anOrganisation(place.database, 'centre', '研究中心');
  const centre: readonly [SignedIn, SignedIn] = [await aMember(place, body, 'centre', 'take-1@photonics.example'), await aMember(place, body, 'centre', 'take-2@photonics.example')];
  const founded = await aFirm(place, 'take-3@photonics.example');
  await submitted(place.database, founded);
  firm = { ...founded, enterprise: await verifiedBy(centre, founded) };
  ({ number } = await published());
});
afterAll(() => place.server.close());

const own = { edition: undefined, own: '按说明书测量' };
/** A lamp whose name has a character that no font has. */
const lamp = {
  products: [{ name: '示例灯𠮷', models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: 'Q/XMGD 001-2026', name: '示例灯' }],
  indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method: own }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method: own }, { name: '尺寸', kind: 'performance', value: '10~90 mm', method: own }],
  promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门',
};

async function published(): Promise<Readonly<{ id: string; number: string }>> {
  const { browser } = firm;
  const { findings } = (await browser.post<{ findings: Finding[] }>('/declarations/lint', { draft: lamp })).body;
  const notices = findings.filter(({ severity }) => severity === 'notice').map(({ code, path }) => ({ code, path }));
  const { body } = await browser.post<Own>('/declarations', { draft: { ...lamp, notices } });
  const answer = await browser.post<{ number: string }>(`/declarations/${body.id}/publish`, {}, { 'if-match': `"${body.version}"` });
  return { id: body.id, number: answer.body.number };
}

async function bytesOf(path: string, headers = {}) {
  const answer = await place.server.nest.inject({ method: 'GET', url: path, headers });
  return { status: answer.statusCode, type: String(answer.headers['content-type']), headers: answer.headers, bytes: answer.rawPayload };
}
const api = (path: string) => `/api/v1/declarations/${number}${path}`;

/** The file inside of a PDF. */
function attached(pdf: Buffer): string {
  const at = pdf.indexOf('/Type /EmbeddedFile\n');
  const [from, to] = [pdf.indexOf('stream\n', at) + 'stream\n'.length, pdf.indexOf('\nendstream', at)];
  return inflateSync(pdf.subarray(from, to)).toString('utf8');
}

describe('as a supplier’s declaration', () => {
  it.each([['zh-Hans', 'zh-Hans-CN'], ['zh-Hant', 'zh-Hant-TW'], ['en', 'en']])('in %s is a tagged PDF with its own data inside', async (lang, tag) => {
    const { status, type, headers, bytes } = await bytesOf(api(`/document.pdf?lang=${lang}`));
    expect([status, type, headers['content-disposition']]).toEqual([200, 'application/pdf', `inline; filename="${number}-v1-${lang}.pdf"`]);
    const text = bytes.toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    for (const each of [`/Lang (${tag})`, '/Marked true', '/S /H1', '/S /TH', '/S /TD', '/S /Figure', '/Alt', '/Scope /Row', '/Scope /Column', '/AFRelationship /Data', 'pdfaid:part>3', 'pdfaid:conformance>A']) expect(text).toContain(each);
    const document = (await place.server.get(`/api/v1/records/${number}/1/document`)).text;
    expect(attached(bytes)).toBe(document);
  });

  it('is the same, byte for byte, however often it is asked for, and there of every version', async () => {
    const [first, second] = [await bytesOf(api('/document.pdf?lang=zh-Hans')), await bytesOf(api('/versions/1/document.pdf?lang=zh-Hans'))];
    expect(hash('sha256', second.bytes)).toBe(hash('sha256', first.bytes));
    expect([(await bytesOf(api('/versions/2/document.pdf'))).status, (await bytesOf(api('/document.pdf?lang=fr'))).status]).toEqual([404, 400]);
  });
});

it('a look at it is a dated paper with the receipt of the log inside', async () => {
  const before = await bytesOf(api('/check-receipt.pdf?lang=zh-Hans'));
  expect(before.status).toBe(200);
  await place.server.nest.get(Integrate).execute('main');
  const after = await bytesOf(api('/check-receipt.pdf?lang=zh-Hans'));
  expect(after.headers['cache-control']).toBe('no-store');
  expect(attached(after.bytes)).toMatch(/^c2sp\.org\/tlog-proof@v1\n/);
});

it('goes along as a table, as a file and as a view of others', async () => {
  const csv = (await place.server.get(api('/export/csv'))).text.replace('\ufeff', '').trim().split('\r\n');
  expect([csv.length, csv[0]?.startsWith('number,version,state')]).toEqual([4, true]);
  expect(csv[2]).toContain('示例灯𠮷 GT-7,Q/XMGD 001-2026,光效,performance,');
  const whole = (await place.server.get<{ number: string; addresses: { page: string } }>(api('/export/json'))).text;
  expect(JSON.parse(whole)).toMatchObject({ number, state: 'in_force', example: false, shown: { version: 1 }, addresses: { page: expect.stringContaining(`/d/${number}`) } });
  const { text, headers } = await place.server.get(api('/export/untp'));
  expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
  const view = JSON.parse(text) as { credentialSubject: { assessorLevel: string; attestationType: string; assessment: { name: string; declaredValue?: object[] }[] } };
  expect([view.credentialSubject.assessorLevel, view.credentialSubject.attestationType]).toEqual(['Self', 'declaration']);
  expect(view.credentialSubject.assessment.map(({ name, declaredValue }) => [name, declaredValue?.length])).toEqual([['Q/XMGD 001-2026', undefined], ['Declared indicators', 3]]);
});

it('has its code in pixels, and a mark for sites that claims nothing', async () => {
  const code = await bytesOf(api('/qr.png'));
  const { format, width, height } = await sharp(code.bytes).metadata();
  expect([code.status, code.type, format, width === height, width % 12]).toEqual([200, 'image/png', 'png', true, 0]);
  const badge = await place.server.get(`/badge/${number}.svg?lang=zh-Hant`);
  expect([badge.headers['content-type'], badge.headers['cross-origin-resource-policy']]).toEqual(['image/svg+xml', 'cross-origin']);
  expect(badge.text.replace(/<[^>]*>/g, ' ').trim().split(/\s{2,}/)[0]).toBe(`企業自我聲明 ${number}`);
  expect(badge.text).not.toMatch(/✓|✔|green|#0[0-9a-f]?[89a-f]/i);
  expect((await place.server.get('/badge/GT-D-2026-999999-X.svg')).status).toBe(404);
  const other = await published();
  await firm.browser.post(`/declarations/${other.id}/withdraw`, { reason: '产品已停产' });
  expect((await place.server.get(`/badge/${other.number}.svg?lang=zh-Hant`)).text).toContain(`企業自我聲明 · 已由企業自行廢止 ${other.number}`);
});

it('has a code that is checked without a network, and is drawn as it is signed', async () => {
  const made = await place.server.nest.get(MakeOfflineCode, { strict: false }).execute(number);
  if (!made.ok) throw new Error(made.refusal.code);
  const { parts, version } = made.value;
  const keys = readKeySet((await place.server.get('/.well-known/jwks.json')).body) ?? [];
  const verify = (key: CredentialKey, message: Uint8Array, signature: Uint8Array) => verifySignature(null, message, createPublicKey({ key: { ...key.material }, format: 'jwk' }), signature);
  const trust = { keys, suites: allSuites, at: new Date().toISOString(), verify, inflate: (bytes: Uint8Array, most: number) => inflateRawSync(bytes, { maxOutputLength: most }) };
  const address = parts.map(({ text }) => text).join('');
  expect(address).toMatch(new RegExp(`/q/${number}#1\\d+$`));
  const held = await verifyCode(digitsIn(address), trust);
  if (!held.ok) throw new Error(held.refusal.code);
  expect(held.value).toMatchObject({ declaration: { number, version: 1, indicators: [{ name: '调光' }, { name: '光效' }, { name: '尺寸' }] } });
  expect((await verifyCode(digitsIn(address).replace(/\d(?=\d{9}$)/, (digit) => String((Number(digit) + 1) % 10)), trust)).ok).toBe(false);
  expect(version).toBeLessThanOrEqual(19);
  expect((await place.server.get(api('/offline-code.svg'))).text).toBe(qrPicture(qrModules(parts, version) ?? []));
});

it('stands beside another, characteristic by characteristic', async () => {
  const other = await published();
  const { text } = await place.server.get(`/hans/d/compare?a=${number}&b=${other.number}`);
  expect(text).toContain('共同指标 3 项；只在甲的 0 项，只在乙的 0 项。');
  expect(text.split('要求一致').length - 1).toBe(3);
  expect((await place.server.get(`/hant/d/compare?a=${number}&b=GT-D-2026-000099-H`)).text).toContain('乙：查無此編號');
});
