import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Enterprise, type Firm } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Contact = Readonly<{ id: string; role: string; name: string | null; phone: string | null; email: string | null; documentKind: string | null; documentNumber: string | null; erased: boolean }>;
type Evidence = Readonly<{ id: string; kind: string; file: string; note: string | null }>;
type Full = Enterprise & Readonly<{ contacts: Contact[]; evidence: Evidence[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: SignedIn;
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api' });
  centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'one@centre.example');
});
afterAll(() => place.server.close());

const firm = () => aFirm(place, `attached-${(made += 1)}@photonics.example`);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

/** Uploads a small document, and gives its id. */
async function uploaded({ browser }: Firm): Promise<string> {
  const { body } = await browser.post<{ id: string }>('/files', { name: '营业执照.pdf', mediaType: 'application/pdf', size: PDF.length });
  const answer = await place.server.nest.inject({
    method: 'PUT', url: `/api/v1/files/${body.id}/content`, payload: PDF,
    headers: { cookie: browser.stolen, host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1', 'content-type': 'application/octet-stream', 'upload-offset': '0' },
  });
  expect(answer.statusCode).toBeLessThan(300);
  return body.id;
}
const wang = { role: 'contact', name: '王小明', phone: '+886 912 345 678', email: 'wang@private.example', documentKind: 'residence-permit', documentNumber: '830000198506150016', region: 'taiwan' };
const handIn = async (own: Firm) => (await own.browser.post<Evidence>(`/enterprises/${own.enterprise.id}/evidence`, { kind: 'business-licence', file: await uploaded(own), note: '正本' })).body;
const read = async ({ browser, enterprise: { id } }: Firm) => (await browser.get<Full>(`/enterprises/${id}`)).body;

describe('people whom an enterprise names', () => {
  it('are shown masked, and lie sealed', async () => {
    const own = await firm();
    const { status, body } = await own.browser.post<Full>(`/enterprises/${own.enterprise.id}/contacts`, wang);
    expect([status, body.contacts]).toEqual([201, [
      { id: expect.any(String) as string, role: 'contact', name: '王**', phone: expect.stringContaining('*') as string, email: 'w***@private.example', documentKind: 'residence-permit', documentNumber: '830000********0016', erased: false },
    ]]);
    const kept = await place.database.write.first<{ rows: string }>(
      `select string_agg(t, ' ') as rows from (select c::text as t from enterprise.contact c union all select e.content::text from journal.event e union all select d::text from journal.decision d) as everything`,
    );
    for (const marker of ['王小明', '912 345 678', '830000198506150016', 'wang@private']) expect(kept?.rows).not.toContain(marker);
  });

  it('are seen in the open for a purpose, by the firm itself, and by the centre once it was submitted; each time is kept', async () => {
    const own = await firm();
    const [contact] = (await own.browser.post<Full>(`/enterprises/${own.enterprise.id}/contacts`, wang)).body.contacts;
    const path = `/enterprises/${own.enterprise.id}/contacts/${contact?.id}/reveal`;
    const why = { purpose: 'verification', reason: '电话核实' };
    expect(await refusalOf(centre.browser.post<Problem>(path, why))).toEqual([404, 'ENTERPRISE_UNKNOWN']);
    expect((await own.browser.post(path, why)).body).toEqual({ name: '王小明', phone: '+886 912 345 678', email: 'wang@private.example', documentNumber: '830000198506150016' });
    await place.database.write.query(`update enterprise.enterprise set state = 'submitted', submitted_at = now() where id = $1::uuid`, [own.enterprise.id]);
    expect((await centre.browser.post<{ name: string }>(path, why)).body.name).toBe('王小明');
    expect(await refusalOf((await firm()).browser.post<Problem>(path, why))).toEqual([404, 'ENTERPRISE_UNKNOWN']);
    const acts = await place.database.write.query(`select id from journal.event where act = 'personal.revealed'`);
    expect(acts.length).toBeGreaterThanOrEqual(2);
  });

  it('are corrected and taken away', async () => {
    const own = await firm();
    const base = `/enterprises/${own.enterprise.id}/contacts`;
    const [contact] = (await own.browser.post<Full>(base, wang)).body.contacts;
    const changed = await own.browser.send<Full>('PATCH', `${base}/${contact?.id}`, { name: '陈大文', phone: null });
    expect([changed.status, changed.body.contacts[0]]).toEqual([200, expect.objectContaining({ name: '陈**', phone: null, email: 'w***@private.example' })]);
    expect((await own.browser.post<Full>(`${base}/${contact?.id}/remove`)).body.contacts).toEqual([]);
    expect(await refusalOf(own.browser.post<Problem>(`${base}/${contact?.id}/remove`))).toEqual([404, 'CONTACT_UNKNOWN']);
  });

  it.each([
    ['a permit whose check digit does not fit', { documentNumber: '830000198506150017' }, [422, 'DOCUMENT_NUMBER']],
    ['a number of no document', { documentKind: null }, [422, 'DOCUMENT_NUMBER']],
    ['an address that is none', { email: 'wang' }, [400, 'FORM_INVALID']],
  ])('are refused with %s', async (_case, form, refusal) => {
    const own = await firm();
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${own.enterprise.id}/contacts`, { ...wang, ...form }))).toEqual(refusal);
  });

  it('whose key is destroyed cannot be read any more', async () => {
    const own = await firm();
    const [contact] = (await own.browser.post<Full>(`/enterprises/${own.enterprise.id}/contacts`, wang)).body.contacts;
    await place.database.write.query(`update personal.key set wrapped = null, destroyed_at = now() where person_id = (select person_id from enterprise.contact where id = $1::uuid)`, [contact?.id]);
    expect((await read(own)).contacts[0]).toMatchObject({ name: null, email: null, documentNumber: null, erased: true });
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${own.enterprise.id}/contacts/${contact?.id}/reveal`, { purpose: 'contact', reason: 'x' }))).toEqual([409, 'PERSON_ERASED']);
  });
});

