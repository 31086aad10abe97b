import { aFirm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import { OwnPerson, type Person, refusalOf } from './support/person';
import { aCatalogue, aHandler, type Application, change, prove, written } from './support/recognition';
import { decision, DeskPlace } from './support/recognition-desk';

type Held = Application & Readonly<{ hands: Readonly<{ isWriter: boolean; isHolder: boolean; isTakenOver: boolean; codeUntil: string | null }> }>;
type Records = Readonly<{ records: readonly Readonly<{ kind: string; id: string; fields: readonly Readonly<{ name: string; value: string | null; correctable: boolean }>[] }>[] }>;

const own = new OwnPerson();
const at = (id: string, act?: string) => `/recognition/applications/${id}${act === undefined ? '' : `/${act}`}`;

/** A verified firm that has applied for an employee: a complete draft, written by its first member. */
async function applied(catalogue?: string) {
  const place = { database: own.database, server: own.server };
  const house = await anOrganisation(own.database, 'centre', '研究中心');
  const email = own.address();
  const centre = [await aMember(place, house, 'centre', `first-${email}`), await aMember(place, house, 'centre', `second-${email}`)] as const;
  const firm = await aFirm(place, email);
  await submitted(own.database, firm);
  await verifiedBy(centre, firm);
  const listed = catalogue ?? (await aCatalogue(own.database));
  if (catalogue === undefined) await aHandler(own.database, listed);
  const { body } = await firm.browser.post<Held>('/recognition/applications', { catalogue: listed, row: 'r1', whose: 'employee', agreed: true });
  await change(firm.browser, body, written());
  await prove(firm.browser, body, 'certificate');
  const draft = (await prove(firm.browser, body, 'id')).body;
  const organisation = (await own.database.write.first<{ organisation: string }>(`select organisation_id as organisation from recognition.application where id = $1::uuid`, [draft.id]))?.organisation ?? '';
  return { firm, draft, colleague: (role: 'enterprise' | 'professional') => aMember(place, organisation, role, own.address()) };
}

const codeOf = async (browser: Person, id: string) => (await browser.post<{ code: string }>(at(id, 'claim-code'))).body.code;
const claim = (browser: Person, code: string) => browser.post<Held>('/recognition/claims', { code });
const submit = (browser: Person, id: string) => browser.post<Held>(at(id, 'submit'), { catalogueVersion: 1 });
const correctable = async (browser: Person, id: string) => (await personal(browser, id))?.fields.filter((field) => field.correctable).map(({ name }) => name);
const personal = async (browser: Person, id: string) => (await browser.get<Records>('/personal')).body.records.find((record) => record.id === id);

describe('proofs of an employee', () => {
  it('are read by who handles the application and by no colleague, who takes over first', async () => {
    const { firm, draft, colleague } = await applied();
    const [other, clerk] = [(await colleague('enterprise')).browser, (await colleague('professional')).browser];
    const file = draft.proofs[0]?.file ?? '';
    const read = async (...browsers: readonly Person[]) => Promise.all(browsers.map(async (browser) => (await browser.get(`/files/${file}/content`)).status));
    expect(await read(firm.browser, other, clerk)).toEqual([200, 404, 404]);
    for (const browser of [firm.browser, other, clerk]) expect((await browser.get('/files')).text).not.toContain(file);
    expect((await other.get(at(draft.id))).text).not.toContain('certificate.png');
    const second = (await other.post<Held>('/recognition/applications', { catalogue: (await own.database.write.first<{ catalogue: string }>(`select catalogue from recognition.application where id = $1::uuid`, [draft.id]))?.catalogue, row: 'r1', whose: 'employee', agreed: true })).body;
    expect(await refusalOf(other.post(at(second.id, 'proofs'), { kind: 'certificate', file }))).toEqual([422, 'PROOF_FILE_UNKNOWN']);

    expect(await refusalOf(clerk.post(at(draft.id, 'take-over')))).toEqual([403, 'NOT_ALLOWED']);
    expect((await other.post<Held>(at(draft.id, 'take-over'))).body.hands.isWriter).toBe(true);
    expect(await read(firm.browser, other, clerk)).toEqual([404, 200, 404]);
  });
});

describe('an employee', () => {
  it('takes the application over by a code that is good once, sees it and its papers, and the employer shows their certificate no more', async () => {
    const { firm, draft } = await applied();
    const employee = await own.stranger();
    const first = await codeOf(firm.browser, draft.id);
    const code = await codeOf(firm.browser, draft.id);
    expect(await refusalOf(claim(employee, first))).toEqual([404, 'CLAIM_CODE_UNKNOWN']);
    expect(await refusalOf(claim(firm.browser, code))).toEqual([404, 'CLAIM_CODE_UNKNOWN']);
    expect(await refusalOf(employee.get(at(draft.id)) as never)).toEqual([403, 'NOT_ALLOWED']);
    const claimed = await claim(employee, ` ${code.toUpperCase().replaceAll('-', ' ')} `);
    expect([claimed.status, claimed.body.id, claimed.body.hands]).toEqual([200, draft.id, { isWriter: false, isHolder: true, isTakenOver: true, codeUntil: null }]);
    expect(await refusalOf(claim(await own.stranger(), code))).toEqual([404, 'CLAIM_CODE_UNKNOWN']);
    expect(await refusalOf(firm.browser.post(at(draft.id, 'claim-code')) as never)).toEqual([409, 'CLAIM_DONE']);
    expect((await employee.get<{ total: number; items: readonly Application[] }>('/recognition/applications')).body).toMatchObject({ total: 1, items: [{ id: draft.id }] });
    expect((await employee.get(`/files/${draft.proofs[0]?.file}/content`)).status).toBe(200);
    expect((await firm.browser.get<{ total: number }>('/recognition/applications')).body.total).toBe(1);
    expect(await refusalOf(submit(employee, draft.id))).toEqual([404, 'APPLICATION_UNKNOWN']);
  });

  it('a code that is too old, of an application that is nobody’s employee’s, or made by a stranger, is none', async () => {
    const { firm, draft } = await applied();
    const code = await codeOf(firm.browser, draft.id);
    await own.database.write.query(`update recognition.holder set claim_until = now() - interval '1 minute' where application_id = $1::uuid`, [draft.id]);
    const employee = await own.stranger();
    expect(await refusalOf(claim(employee, code))).toEqual([404, 'CLAIM_CODE_UNKNOWN']);
    const catalogue = await aCatalogue(own.database);
    await aHandler(own.database, catalogue);
    const mine = (await employee.post<Held>('/recognition/applications', { catalogue, row: 'r1', whose: 'self' })).body;
    expect(await refusalOf(employee.post(at(mine.id, 'claim-code')) as never)).toEqual([409, 'CLAIM_NOT_OF_EMPLOYEE']);
    expect(await refusalOf(employee.post(at(draft.id, 'claim-code')) as never)).toEqual([404, 'APPLICATION_UNKNOWN']);
  });

  it('puts right every field while it is with the employer, on the page of their data, and asks for it once it is decided on', async () => {
    const { firm, draft } = await applied();
    const employee = await own.stranger();
    await claim(employee, await codeOf(firm.browser, draft.id));
    const correct = (fields: Readonly<Record<string, string>>) => employee.send<{ code: string }>('PATCH', '/personal/records', { kind: 'recognition-application', id: draft.id, fields: Object.entries(fields).map(([name, value]) => ({ name, value })) });
    const fields = ['name', 'documentKind', 'documentNumber', 'birthDate', 'certificateNumber', 'certificateIssuedOn', 'degree', 'yearsOfPractice', 'employer'];
    expect(await correctable(employee, draft.id)).toEqual(fields);
    for (const [name, value] of [['documentNumber', '830000198506150017'], ['birthDate', '1985-06-16'], ['documentKind', 'passport'], ['certificateNumber', '??'], ['certificateIssuedOn', '2999-01-01'], ['degree', 'wizard'], ['yearsOfPractice', '900'], ['name', '<b>']] as const) {
      const answer = await correct({ [name]: value });
      expect([name, answer.status, answer.body.code]).toEqual([name, 422, 'VALUE_UNFIT']);
    }
    expect((await correct({ name: '林大明', documentKind: 'travel-permit', documentNumber: '12345678', birthDate: '1985-06-16', certificateNumber: '178-999999', certificateIssuedOn: '2018-05-01', degree: 'bachelor', yearsOfPractice: '3', employer: '某某養老院' })).status).toBe(204);
    const shown = new Map((await personal(employee, draft.id))?.fields.map(({ name, value }) => [name, value]));
    expect(fields.map((name) => shown.get(name))).toEqual(['林大明', 'travel-permit', '12345678', '1985-06-16', '178-999999', '2018-05-01', 'bachelor', '3', '某某養老院']);
    const history = await own.database.write.query<{ fields: readonly string[] }>(`select content -> 'fields' as fields from journal.event where act = 'personal.corrected' and content ->> 'id' = $1`, [draft.id]);
    expect(history).toEqual([{ fields }]);

    await submit(firm.browser, draft.id);
    expect(await correctable(employee, draft.id)).toEqual([]);
    expect((await correct({ name: '林小明' })).body.code).toBe('FIELD_FIXED');
    await own.database.write.query(`update recognition.application set state = 'recognised', decided_at = now() where id = $1::uuid`, [draft.id]);
    expect((await employee.post<Held>(at(draft.id, 'correction'), { words: '姓名寫錯' })).body.steps.map(({ act }) => act)).toContain('ask-correction');
  });

  it('takes their consent back, and then what is kept of them: nobody can read it any more', async () => {
    const { firm, draft } = await applied();
    const employee = await own.stranger();
    await claim(employee, await codeOf(firm.browser, draft.id));
    await submit(firm.browser, draft.id);
    expect(await refusalOf(employee.post(at(draft.id, 'erase')) as never)).toEqual([409, 'APPLICATION_RUNS']);
    const withdrawn = (await employee.post<Held & Readonly<{ steps: readonly Readonly<{ reason: string | null }>[] }>>(at(draft.id, 'withdraw'))).body;
    expect([withdrawn.state, withdrawn.steps.at(-1)]).toEqual(['withdrawn', expect.objectContaining({ act: 'withdraw', reason: 'consent-withdrawn' })]);
    expect((await employee.post<Held>(at(draft.id, 'erase'))).body.person).toMatchObject({ name: null, erased: true });
    expect((await firm.browser.get<Held>(at(draft.id))).body.person).toMatchObject({ name: null, erased: true });
    const key = await own.database.write.first(`select k.destroyed_at is not null as destroyed from personal.key k join recognition.holder h on h.person_id = k.person_id where h.application_id = $1::uuid`, [draft.id]);
    expect(key).toEqual({ destroyed: true });
  });

  it('who has their account deleted waits while it runs, and then leaves nothing that can be read', async () => {
    const { firm, draft } = await applied();
    const employee = own.person;
    const { email } = own.account;
    await claim(employee, await codeOf(firm.browser, draft.id));
    await submit(firm.browser, draft.id);
    const leave = () => employee.post<{ state: string }>('/personal/deletion', { email });
    const waits = await leave();
    expect([waits.body.state, waits.text]).toEqual(['waiting', expect.stringContaining('RECOGNITION_RUNS')]);
    await employee.post(at(draft.id, 'withdraw'));
    expect((await leave()).body.state).toBe('done');
    const left = await own.database.write.first(
      `select h.name, h.permit_number, k.destroyed_at is not null as destroyed from recognition.holder h join personal.key k on k.person_id = h.person_id where h.application_id = $1::uuid`, [draft.id]);
    expect(left).toEqual({ name: null, permit_number: null, destroyed: true });
  });

  it('has the certificate: they choose what it shows, and the employer does not', async () => {
    const desk = await DeskPlace.open(own);
    const { firm, draft } = await applied(desk.catalogue);
    const employee = await own.stranger();
    await claim(employee, await codeOf(firm.browser, draft.id));
    await submit(firm.browser, draft.id);
    await desk.done('officer', draft.id, 'receive');
    await desk.done('officer', draft.id, 'begin-verification');
    await desk.done('officer', draft.id, 'verify', { outcome: 'confirmed', source: 'register', askedOf: '勞動力發展署', on: '2026-01-02', reference: 'R-1' });
    await desk.done('officer', draft.id, 'conclude-verification');
    await desk.done('officer', draft.id, 'propose', decision('recognise'));
    await desk.done('approver', draft.id, 'approve');
    type Certificates = Readonly<{ items: readonly Readonly<{ number: string; tells: readonly string[] }>[] }>;
    const certificates = async (browser: Person) => (await browser.get<Certificates>('/recognition/own-certificates')).body.items;
    const [mine, theirs] = [await certificates(employee), await certificates(firm.browser)];
    expect([mine.length, mine[0]?.tells.length, theirs]).toEqual([1, 3, []]);
    expect((await employee.get<Records>('/personal')).body.records.map(({ kind }) => kind)).toContain('recognition-certificate');
  });
});
