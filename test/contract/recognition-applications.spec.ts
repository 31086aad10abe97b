import { SERVER_ROLE } from '@platform/database';
import sharp from 'sharp';
import { aFirm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import { OwnPerson, type Person, refusalOf } from './support/person';
import { aCatalogue, aCertificate, aHandler, type Application, aVersion, change, completeDraft, day, firmRow, personRow, prove, submittedApplication, written } from './support/recognition';
import { aPdf, handIn } from './support/uploads';

const own = new OwnPerson();
const at = (id: string, act: string) => `/recognition/applications/${id}/${act}`;
const begin = (browser: Person, catalogue: string, more: object = {}) => browser.post<Application>('/recognition/applications', { catalogue, row: 'r1', whose: 'self', ...more });

async function handled(more: Parameters<typeof aCatalogue>[1] = {}): Promise<string> {
  const catalogue = await aCatalogue(own.database, more);
  await aHandler(own.database, catalogue);
  return catalogue;
}

/** A verified firm whose member acts for it. */
async function verifiedFirm(email: string) {
  const place = { database: own.database, server: own.server };
  const house = await anOrganisation(place.database, 'centre', '研究中心');
  const centre = [await aMember(place, house, 'centre', `first-${email}`), await aMember(place, house, 'centre', `second-${email}`)] as const;
  const firm = await aFirm(place, email);
  await submitted(place.database, firm);
  await verifiedBy(centre, firm);
  return firm;
}

describe('a person', () => {
  it('who has an account alone applies from a place of their own, question by question, and is shown what is missing', async () => {
    const catalogue = await handled();
    const begun = await begin(own.person, catalogue);
    expect([begun.status, begun.body.state, begun.body.number]).toEqual([201, 'draft', null]);
    const me = (await own.person.get<{ acting: { organisation: { kind: string } } | null }>('/me')).body;
    expect(JSON.stringify(me)).toContain('individual');
    expect(begun.body.missing.map(({ question, evidence }) => question ?? evidence)).toEqual(['paper', 'level', 'name', 'permit', 'birthDate', 'certificateNumber', 'certificate', 'id']);
    const named = await change(own.person, begun.body, { name: ' 林  小明 ' });
    expect([named.body.version, named.body.person['name'], named.body.missing.length]).toEqual([begun.body.version + 1, '林**', 7]);
    expect(await refusalOf(change(own.person, begun.body, { name: '別人' }))).toEqual([412, 'VERSION_STALE']);
    expect((await own.person.get<{ total: number }>('/recognition/applications')).body.total).toBe(1);
  });

  it('hands it in and sees its number, its course and what was frozen', async () => {
    const catalogue = await handled();
    const answer = await submittedApplication(own.person, catalogue);
    expect([answer.state, answer.missing, answer.digest?.length]).toEqual(['submitted', [], 64]);
    expect(answer.number).toMatch(/^GT-A-\d{4}-\d{6}-[0-9A-Z]$/);
    expect(answer.person).toMatchObject({ name: '林**', permitNumber: '830000********0016', birthDate: '1985-**-**' });
    expect(answer.progress.map(({ milestone, now }) => [milestone, now])).toEqual([['received', true], ['verified', false], ['decided', false], ['certificate', false]]);
    const kept = await own.database.write.first<{ row: string }>(`select frozen::text as row from recognition.application where id = $1::uuid`, [answer.id]);
    expect(kept?.row).toContain('养老护理员');
    expect(kept?.row).not.toMatch(/林小明|1985|8300001985/);
    expect(await refusalOf(own.person.post(at(answer.id, 'submit'), { catalogueVersion: 1 }))).toEqual([409, 'APPLICATION_STATE']);
    expect(await refusalOf(change(own.person, answer, { name: '別人' }))).toEqual([409, 'APPLICATION_CLOSED']);
  });

  it('has one place, however often they begin, and a key makes one draft', async () => {
    const catalogue = await handled();
    const [first, second] = [await own.person.send<Application>('POST', '/recognition/applications', { catalogue, row: 'r1', whose: 'self' }, { 'idempotency-key': 'k-1' }), await own.person.send<Application>('POST', '/recognition/applications', { catalogue, row: 'r1', whose: 'self' }, { 'idempotency-key': 'k-1' })];
    await begin(own.person, catalogue);
    expect(first.body.id).toBe(second.body.id);
    const places = await own.database.write.first<{ count: number }>(`select count(distinct o.id)::int as count from access.membership m join access.organisation o on o.id = m.organisation_id where m.account_id = $1::uuid and o.kind = 'individual'`, [own.account.id]);
    expect([places?.count, (await own.person.get<{ total: number }>('/recognition/applications')).body.total]).toEqual([1, 2]);
  });

  it('withdraws before the decision, and not after it; what was withdrawn is erased for good', async () => {
    const catalogue = await handled();
    const answer = await submittedApplication(own.person, catalogue);
    expect(await refusalOf(own.person.post(at(answer.id, 'erase')))).toEqual([409, 'APPLICATION_RUNS']);
    await own.database.write.query(`update recognition.application set state = 'refused', decided_at = now() where id = $1::uuid`, [answer.id]);
    expect(await refusalOf(own.person.post(at(answer.id, 'withdraw')))).toEqual([409, 'APPLICATION_DECIDED']);
    await own.database.write.query(`update recognition.application set state = 'verifying', decided_at = null where id = $1::uuid`, [answer.id]);
    expect((await own.person.post<Application>(at(answer.id, 'withdraw'), { words: '先不辦了' })).body).toMatchObject({ state: 'withdrawn' });
    const erased = await own.person.post<Application>(at(answer.id, 'erase'));
    expect([erased.status, erased.body.person['name'], erased.body.person['erased']]).toEqual([200, null, true]);
    expect(await own.database.write.first(`select name, permit_number, certificate_number, background from recognition.holder where application_id = $1::uuid`, [answer.id])).toEqual({ name: null, permit_number: null, certificate_number: null, background: null });
  });

  it('answers what came back, and it goes on where it was', async () => {
    const catalogue = await handled();
    const answer = await submittedApplication(own.person, catalogue);
    expect(await refusalOf(own.person.post(at(answer.id, 'answer')))).toEqual([409, 'APPLICATION_STATE']);
    await own.database.write.query(`update recognition.application set state = 'returned', returned_from = 'verifying' where id = $1::uuid`, [answer.id]);
    await aVersion(own.database, catalogue, 2);
    await own.person.post(at(answer.id, `proofs/${answer.proofs[0]?.id}/remove`));
    expect(await refusalOf(own.person.post(at(answer.id, 'answer')))).toEqual([422, 'APPLICATION_INCOMPLETE']);
    await prove(own.person, answer, 'certificate');
    const again = (await own.person.post<Application>(at(answer.id, 'answer'), { words: '重拍了' })).body;
    expect([again.state, again.number, again.row.version, again.row.lastVersion, again.digest === answer.digest]).toEqual(['verifying', answer.number, 1, 2, false]);
  });

  it('appeals once at a time and in time, and asks for a correction', async () => {
    const catalogue = await handled();
    const answer = await submittedApplication(own.person, catalogue);
    const step = (act: string, due: string | null) =>
      own.database.write.query(`insert into recognition.step (application_id, place, act, from_state, to_state, side, due) select $1::uuid, max(place) + 1, $2, 'deciding', 'refused', 'desk', $3::date from recognition.step where application_id = $1::uuid`, [answer.id, act, due]);
    expect(await refusalOf(own.person.post(at(answer.id, 'appeal'), { words: '不服' }))).toEqual([409, 'APPLICATION_UNDECIDED']);
    await own.database.write.query(`update recognition.application set state = 'refused', decided_at = now() where id = $1::uuid`, [answer.id]);
    await step('refuse', '2020-01-01');
    expect(await refusalOf(own.person.post(at(answer.id, 'appeal'), { words: '不服' }))).toEqual([409, 'APPEAL_LATE']);
    await step('refuse', null);
    expect((await own.person.post<Application>(at(answer.id, 'appeal'), { words: '不服' })).body).toMatchObject({ state: 'refused' });
    expect(await refusalOf(own.person.post(at(answer.id, 'appeal'), { words: '還是不服' }))).toEqual([409, 'CASE_OPEN']);
    expect((await own.person.post<Application>(at(answer.id, 'correction'), { words: '姓名寫錯' })).body.steps.map(({ act }) => act)).toContain('ask-correction');
    await own.database.write.query(`update recognition.application set state = 'recognised' where id = $1::uuid`, [answer.id]);
    expect(await refusalOf(own.person.post(at(answer.id, 'appeal'), { words: '不服' }))).toEqual([409, 'APPEAL_OF_RECOGNITION']);
    expect(await refusalOf(own.person.post(at(answer.id, 'erase')))).toEqual([409, 'APPLICATION_RECOGNISED']);
  });
});

describe('refused with a reason is', () => {
  it.each([
    ['a level that the row does not have', { level: '丙' }, 'LEVEL_NOT_IN_ROW'],
    ['a certificate outside the list', { code: '18200' }, 'CERTIFICATE_NOT_LISTED'],
    ['a certificate of a course', { paper: 'course' }, 'PAPER_NOT_LISTED'],
    ['a permit with a wrong check digit', { permitKind: 'residence-permit', permitNumber: '830000198506150017' }, 'PERMIT_NUMBER_UNFIT'],
    ['a permit without its kind', { permitNumber: '12345678' }, 'PERMIT_NUMBER_UNFIT'],
    ['a travel permit of seven digits', { permitKind: 'travel-permit', permitNumber: '1234567' }, 'PERMIT_NUMBER_UNFIT'],
    ['a birth date that the permit contradicts', { permitKind: 'residence-permit', permitNumber: '830000198506150016', birthDate: '1985-06-16' }, 'BIRTH_DATE_NOT_OF_PERMIT'],
    ['a birth date that is none', { birthDate: '1985-02-30' }, 'BIRTH_DATE_UNFIT'],
    ['a birth date to come', { birthDate: '2999-01-01' }, 'BIRTH_DATE_UNFIT'],
    ['a number of a certificate that is none', { certificateNumber: '??' }, 'CERTIFICATE_NUMBER_UNFIT'],
    ['a name of signs', { name: '<b>1</b>' }, 'HOLDER_NAME_UNFIT'],
  ])('%s', async (_what, patch, code) => {
    const { body } = await begin(own.person, await handled());
    const answer = await change(own.person, body, patch);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect(Object.values(patch).filter((value) => /\d{6}|<b>/.test(value) && answer.text.includes(value))).toEqual([]);
  });

  it('an application where nobody decides here, the row is to be confirmed, or the catalogue is over', async () => {
    const [nobody, unsure, over, closed] = [
      await aCatalogue(own.database), await handled({ rows: [personRow({ toConfirm: true })] }), await handled({ validUntil: day('2020-01-01') }), await handled({ window: { from: null, until: day('2020-01-01') } }),
    ];
    expect(await refusalOf(begin(own.person, nobody))).toEqual([409, 'NOT_HANDLED_HERE']);
    expect(await refusalOf(begin(own.person, unsure))).toEqual([409, 'ROW_TO_CONFIRM']);
    expect(await refusalOf(begin(own.person, over))).toEqual([409, 'CATALOGUE_NOT_OPEN']);
    expect(await refusalOf(begin(own.person, closed))).toEqual([409, 'APPLICATION_WINDOW_CLOSED']);
    expect(await refusalOf(begin(own.person, closed, { row: 'r9' }))).toEqual([404, 'RECOGNITION_ROW_UNKNOWN']);
    expect(await refusalOf(begin(own.person, 'no-such-catalogue'))).toEqual([404, 'RECOGNITION_ROW_UNKNOWN']);
  });

  it('a version of the catalogue that is not the last one', async () => {
    const catalogue = await handled();
    const draft = await completeDraft(own.person, catalogue);
    await aVersion(own.database, catalogue, 2);
    const stale = await own.person.post<{ code: string; version: number }>(at(draft.id, 'submit'), { catalogueVersion: 1 });
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'CATALOGUE_VERSION_STALE', 2]);
    expect((await own.person.post<Application>(at(draft.id, 'submit'), { catalogueVersion: 2 })).body).toMatchObject({ state: 'submitted', row: { version: 2 } });
  });

  it('one that is not complete, with what is missing', async () => {
    const { body } = await begin(own.person, await handled());
    await change(own.person, body, written());
    const answer = await own.person.post<{ code: string; gaps: object[] }>(at(body.id, 'submit'), { catalogueVersion: 1 });
    expect([answer.status, answer.body.code, answer.body.gaps]).toEqual([422, 'APPLICATION_INCOMPLETE', [{ evidence: 'certificate', condition: null }, { evidence: 'id', condition: null }]]);
  });

  it('a second application for one certificate, whosever it is, as long as the first one stands', async () => {
    const [catalogue, number] = [await handled(), aCertificate()];
    const first = await submittedApplication(own.person, catalogue, number);
    const stranger = await own.stranger();
    const second = await completeDraft(stranger, catalogue, ` ${number.replace('-', '－')} `);
    expect(await refusalOf(stranger.post(at(second.id, 'submit'), { catalogueVersion: 1 }))).toEqual([409, 'CERTIFICATE_APPLIED_FOR']);
    await own.person.post(at(first.id, 'withdraw'));
    expect((await stranger.post<Application>(at(second.id, 'submit'), { catalogueVersion: 1 })).body.state).toBe('submitted');
  });

  it('two at the same moment: one gets in', async () => {
    const [catalogue, number] = [await handled(), aCertificate()];
    const stranger = await own.stranger();
    const [one, other] = [await completeDraft(own.person, catalogue, number), await completeDraft(stranger, catalogue, number)];
    const answers = await Promise.all([own.person.post(at(one.id, 'submit'), { catalogueVersion: 1 }), stranger.post(at(other.id, 'submit'), { catalogueVersion: 1 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a photo of nothing, a file of somebody else, and a proof of no condition', async () => {
    const { body: { id } } = await begin(own.person, await handled());
    const blank = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } }).png().toBuffer();
    const { body: { file } } = await handIn(own.person, blank, { name: 'white.png', mediaType: 'image/png' });
    const proof = (more: object) => own.person.post<{ code: string }>(at(id, 'proofs'), { kind: 'certificate', file: file?.id, ...more });
    expect(await refusalOf(proof({}))).toEqual([422, 'PROOF_BLANK']);
    const { body: { file: paper } } = await handIn(own.person, aPdf());
    expect(await refusalOf(proof({ file: paper?.id, condition: 'c9' }))).toEqual([422, 'PROOF_CONDITION_UNKNOWN']);
    expect((await proof({ file: paper?.id })).status).toBe(201);
    expect(await refusalOf(proof({ file: paper?.id }))).toEqual([409, 'PROOF_TWICE']);
    const stranger = await own.stranger();
    const other = await begin(stranger, await handled());
    expect(await refusalOf(stranger.post(at(other.body.id, 'proofs'), { kind: 'certificate', file: paper?.id }))).toEqual([422, 'PROOF_FILE_UNKNOWN']);
    expect(await refusalOf(own.person.post(at(id, `proofs/${other.body.id}/remove`)))).toEqual([404, 'PROOF_UNKNOWN']);
  });
});

