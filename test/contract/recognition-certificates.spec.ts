import { createPublicKey, hash, verify } from 'node:crypto';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { allSuites, digitsIn, openEnvelope, placesOfCode, readKeySet, statusIn, type Trust, verifyCode, verifyRecognition, type VerifySignature, verifyStatusList } from '@pure/credential';
import { qrModules, qrPicture } from '@pure/qr';
import { MakeCertificateCode } from '../../libs/features/recognition/application/certificate/make-certificate-code';
import { certified } from './support/certificates';
import { aMember } from './support/organisations';
import { OwnPerson, refusalOf } from './support/person';
import { permit } from './support/recognition';

type Public = Readonly<{ number: string; state: string; shown: string; version: number; document: Readonly<Record<string, unknown>>; acts: readonly Readonly<{ act: string; reason: string; record: number }>[]; place: object | null }>;
type Handled = Readonly<{ certificate: Public; possible: readonly string[]; measures: readonly Readonly<{ act: string; outcome: string | null }>[]; code: string }>;

const own = new OwnPerson();
const PERSONAL = /林小明|8300001985|1985-06-15/;
const certificate = (number: string, part = '') => `/api/v1/recognition/certificates/${number}${part}`;
const measure = (number: string, act: string) => `/recognition/handled-certificates/${number}/${act}`;
const seen = async (number: string) => (await own.server.get<Public>(certificate(number))).body;

