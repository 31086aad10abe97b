import { createPublicKey, hash, verify as verifyBy } from 'node:crypto';
import { allSuites, nameCommitment, readKeySet, verifyAssertion, verifyDeclaration, type PasskeyAssertion, type VerifySignature } from '@pure/credential';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import type { Person, Problem } from './support/person';
import { SoftwareAuthenticator, type Wrong } from './support/software-authenticator';

type Own = Readonly<{ id: string; version: number; number: string | null }>;
type Begun = Readonly<{ document: { number: string; signatory: { name?: { commitment: string } } }; sha256: string; options: { challenge: string; rpId: string; allowCredentials: object[] } }>;
type Seen = Readonly<{ sha256: string; suite: string; function: string; name: { text: string; salt: string } | null; assertion: PasskeyAssertion | null }>;
type Outcome = Readonly<{ number: string; version: number }> & Problem;

const place = {} as { database: TestDatabase; server: ContractApp };
const device = new SoftwareAuthenticator('http://localhost');
let firm: Firm;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  const body = await anOrganisation(place.database, 'centre', '研究中心');
  const centre = [await aMember(place, body, 'centre', 'one@centre.example'), await aMember(place, body, 'centre', 'two@centre.example')] as const;
  const founded = await aFirm(place, 'signer@photonics.example');
  await submitted(place.database, founded);
  firm = { ...founded, enterprise: await verifiedBy(centre, founded) };
  const { body: options } = await firm.browser.post<Begun['options']>('/me/passkeys/options');
  await firm.browser.post('/me/passkeys', { name: '手机', passkey: device.create(options) });
});
afterAll(() => place.server.close());

const method = { own: '按说明书测量' };
const lamp = (promise: string) => ({
  products: [{ name: '示例灯', suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: 'Q/XMGD 001-2026', name: '示例灯' }],
  indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method }],
  notices: [{ code: 'D3_OWN_METHOD', path: 'indicators.0.method' }, { code: 'D3_OWN_METHOD', path: 'indicators.1.method' }], promise, signatory: { function: '质量负责人' }, place: '厦门',
});
const draft = async (promise = '本企业对声明的内容负责') => (await firm.browser.post<Own>('/declarations', { draft: lamp(promise) })).body;
const matching = ({ version }: Own) => ({ 'if-match': `"${version}"` });
const begin = async <B = Begun>(own: Own, body: object = {}, by: Person = firm.browser) => by.post<B>(`/declarations/${own.id}/publish/options`, body, matching(own));
const publish = (own: Own, body: object = {}) => firm.browser.post<Outcome>(`/declarations/${own.id}/publish`, body, matching(own));
const signing = async (own: Own, named: boolean, wrong: Wrong = {}) => ({ passkey: device.get((await begin(own, { named })).body.options, wrong) });
const seen = async ({ number, version }: Outcome) => (await place.server.send<Seen>('GET', `/api/v1/declarations/${number}/versions/${version}/signature`)).body;