describe('an enterprise', () => {
  it('applies for an employee who agrees, and for itself with what its row asks for', async () => {
    const catalogue = await handled({ rows: [personRow()] });
    const firms = await handled({ kind: 'firm', rows: [firmRow({ key: 'r1' })] });
    const firm = await verifiedFirm(own.address());
    expect(await refusalOf(begin(firm.browser, catalogue, { whose: 'employee' }))).toEqual([422, 'EMPLOYEE_CONSENT_MISSING']);
    const employee = await begin(firm.browser, catalogue, { whose: 'employee', agreed: true });
    expect([employee.status, employee.body.person['agreedAt'] !== null]).toEqual([201, true]);
    expect(await refusalOf(begin(firm.browser, firms, { whose: 'self' }))).toEqual([422, 'FIRM_ROW']);
    expect(await refusalOf(begin(firm.browser, catalogue, { whose: 'firm' }))).toEqual([422, 'PERSON_ROW']);
    const filing = (await begin(firm.browser, firms, { whose: 'firm' })).body;
    expect(filing.missing.map(({ question, evidence, condition }) => question ?? `${evidence} ${condition}`)).toEqual(['paper', 'level', 'certificateNumber', 'scope', 'association', 'certificate null', 'recommendation c0']);
    await change(firm.browser, filing, { paper: 'firm', level: '甲', certificateNumber: aCertificate(), scope: '房屋建築', association: '某營造公會' });
    await prove(firm.browser, filing, 'certificate');
    await prove(firm.browser, filing, 'recommendation', 'c0');
    expect((await firm.browser.post<Application>(at(filing.id, 'submit'), { catalogueVersion: 1 })).body).toMatchObject({ state: 'submitted', missing: [] });
  });

  it('that is not verified applies for nobody', async () => {
    const firm = await aFirm({ database: own.database, server: own.server }, own.address());
    expect(await refusalOf(begin(firm.browser, await handled(), { whose: 'employee', agreed: true }))).toEqual([403, 'APPLICANT_NOT_VERIFIED']);
  });
});

