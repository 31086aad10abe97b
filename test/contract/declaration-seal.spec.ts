import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sealAuthoritiesOf } from '../../libs/features/declaration/persistence/seals/authorities-file';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import type { Problem } from './support/person';
import { aHolder, certificate, type Issued, type Name, pemOf, sealOf, type Statement } from './support/seals';

type Own = Readonly<{ id: string; version: number }>;
type Seal = Readonly<{ authority: string; licence: string; serial: string; holder: string; sealedAt: string }>;
/** A declaration that was published, for its owner and for everybody. */
type Sealed = Readonly<{ own: Own; published: Published }>;
type Published = Readonly<{ number: string; shown: { version: number; sm3: string; at: string; document: { declarer: { name: Record<string, string>; uscc?: string } }; seal: Seal | null } }>;

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-seals-'));
const [authority, between, signer] = [aHolder(), aHolder(), aHolder()];
const [rootName, betweenName] = [{ cn: '测试电子认证根' }, { cn: '测试电子认证' }];
const root = certificate({ issuer: rootName, by: authority, subject: rootName, holder: authority, authority: true });
const middle = certificate({ issuer: rootName, by: authority, subject: betweenName, holder: between, authority: true });
const named = path.join(folder, 'authorities.json');
const place = {} as { database: TestDatabase; server: ContractApp };
let refused: Sealed;
let firm: Firm;