const verify: VerifySignature = ({ suite, material }, message, signature) =>
  verifyBy(suite === 'es256' ? 'sha256' : null, message, { key: createPublicKey({ key: { ...material }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, signature);
const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'));

async function credentialOf({ number }: Outcome) {
  const { text } = await place.server.get(`/api/v1/declarations/${number}/credential`);
  const keys = readKeySet((await place.server.get('/.well-known/jwks.json')).body) ?? [];
  return verifyDeclaration(text, { keys, suites: allSuites, at: new Date().toISOString(), verify, sha256 });
}

it('an authorised person signs the very document that is published, and anybody checks it', async () => {
  const own = await draft();
  const begun = (await begin(own, { named: true })).body;
  expect(begun.options).toMatchObject({ rpId: 'localhost', challenge: Buffer.from(begun.sha256, 'hex').toString('base64url'), allowCredentials: [{}] });
  const { status, body } = await publish(own, { passkey: device.get(begun.options) });
  expect([status, body.number, body.version]).toEqual([200, begun.document.number, 1]);
  const { sha256: digest, suite, function: role, name, assertion } = await seen(body);
  expect([digest, suite, role, name?.text]).toEqual([begun.sha256, 'passkey', '质量负责人', 'Lin']);
  expect(hash('sha256', nameCommitment(Buffer.from(name?.salt ?? '', 'hex'), 'Lin'))).toBe(begun.document.signatory.name?.commitment);
  expect(await verifyAssertion(assertion ?? ({} as PasskeyAssertion), Buffer.from(digest, 'hex'), { verify, sha256 })).toEqual({ ok: true, value: 'held' });
  const held = await credentialOf(body);
  expect(held.ok && held.value.signatory).toEqual({ suite: 'passkey', held: true });
  expect((await publish(own, { passkey: {} })).body).toEqual({ number: body.number, version: 1 });
});

it('without a passkey a version says that a session confirmed it, and names nobody', async () => {
  const { body } = await publish(await draft());
  expect(await seen(body)).toMatchObject({ suite: 'session', name: null, assertion: null });
  const held = await credentialOf(body);
  expect(held.ok && held.value.signatory).toEqual({ suite: 'session', held: false });
});

it('the name goes when its person wants it, and what was signed still holds', async () => {
  const own = await draft();
  const { body } = await publish(own, await signing(own, true));
  const key = await place.database.write.first<{ id: string; wrapped: Buffer }>('select person_id as id, wrapped from personal.key join personal.person on person.id = key.person_id where account_id = $1::uuid', [firm.account]);
  await place.database.write.query('update personal.key set wrapped = null, destroyed_at = now() where person_id = $1::uuid', [key?.id]);
  expect(await seen(body)).toMatchObject({ suite: 'passkey', name: null, assertion: expect.any(Object) as object });
  expect((await credentialOf(body)).ok).toBe(true);
  await place.database.write.query('update personal.key set wrapped = $2, destroyed_at = null where person_id = $1::uuid', [key?.id, key?.wrapped]);
});

it('who let their name be shown takes it back by themselves, and nobody else does', async () => {
  const own = await draft();
  const named = (await publish(own, await signing(own, true))).body;
  const records = (await firm.browser.get<{ records: { kind: string; id: string; fields: { value: string | null }[] }[] }>('/personal')).body.records;
  const id = records.find(({ kind, fields }) => kind === 'signatory' && fields.some(({ value }) => value === `${named.number}/1`))?.id;
  const stranger = await aFirm(place, 'another-signer@photonics.example');
  const withdraw = (by: Person) => by.post<Problem>('/signatory-names/withdraw', { id });
  expect([(await withdraw(stranger.browser)).status, (await seen(named)).name?.text]).toEqual([404, 'Lin']);
  expect([(await withdraw(firm.browser)).status, (await seen(named)).name, (await withdraw(firm.browser)).status]).toEqual([204, null, 404]);
  expect((await credentialOf(named)).ok).toBe(true);
});

it('refuses a signature over anything else, and keeps the draft', async () => {
  const own = await draft('甲');
  expect((await publish(own, { passkey: {} })).body.code).toBe('SIGNATURE_NOT_BEGUN');
  for (const wrong of [{ challenge: 'bm9ib2R5' }, { verified: false }, { rpId: 'gongtong.example' }]) {
    const refused = await publish(own, await signing(own, false, wrong));
    expect([refused.status, refused.body.code]).toEqual([422, 'PASSKEY_REFUSED']);
  }
  const before = await signing(own, false);
  const { body: changed } = await firm.browser.send<Own>('PUT', `/declarations/${own.id}/draft`, { draft: lamp('乙') }, matching(own));
  const other = await publish(changed, before);
  expect([other.status, other.body.code]).toEqual([409, 'SIGNATURE_OTHER_DOCUMENT']);
  const again = await publish(changed, await signing(changed, false));
  expect([again.status, again.body.version]).toEqual([200, 1]);
});

it('nobody signs what is another’s, what is published, or without a passkey', async () => {
  const own = await draft();
  const stranger = await aFirm(place, 'stranger@photonics.example');
  expect((await begin<Problem>(own, {}, stranger.browser)).body.code).toBe('DECLARATION_UNKNOWN');
  const given = 'update access.passkey set account_id = $2::uuid where account_id = $1::uuid';
  await place.database.write.query(given, [firm.account, stranger.account]);
  expect((await begin<Problem>(own)).body.code).toBe('PASSKEY_NONE');
  await place.database.write.query(given, [stranger.account, firm.account]);
  await publish(own);
  expect((await begin<Problem>(own)).body.code).toBe('DRAFT_CLOSED');
});

it('neighbours have places in the lists of status that tell nothing of each other', async () => {
  const numbers = [await publish(await draft()), await publish(await draft()), await publish(await draft())].map(({ body }) => body.number);
  const places = (await place.database.write.query<{ place: number }>('select place from declaration.status_place where number = any($1::text[]) order by number', [numbers])).map((row) => row.place);
  expect(places).toHaveLength(3);
  expect(Math.abs((places[1] ?? 0) - (places[0] ?? 0)) === 1 && Math.abs((places[2] ?? 0) - (places[1] ?? 0)) === 1).toBe(false);
});