describe('proofs', () => {
  it('are files that the firm has uploaded, and are taken away', async () => {
    const own = await firm();
    const proof = await handIn(own);
    expect((await read(own)).evidence).toEqual([proof]);
    const stranger = await firm();
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${own.enterprise.id}/evidence`, { kind: 'other', file: await uploaded(stranger) }))).toEqual([422, 'EVIDENCE_FILE_UNKNOWN']);
    expect((await own.browser.post(`/enterprises/${own.enterprise.id}/evidence/${proof.id}/remove`)).status).toBe(204);
    expect((await read(own)).evidence).toEqual([]);
  });

  it('are read by their owner, the centre once they were submitted, and the competent regulator; by nobody else', async () => {
    const own = await firm();
    const { file } = await handIn(own);
    const regulator = await anOrganisation(place.database, 'regulator', '厦门市主管部门');
    const officer = await aMember(place, regulator, 'officer', `officer-${(made += 1)}@regulator.example`);
    const statusOf = async ({ browser }: Pick<Firm, 'browser'>) => (await place.server.nest.inject({ url: `/api/v1/files/${file}/content`, headers: { cookie: browser.stolen, host: 'localhost' } })).statusCode;
    const all = async () => [await statusOf(own), await statusOf(centre), await statusOf(officer), await statusOf(await firm())];
    expect(await all()).toEqual([200, 404, 404, 404]);
    await place.database.write.query(`update enterprise.enterprise set state = 'submitted', submitted_at = now(), territory = '350213' where id = $1::uuid`, [own.enterprise.id]);
    expect(await all()).toEqual([200, 200, 404, 404]);
    await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', '350200', '2020-01-01')`, [regulator]);
    expect(await all()).toEqual([200, 200, 200, 404]);
  });

  it('complete a submission with a contact, and stay as they are while it is looked at', async () => {
    const own = await firm();
    const { id, version } = own.enterprise;
    const proof = await handIn(own);
    await own.browser.post(`/enterprises/${id}/contacts`, wang);
    await own.browser.send('PATCH', `/enterprises/${id}`, { address: '翔安', territory: '350213' }, { 'if-match': `"${version}"` });
    expect((await own.browser.post<Full>(`/enterprises/${id}/submit`)).body.state).toBe('submitted');
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${id}/evidence/${proof.id}/remove`))).toEqual([409, 'ENTERPRISE_STATE']);
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${id}/contacts`, wang))).toEqual([409, 'ENTERPRISE_STATE']);
  });
});

describe('a person', () => {
  type Request = Readonly<{ state: string; reason: string | null }>;

  it('whose submission is looked at waits for their deletion, with the reason', async () => {
    const own = await firm();
    await place.database.write.query(`update enterprise.enterprise set state = 'submitted', submitted_at = now(), submitted_by = $2::uuid where id = $1::uuid`, [own.enterprise.id, own.account]);
    const email = (await place.database.write.first<{ email: string }>('select email from access.account where id = $1::uuid', [own.account]))?.email;
    // another one can bring others in, so that the verification alone holds it
    await place.database.write.query(
      `with other as (insert into access.account (email, email_key, name) values ($2, $2, 'Chen') returning id)
       insert into access.membership (account_id, organisation_id, role) select other.id, e.organisation_id, 'enterprise' from other, enterprise.enterprise e where e.id = $1::uuid`,
      [own.enterprise.id, `other-${(made += 1)}@photonics.example`],
    );
    const { body } = await own.browser.post<Request>('/personal/deletion', { email });
    expect([body.state, body.reason]).toEqual(['waiting', 'VERIFICATION_RUNS']);
  });

  it('sees where they are named, and corrects it', async () => {
    const own = await firm();
    await own.browser.post(`/enterprises/${own.enterprise.id}/contacts`, { ...wang, self: true });
    const { body: seen } = await own.browser.get<Readonly<{ records: { kind: string; id: string; fields: { name: string; value: string | null }[] }[] }>>('/personal');
    const { records } = seen;
    const fields = records.find(({ kind }) => kind === 'enterprise-contact')?.fields ?? [];
    expect(Object.fromEntries(fields.map(({ name, value }) => [name, value]))).toMatchObject({ name: '王小明', documentNumber: '830000198506150016', contactRole: 'contact' });
    const asked = { kind: 'enterprise-contact', id: records.find(({ kind }) => kind === 'enterprise-contact')?.id, fields: [{ name: 'phone', value: '+886 912 345 679' }] };
    expect((await own.browser.send('PATCH', '/personal/records', asked)).status).toBe(204);
    expect((await own.browser.get<typeof seen>('/personal')).body.records.find(({ kind }) => kind === 'enterprise-contact')?.fields.find(({ name }) => name === 'phone')?.value).toBe('+886 912 345 679');
    expect((await own.browser.send('PATCH', '/personal/records', { ...asked, fields: [{ name: 'documentNumber', value: '1' }] })).status).toBe(422);
  });
});