describe('nobody else', () => {
  it('finds it: another person, the authority before it is handed in, another authority', async () => {
    const place = { database: own.database, server: own.server };
    const catalogue = await aCatalogue(own.database);
    const authority = await aHandler(own.database, catalogue);
    const elsewhere = await anOrganisation(own.database, 'regulator', '别的局');
    const [officer, other] = [await aMember(place, authority, 'officer', own.address()), await aMember(place, elsewhere, 'officer', own.address())];
    const draft = await completeDraft(own.person, catalogue);
    const stranger = await own.stranger();
    await begin(stranger, catalogue);
    for (const act of ['submit', 'answer', 'withdraw', 'appeal', 'correction', 'erase']) expect(await refusalOf(stranger.post(at(draft.id, act), act === 'submit' ? { catalogueVersion: 1 } : { words: 'x' }))).toEqual([404, 'APPLICATION_UNKNOWN']);
    expect(await refusalOf(stranger.send('PATCH', `/recognition/applications/${draft.id}`, {}, { 'if-match': '"1"' }))).toEqual([404, 'APPLICATION_UNKNOWN']);
    expect(await refusalOf(stranger.get(`/recognition/applications/${draft.id}`) as never)).toEqual([404, 'APPLICATION_UNKNOWN']);
    const file = `/files/${draft.proofs[0]?.file}/content`;
    const reads = async () => Promise.all([officer, other].map(async ({ browser }) => (await browser.get(file)).status));
    expect(await reads()).toEqual([404, 404]);
    await own.person.post(at(draft.id, 'submit'), { catalogueVersion: 1 });
    expect(await reads()).toEqual([200, 404]);
    const seen = (organisation: string) => own.database.write.transaction(async (tx) => {
      await tx.query(`set local role ${SERVER_ROLE}`);
      return tx.first<{ of: string }>(`select (select count(*) from recognition.application where id = $1::uuid) || ' ' || (select count(*) from recognition.holder where application_id = $1::uuid) || ' ' || (select count(*) > 0 from recognition.step where application_id = $1::uuid) as of`, [draft.id]);
    }, { organisation });
    expect([await seen(authority), await seen(elsewhere)]).toEqual([{ of: '1 1 true' }, { of: '0 0 false' }]);
  });
});