const lamp = { products: [{ name: '示例灯', suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: 'Q/XMGD 001-2026', name: '示例灯' }],
  indicators: [{ name: '光效', kind: 'performance', value: '≥85 lm/W', method: { own: '按说明书测量' } }, { name: '调光', kind: 'functional', operator: 'boolean', value: true, method: { own: '按说明书测量' } }],
  notices: [{ code: 'D3_OWN_METHOD', path: 'indicators.0.method' }, { code: 'D3_OWN_METHOD', path: 'indicators.1.method' }], promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门' };
const seen = async (number: string): Promise<Published> => (await place.server.send<Published>('GET', `/api/v1/declarations/${number}`)).body;
const pageOf = async (language: string, number: string): Promise<string> => (await place.server.get(`/${language}/d/${number}`)).text;
async function publishedOne(): Promise<Sealed> {
  const { body: own } = await firm.browser.post<Own>('/declarations', { draft: lamp });
  const { body } = await firm.browser.post<{ number: string }>(`/declarations/${own.id}/publish`, {}, { 'if-match': `"${own.version}"` });
  return { own, published: await seen(body.number) };
}

beforeAll(async () => {
  writeFileSync(named, JSON.stringify([{ name: '测试电子认证有限公司', licence: 'ECP00000000000', root: pemOf(root) }]));
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api', GONGTONG_SEAL_CAS: named });
  const body = await anOrganisation(place.database, 'centre', '研究中心');
  const centre = [await aMember(place, body, 'centre', 'one@centre.example'), await aMember(place, body, 'centre', 'two@centre.example')] as const;
  firm = await aFirm(place, 'seals@photonics.example');
  await submitted(place.database, firm);
  firm = { ...firm, enterprise: await verifiedBy(centre, firm) };
  refused = await publishedOne();
});
afterAll(async () => {
  await place.server.close();
  rmSync(folder, { recursive: true });
});

const attach = (file: object, { own: { id } } = refused) => firm.browser.send<Seal & Problem>('PUT', `/declarations/${id}/seal`, file);
const holderName = (): Name => ({ o: refused.published.shown.document.declarer.name['zh-Hans'] ?? '', number: refused.published.shown.document.declarer.uscc ?? '' });
const own = (other: Partial<Issued> = {}): Buffer => certificate({ issuer: betweenName, by: between, subject: holderName(), holder: signer, ...other });
const statement = (other: Partial<Statement> = {}, { published } = refused): Statement => {
  const { number, shown: { version, sm3, at } } = published;
  return { format: 'gongtong-seal/1', number, version, sm3, sealedAt: at, ...other };
};

describe('a seal that does not hold is refused with what is wrong, and nothing is called one', () => {
  const critical = [Buffer.from('300e0603551d630101ff0404deadbeef', 'hex')];
  it.each<[string, () => object]>([
    ['SEAL_UNREADABLE', () => ({ ...sealOf(statement(), signer, [own(), middle]), statement: { ...statement(), more: 1 } })],
    ['SEAL_UNREADABLE', () => sealOf(statement({ format: 'gongtong-seal/2' }), signer, [own(), middle])],
    ['SEAL_OTHER_DOCUMENT', () => sealOf(statement({ sm3: '0'.repeat(64) }), signer, [own(), middle])],
    ['SEAL_OTHER_DOCUMENT', () => sealOf(statement({ version: 2 }), signer, [own(), middle])],
    ['SEAL_OTHER_DOCUMENT', () => sealOf(statement({ number: 'GT-D-2026-999999-9' }), signer, [own(), middle])],
    ['SEAL_TIME', () => sealOf(statement({ sealedAt: '2026-01-01T00:00:00Z' }), signer, [own(), middle])],
    ['SEAL_TIME', () => sealOf(statement({ sealedAt: '2048-01-01T00:00:00Z' }), signer, [own(), middle])],
    ['SEAL_CERTIFICATE_UNREADABLE', () => sealOf(statement(), signer, [own().subarray(0, -1), middle])],
    ['SEAL_CERTIFICATE_UNREADABLE', () => sealOf(statement(), signer, [own({ extensions: critical }), middle])],
    ['SEAL_CERTIFICATE_USE', () => sealOf(statement(), between, [middle])],
    ['SEAL_CERTIFICATE_PERIOD', () => sealOf(statement(), signer, [own({ until: '2026-01-01T00:00:00Z' }), middle])],
    ['SEAL_AUTHORITY_UNKNOWN', () => sealOf(statement(), signer, [own()])],
    ['SEAL_AUTHORITY_UNKNOWN', () => sealOf(statement(), signer, [own({ issuer: { cn: '别的机构' } }), middle])],
    ['SEAL_CHAIN_BROKEN', () => sealOf(statement(), signer, [own({ by: signer }), middle])],
    ['SEAL_CHAIN_BROKEN', () => sealOf(statement(), signer, [own(), certificate({ issuer: rootName, by: authority, subject: betweenName, holder: between })])],
    ['SEAL_SIGNATURE_WRONG', () => sealOf(statement(), between, [own(), middle])],
    ['SEAL_SIGNATURE_WRONG', () => ({ ...sealOf(statement(), signer, [own(), middle]), signature: 'AAAA' })],
    ['SEAL_OTHER_HOLDER', () => sealOf(statement(), signer, [own({ subject: { o: '别的公司' } }), middle])],
    ['SEAL_OTHER_HOLDER', () => sealOf(statement(), signer, [own({ subject: { ...holderName(), cn: '张三' } }), middle])],
    ['SEAL_OTHER_HOLDER', () => sealOf(statement(), signer, [own({ subject: { ...holderName(), number: '91350200MA2XNTD41K' } }), middle])],
  ])('%s (%#)', async (code, file) => {
    const { status, body } = await attach(file());
    expect([body.code, status]).toEqual([code, 422]);
    expect((await seen(refused.published.number)).shown.seal).toBeNull();
  });

  it('says what is missing where there is none', async () => {
    expect(await pageOf('hans', refused.published.number)).not.toContain('签章');
    const none = await place.server.send<Problem>('GET', `/api/v1/declarations/${refused.published.number}/versions/1/seal`);
    expect([none.status, none.body.code]).toEqual([404, 'SEAL_NONE']);
  });
});

it('one that holds is told with authority, certificate and time, once, and everybody may check it', async () => {
  const one = await publishedOne();
  const { number, shown: { at } } = one.published;
  const file = sealOf(statement({}, one), signer, [own(), middle]);
  const { status, body } = await attach(file, one);
  expect([status, body]).toEqual([200, expect.objectContaining({ authority: '测试电子认证有限公司', licence: 'ECP00000000000', holder: holderName().o, sealedAt: at })]);
  expect((await seen(number)).shown.seal).toMatchObject({ serial: body.serial, licence: 'ECP00000000000' });
  expect((await place.server.send<{ file: object }>('GET', `/api/v1/declarations/${number}/versions/1/seal`)).body.file).toEqual(file);
  for (const [language, word] of [['hans', '电子签章'], ['hant', '電子簽章']] as const) {
    const page = await pageOf(language, number);
    expect([page.includes(word), page.includes('测试电子认证有限公司'), page.includes(body.serial)]).toEqual([true, true, true]);
  }
  for (const paper of ['document.pdf', 'check-receipt.pdf']) expect((await place.server.get(`/api/v1/declarations/${number}/${paper}?lang=zh-Hant`)).text).toMatch(/^%PDF-/);
  const same = await attach(file, one);
  expect([same.status, same.body.serial]).toEqual([200, body.serial]);
  expect((await attach(sealOf(statement({}, one), signer, [own(), middle]), one)).body.code).toBe('SEAL_EXISTS');
  await expect(place.database.write.query(`update declaration.seal set licence = 'x'`)).rejects.toThrow(/permission denied|never changed/);
});

it('an enterprise seals its own declarations alone', async () => {
  const stranger = await aFirm(place, 'seals-stranger@photonics.example');
  const { body } = await stranger.browser.send<Problem>('PUT', `/declarations/${refused.own.id}/seal`, sealOf(statement(), signer, [own(), middle]));
  expect(body.code).toBe('DECLARATION_UNKNOWN');
});

it.each([
  ['no list', '{}', 'is no list'], ['nothing', 'x', 'is no JSON'], ['no licence', JSON.stringify([{ name: '甲', root: pemOf(root) }]), 'entry 1: "licence"'],
  ['no authority', JSON.stringify([{ name: '甲', licence: '1', root: pemOf(certificate({ issuer: rootName, by: authority, subject: rootName, holder: authority })) }]), 'does not certify'],
])('the file of authorities says what is wrong with it: %s', (_, text, told) => {
  const file = path.join(folder, 'faulty.json');
  writeFileSync(file, text);
  expect(() => sealAuthoritiesOf({ sealAuthorities: file })).toThrow(told);
});