const verifyByNode: VerifySignature = ({ suite, material }, message, signature) =>
  verify(suite === 'es256' ? 'sha256' : null, message, { key: createPublicKey({ key: material, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, signature);
const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');
async function trust(): Promise<Trust & Readonly<{ verify: VerifySignature }>> {
  const keys = readKeySet((await own.server.get('/.well-known/jwks.json')).body) ?? [];
  return { keys, suites: allSuites, at: new Date().toISOString(), verify: verifyByNode };
}

/** What the two lists say of it. */
async function listed(number: string): Promise<readonly (readonly [string, boolean])[]> {
  const verified = await verifyRecognition((await own.server.get(certificate(number, '/credential'))).text, { ...(await trust()), sha256 });
  if (!verified.ok) throw new Error(verified.refusal.code);
  return Promise.all(verified.value.status.map(async (place): Promise<readonly [string, boolean]> => {
    const list = await verifyStatusList((await own.server.get(new URL(place.list).pathname)).text, { ...(await trust()), gunzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }) });
    const set = list.ok ? statusIn(list.value, place, verified.value.key.use) : list;
    if (!set.ok) throw new Error(set.refusal.code);
    return [place.purpose, set.value];
  }));
}

describe('a certificate', () => {
  it('says what is recognised, where and by whom, and nothing of its holder, in every form', async () => {
    const { number, taiwan } = await certified(own, own.person);
    expect(number).toMatch(/^GT-R-\d{4}-\d{6}-[0-9A-Z]$/);
    const found = await seen(number);
    expect(found).toMatchObject({ state: 'valid', shown: 'valid', version: 1, document: { taiwan: { name: '照顧服務員', level: '單一' }, mainland: { name: '养老护理员', level: '四级' }, territory: ['350000'], decision: { number: '〔2026〕1号' } } });
    const forms = await Promise.all(['', '/credential', '/endorsement', '/document.pdf', '/qr.svg', '/offline-code.svg'].map((part) => own.server.get(certificate(number, part))));
    expect(forms.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const payloads = forms.slice(1, 3).map(({ text }) => Buffer.from(text.split('.')[1] ?? '', 'base64url').toString());
    for (const text of [...forms.map((each) => each.text), ...payloads]) expect(PERSONAL.test(text) || text.includes(taiwan)).toBe(false);
    const kept = await own.database.write.query<{ row: string }>(`
      select r::text as row from transparency.record r union all select e::text from journal.event e union all select c::text from recognition.certificate c
      union all select v::text from recognition.certificate_version v union all select h::text from recognition.certificate_holder h`);
    expect(kept.filter(({ row }) => PERSONAL.test(row) || row.includes(taiwan))).toEqual([]);
  });

  it('has a code that is checked without a network, and says where to look up how it stands', async () => {
    const { number } = await certified(own, own.person);
    const made = await own.server.nest.get(MakeCertificateCode, { strict: false }).execute(number);
    if (!made.ok) throw new Error(made.refusal.code);
    const { parts, version } = made.value;
    const address = parts.map(({ text }) => text).join('');
    const held = await verifyCode(digitsIn(address), { ...(await trust()), inflate: (bytes, most) => inflateRawSync(bytes, { maxOutputLength: most }) });
    if (!held.ok || !('recognition' in held.value)) throw new Error('not held');
    const { recognition, key } = held.value;
    expect(recognition).toMatchObject({ number, version: 1, taiwan: { name: '照顧服務員', level: '單一' }, mainland: { name: '养老护理员', level: '四级' }, territory: ['350000'], decision: { number: '〔2026〕1号' } });
    const verified = await verifyRecognition((await own.server.get(certificate(number, '/credential'))).text, { ...(await trust()), sha256 });
    expect(verified.ok && [verified.value.status, verified.value.sha256, verified.value.key.kid]).toEqual([placesOfCode(recognition, new URL(address).origin), recognition.sha256, key.kid]);
    expect((await own.server.get(certificate(number, '/offline-code.svg'))).text).toBe(qrPicture(qrModules(parts, version) ?? []));
    const paper = await own.server.get(certificate(number, '/document.pdf?lang=zh-Hant'));
    expect(paper.text.match(/\/S \/Figure/g)).toHaveLength(2);
    expect((await own.server.get(`/hant/r/${number}`)).text).toContain(`/api/v1/recognition/certificates/${number}/offline-code.svg`);
  });

  it('endorses the certificate and nobody (Open Badges 3.0)', async () => {
    const { number } = await certified(own, own.person);
    const opened = await openEnvelope((await own.server.get(certificate(number, '/endorsement'))).text, await trust());
    expect(opened.ok && opened.value.credential).toMatchObject({
      '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'], type: ['VerifiableCredential', 'EndorsementCredential'],
      credentialSubject: { id: expect.stringMatching(new RegExp(`/r/${number}$`)), type: ['EndorsementSubject'], endorsementComment: expect.stringContaining('养老护理员') },
      credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
    });
  });

  it('is told apart from a number that is wrong and one that nobody has', async () => {
    const { number } = await certified(own, own.person);
    const wrong = `${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`;
    expect(await refusalOf(own.browser().get(`/recognition/certificates/${wrong}`))).toEqual([404, 'PUBLIC_NUMBER_CHECK']);
    expect(await refusalOf(own.browser().get('/recognition/certificates/GT-R-2020-000001-W'))).toEqual([404, expect.stringMatching(/CERTIFICATE_NOT_ISSUED|PUBLIC_NUMBER_CHECK/)]);
    const pages = await Promise.all([number, wrong, 'GT-D-2026-000123-C'].map((each) => own.server.get(`/hant/r/${each}`)));
    expect(pages.map(({ status }) => status)).toEqual([200, 404, 404]);
    expect(pages.map(({ text }) => /檢查碼不符|查無此證書|資格採認電子證書/.exec(text)?.[0])).toEqual(['資格採認電子證書', '檢查碼不符', '查無此證書']);
    expect(PERSONAL.test(pages[0]?.text ?? '')).toBe(false);
  });
});

describe('its holder', () => {
  it('shows the fields that they choose and no other, and a stranger holds them against the keys', async () => {
    const { number, taiwan } = await certified(own, own.person);
    const list = await own.person.get<{ items: { certificate: Public; tells: string[] }[] }>('/recognition/own-certificates');
    expect(list.body.items.map(({ certificate: { number: one }, tells }) => [one, tells])).toEqual([[number, ['name', 'document', 'certificate']]]);
    const told = async (fields: readonly string[]) => {
      const { text, headers } = await own.person.post(`/recognition/own-certificates/${number}/presentation`, { fields });
      expect([headers['content-type'], headers['cache-control']]).toEqual(['application/vc+sd-jwt', 'no-store']);
      const verified = await verifyRecognition(text, { ...(await trust()), sha256 });
      return verified.ok ? verified.value.disclosed : verified.refusal;
    };
    expect(await told([])).toEqual({});
    expect(await told(['name'])).toEqual({ name: '林小明' });
    expect(await told(['certificate', 'document'])).toEqual({ document: permit, certificate: taiwan });
    const paper = await own.person.post(`/recognition/own-certificates/${number}/document.pdf?lang=zh-Hant`, { fields: ['name'] });
    expect([paper.status, paper.headers['content-type'], paper.headers['cache-control']]).toEqual([200, 'application/pdf', 'no-store']);
  });

  it('is the only one who can', async () => {
    const { number } = await certified(own, own.person);
    const other = own.browser();
    await certified(own, await own.stranger());
    expect(await refusalOf(other.post(`/recognition/own-certificates/${number}/presentation`, { fields: ['name'] }))).toEqual([401, 'SIGN_IN_REQUIRED']);
    const neighbour = await own.stranger();
    await certified(own, neighbour);
    expect(await refusalOf(neighbour.post(`/recognition/own-certificates/${number}/presentation`, { fields: ['name'] }))).toEqual([404, 'CERTIFICATE_UNKNOWN']);
    expect((await own.person.post(`/recognition/own-certificates/${number}/presentation`, { fields: ['birthDate'] })).status).toBe(400);
  });

  it('deletes their data: the decision stands, and nobody shows that it is theirs any more', async () => {
    const { number } = await certified(own, own.person);
    const kept = await own.person.get('/personal');
    expect([kept.text.includes(number), kept.text.includes('林小明')]).toEqual([true, true]);
    expect((await own.person.post<{ state: string }>('/personal/deletion', { email: own.account.email })).body.state).toBe('done');
    expect(await seen(number)).toMatchObject({ state: 'valid', shown: 'anonymous' });
    expect((await own.server.get(`/hans/r/${number}`)).text).toContain('持证人信息已删除');
  });
});

describe('two persons of the body that decided', () => {
  it('suspend it, end that, revoke it: everybody sees it, the lists say it, the log has each', async () => {
    const { number, officer, approver } = await certified(own, own.person);
    const both = async (act: string, reason: string) => {
      const proposed = await officer.post<Handled>(measure(number, act), { reason, words: '经核实' });
      expect([proposed.status, proposed.body.possible, proposed.body.measures[0]?.outcome]).toEqual([201, [], null]);
      return (await approver.post<Handled>(measure(number, 'measure/confirm'))).body;
    };
    expect(await listed(number)).toEqual([['suspension', false], ['revocation', false]]);
    expect((await both('suspend', 'papers-in-doubt')).possible).toEqual(['restore', 'revoke']);
    expect([(await seen(number)).shown, await listed(number)]).toEqual(['suspended', [['suspension', true], ['revocation', false]]]);
    expect(await refusalOf(own.browser().get(`/recognition/certificates/${number}/endorsement`))).toEqual([409, 'CERTIFICATE_NOT_ENDORSED']);
    await both('restore', 'doubt-resolved');
    expect(await listed(number)).toEqual([['suspension', false], ['revocation', false]]);
    await both('revoke', 'papers-false');
    const revoked = await seen(number);
    expect([revoked.shown, revoked.acts.map(({ act, record }) => `${act} ${record}`)]).toEqual(['revoked', ['revoke 4', 'restore 3', 'suspend 2']]);
    expect(await listed(number)).toEqual([['suspension', false], ['revocation', true]]);
    const page = await own.server.get(`/hant/r/${number}`);
    expect([page.text.includes('已撤銷'), page.text.includes('證件不實'), page.text.includes('经核实')]).toEqual([true, true, false]);
    const records = await own.database.write.query<{ kind: string; version: number; org: string | null }>(`select kind, version, org from transparency.record where number = $1 order by version`, [number]);
    expect(records).toEqual([{ kind: 'recognition', version: 1, org: null }, { kind: 'suspend', version: 2, org: null }, { kind: 'recognition', version: 3, org: null }, { kind: 'revoke', version: 4, org: null }]);
    expect(await refusalOf(officer.post(measure(number, 'restore'), { reason: 'doubt-resolved', words: '再' }))).toEqual([409, 'CERTIFICATE_STATE']);
  });

  it('renew it: another version holds until a later day', async () => {
    const { number, officer, approver } = await certified(own, own.person);
    expect(await refusalOf(officer.post(measure(number, 'renew'), { reason: 'conditions-still-met', words: '仍符合', until: '2099-12-30' }))).toEqual([422, 'CERTIFICATE_UNTIL']);
    await officer.post(measure(number, 'renew'), { reason: 'conditions-still-met', words: '仍符合', until: '2104-12-31' });
    await approver.post(measure(number, 'measure/confirm'));
    expect(await seen(number)).toMatchObject({ version: 2, shown: 'valid', document: { version: 2, validity: { until: '2104-12-31' } }, acts: [{ act: 'renew', record: 2 }] });
    const verified = await verifyRecognition((await own.server.get(certificate(number, '/credential'))).text, { ...(await trust()), sha256 });
    expect(verified.ok && verified.value.document.version).toBe(2);
  });

  it('are two, of that body, and one thing waits at a time', async () => {
    const { number, organisation, officer, approver } = await certified(own, own.person);
    const { officer: elsewhere } = await certified(own, await own.stranger());
    const proposal = { reason: 'papers-false', words: '不实' };
    expect(await refusalOf(elsewhere.post(measure(number, 'revoke'), proposal))).toEqual([404, 'CERTIFICATE_UNKNOWN']);
    expect(await refusalOf(approver.post(measure(number, 'measure/confirm')))).toEqual([409, 'CERTIFICATE_MEASURE_NONE']);
    expect(await refusalOf(officer.post(measure(number, 'revoke'), { ...proposal, reason: 'doubt-resolved' }))).toEqual([422, 'CERTIFICATE_REASON']);
    expect((await approver.post(measure(number, 'revoke'), proposal)).status).toBe(201);
    expect((await officer.get<{ total: number }>('/recognition/handled-certificates?waiting=yes')).body.total).toBe(1);
    expect(await refusalOf(officer.post(measure(number, 'suspend'), { ...proposal, reason: 'papers-in-doubt' }))).toEqual([409, 'CERTIFICATE_MEASURE_OPEN']);
    expect(await refusalOf(approver.post(measure(number, 'measure/confirm')))).toEqual([409, 'SAME_PERSON']);
    expect(await refusalOf(officer.post(measure(number, 'measure/confirm')))).toEqual([403, 'NOT_ALLOWED']);
    const refused = await officer.post<Handled>(measure(number, 'measure/refuse'), { words: '证据不足' });
    expect([refused.body.certificate.shown, refused.body.measures.map(({ outcome }) => outcome), refused.body.possible]).toEqual(['valid', ['refused'], ['suspend', 'revoke', 'renew']]);
    const { browser: second } = await aMember(own, organisation, 'approver', own.address());
    await officer.post(measure(number, 'revoke'), proposal);
    expect((await second.post<Handled>(measure(number, 'measure/confirm'))).body.certificate.shown).toBe('revoked');
    const waiting = async () => (await officer.get<{ total: number }>('/recognition/handled-certificates?waiting=yes')).body.total;
    expect([(await officer.get<{ total: number }>(`/recognition/handled-certificates?number=${number.slice(-8).toLowerCase()}`)).body.total, await waiting()]).toEqual([1, 0]);
  });
});
