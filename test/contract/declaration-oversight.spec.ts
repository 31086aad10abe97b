import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Person, type Problem, refusalOf } from './support/person';

type Own = Readonly<{ id: string; number: string; version: number; writing: boolean; state: string }>;
type Line = Readonly<{ number: string; id: string; inspection: string; articles: string[]; due: string | null; statementDue: string | null; stated: string | null; isOverdue: boolean; isProposed: boolean }>;
type Act = Readonly<{ act: string; words: string; remedy: Record<string, string> | null; considered: string | null; record: number | null; by: Record<string, string> }>;
type Course = Readonly<{ inspection: Line | null; acts: Act[] }>;
type Looked = Course & Problem & Readonly<{ declaration: { state: string; reason: string | null }; measures: { act: string; outcome: string | null; refusal: string | null }[]; possible: string[]; decides: boolean; decidesAsProvince: boolean; outside?: string; bodies?: { organisation: string }[] }>;
type Public = Readonly<{ items: { inspection: string; record: number; act: string; article: string | null; reason: string | null; standard: string | null; by: Record<string, string> }[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
const bodies: Record<string, string> = {};
const people: Record<string, SignedIn> = {};
let firm: Firm;
let other: Firm;
let made = 0;
const email = () => `overseer-${(made += 1)}@oversight.example`;

async function aRegulator(name: string, level: string, territory: string): Promise<void> {
  const organisation = await anOrganisation(place.database, 'regulator', name);
  bodies[name] = organisation;
  await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', $2, $3, '2020-01-01')`, [organisation, level, territory]);
  for (const [who, role] of [['officer', 'officer'], ['approver', 'approver'], ['second', 'approver'], ['inspector', 'inspector']] as const) people[`${name} ${who}`] = await aMember(place, organisation, role, email());
}

beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  const house = await anOrganisation(place.database, 'centre', '研究中心');
  people['centre'] = await aMember(place, house, 'centre', email());
  const pair = [people['centre'], await aMember(place, house, 'centre', email())] as const;
  await aRegulator('省局', 'province', '350000');
  await aRegulator('市局', 'city', '350200');
  await aRegulator('外市局', 'city', '350100');
  const verified = async (): Promise<Firm> => {
    const founded = await aFirm(place, email());
    await submitted(place.database, founded);
    return { ...founded, enterprise: await verifiedBy(pair, founded) };
  };
  firm = await verified();
  other = await verified();
});
afterAll(() => place.server.close());

const browserOf = (who: string): Person => people[who]?.browser ?? firm.browser;
const own = { edition: undefined, own: '按说明书测量' };
const STANDARD = 'Q/XMGD 001-2026';
const lamp = (name = '示例灯') => ({
  products: [{ name, models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: STANDARD, name: '示例灯' }],
  indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method: own }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method: own }],
  promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门',
});
async function sound(draft: object): Promise<object> {
  const { body } = await firm.browser.post<{ findings: { severity: string; code: string; path: string }[] }>('/declarations/lint', { draft });
  return { ...draft, notices: body.findings.filter(({ severity }) => severity === 'notice').map(({ code, path }) => ({ code, path })) };
}
const draftOf = async (id: string) => (await firm.browser.get<Own>(`/declarations/${id}/draft`)).body;
async function published(): Promise<Own> {
  const { body } = await firm.browser.post<Own>('/declarations', { draft: await sound(lamp()) });
  expect((await firm.browser.post(`/declarations/${body.id}/publish`, {}, { 'if-match': `"${body.version}"` })).status).toBe(200);
  return draftOf(body.id);
}
async function corrected({ id }: Own): Promise<void> {
  const { body: open } = await firm.browser.post<Own>(`/declarations/${id}/amend`);
  const { body: saved } = await firm.browser.send<Own>('PUT', `/declarations/${id}/draft`, { draft: await sound(lamp(`新灯 ${(made += 1)}`)) }, { 'if-match': `"${open.version}"` });
  expect((await firm.browser.post(`/declarations/${id}/publish`, {}, { 'if-match': `"${saved.version}"` })).status).toBe(200);
}
const act = (who: string, { number }: Own, what: string, body: object = { words: '核对企业标准编号与指标' }) => browserOf(who).post<Looked>(`/oversight/${number}/${what}`, body);
const refused = (who: string, of: Own, what: string, body?: object) => refusalOf(act(who, of, what, body));
const look = async (who: string, { number }: Own) => (await browserOf(who).get<Looked>(`/oversight/${number}`)).body;
const course = async ({ id }: Own, browser = firm.browser) => (await browser.get<Course>(`/declarations/${id}/oversight`)).body;
const publicly = async ({ number }: Own) => (await place.server.send<Public>('GET', `/api/v1/declarations/${number}/inspections`)).body.items;
const page = async ({ number }: Own, path = '/hans/d') => (await place.server.get(`${path}/${number}`)).text;
const records = async (number: string) => (await place.server.send<{ items: { kind: string; version: number }[] }>('GET', `/api/v1/records/${number}`)).body.items;
const ordered = (articles = ['38'], more: object = {}) => ({ words: '补充公开功能指标', articles, due: '2099-01-01', ...more });
/** As if the period had begun long ago. */
const overdue = ({ number }: Own) => place.database.write.query(`update declaration.inspection set due = '2026-01-05', statement_due = '2026-01-02' where declaration = $1`, [number]);

async function underOrder(articles = ['38', '39', '42']): Promise<Own> {
  const one = await published();
  expect((await act('市局 officer', one, 'open-inspection')).status).toBe(200);
  expect((await act('市局 officer', one, 'order-correction', ordered(articles))).status).toBe(200);
  return one;
}

it('an inspection is public and neutral, an order is the enterprise’s alone; a correction ends both', async () => {
  const one = await published();
  expect(await refused('市局 officer', one, 'order-correction', ordered())).toEqual([409, 'DECLARATION_STATE']);
  const { body: opened } = await act('市局 inspector', one, 'open-inspection');
  expect([opened.declaration.state, opened.declaration.reason, opened.possible]).toEqual(['under_inspection', null, ['order-correction', 'close-inspection']]);
  expect(await refused('市局 officer', one, 'open-inspection')).toEqual([409, 'DECLARATION_STATE']);
  const { body: standing } = await act('市局 officer', one, 'order-correction', ordered(['42', '38']));
  expect(standing.inspection).toMatchObject({ articles: ['38', '42'], due: '2099-01-01', statementDue: '2099-01-01', isOverdue: false });
  expect(await refused('市局 officer', one, 'order-correction', ordered())).toEqual([409, 'ORDER_OPEN']);
  const seen = await course(one);
  expect(seen.acts.map(({ act: name, words }) => [name, words])).toEqual([['order-correction', '补充公开功能指标'], ['open-inspection', '核对企业标准编号与指标']]);
  expect(seen.acts[0]?.remedy?.['zh-Hant']).toContain('行政復議');
  expect((await publicly(one)).map(({ act: name, record, reason, by }) => [name, record, reason, by['zh-Hans']])).toEqual([['open-inspection', 1, null, '市局']]);
  for (const text of [await page(one), await page(one, '/q')]) {
    expect(text).toContain('核查中');
    expect(text).not.toContain('补充公开功能指标');
  }
  await corrected(one);
  expect((await look('市局 officer', one)).possible).toEqual(['open-inspection', 'settle-correction']);
  const { body: settled } = await act('市局 officer', one, 'settle-correction', { words: '已补充，予以认可' });
  expect([settled.declaration.state, settled.inspection, settled.possible]).toEqual(['in_force', null, ['open-inspection']]);
  const inspection = opened.inspection?.inspection ?? '';
  expect((await records(inspection)).map(({ kind, version }) => [kind, version])).toEqual([['inspection', 2], ['inspection', 1]]);
  expect((await act('市局 officer', one, 'open-inspection')).body.inspection?.inspection).not.toBe(inspection);
});

it('a status list suspends what is under inspection, until it is closed', async () => {
  const one = await published();
  const list = async () => (await place.server.get('/api/v1/status-lists/suspension/1')).text;
  const before = await list();
  await act('市局 officer', one, 'open-inspection');
  const during = await list();
  await act('市局 officer', one, 'close-inspection', { words: '未发现问题' });
  const bits = (credential: string) => (JSON.parse(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString()) as { credentialSubject: { encodedList: string } }).credentialSubject.encodedList;
  expect([bits(before) === bits(during), bits(before) === bits(await list())]).toEqual([false, true]);
  expect((await publicly(one)).map(({ act: name }) => name)).toEqual(['close-inspection', 'open-inspection']);
});

describe('the enterprise', () => {
  const state = ({ id }: Own, words = '指标已在说明书中公开', browser = firm.browser) => browser.post<Course & Problem>(`/declarations/${id}/statement`, { words });

  it('speaks on an order once and in time, and is answered before a measure', async () => {
    const one = await underOrder();
    const { body: stated } = await state(one);
    expect([stated.inspection?.stated === null, stated.acts[0]?.act, stated.acts[0]?.words]).toEqual([false, 'state', '指标已在说明书中公开']);
    expect(await refusalOf(state(one))).toEqual([409, 'STATEMENT_GIVEN']);
    await overdue(one);
    const reasons = { reasons: '期满未改正' };
    expect(await refused('省局 officer', one, 'publicise', reasons)).toEqual([422, 'STATEMENT_UNCONSIDERED']);
    expect((await act('省局 officer', one, 'publicise', { ...reasons, considered: '不予采纳：说明书不是公开渠道' })).status).toBe(201);
    expect((await course(one)).acts.map(({ act: name }) => name)).toEqual(['state', 'order-correction', 'open-inspection']);
    expect(JSON.stringify(await publicly(one))).not.toContain('说明书');
  });

  it('is not heard late, without an order, or on what is another’s', async () => {
    const one = await underOrder();
    expect(await refusalOf(state(one, 'x', other.browser))).toEqual([404, 'DECLARATION_UNKNOWN']);
    expect((await other.browser.get<Problem>(`/declarations/${one.id}/oversight`)).status).toBe(404);
    await overdue(one);
    expect(await refusalOf(state(one))).toEqual([409, 'STATEMENT_LATE']);
    expect(await refusalOf(state(await published()))).toEqual([409, 'ORDER_NONE']);
  });

  it('has a list of its own, and nobody else’s', async () => {
    const one = await underOrder();
    const numbers = async (browser: Person) => (await browser.get<{ items: Line[] }>('/oversight/own?limit=100')).body.items.map(({ number }) => number);
    expect(await numbers(firm.browser)).toContain(one.number);
    expect(await numbers(other.browser)).toEqual([]);
  });
});

describe('a measure', () => {
  const reasons = { reasons: '责令改正期满，未改正' };

  it('by 38 is two persons’, makes it public, and leaves the way to correct', async () => {
    const one = await underOrder(['38']);
    expect(await refused('市局 officer', one, 'publicise', reasons)).toEqual([409, 'ORDER_NOT_OVERDUE']);
    await overdue(one);
    expect(await refused('省局 officer', one, 'abolish', reasons)).toEqual([409, 'ARTICLE_NOT_ORDERED']);
    const { body: proposed, status } = await act('市局 approver', one, 'publicise', reasons);
    expect([status, proposed.inspection?.isProposed, proposed.declaration.state]).toEqual([201, true, 'under_inspection']);
    expect((await publicly(one)).length).toBe(1);
    expect(await refused('市局 officer', one, 'publicise', reasons)).toEqual([409, 'MEASURE_OPEN']);
    expect(await refused('市局 officer', one, 'close-inspection')).toEqual([409, 'MEASURE_OPEN']);
    expect(await refused('市局 approver', one, 'measure/confirm', {})).toEqual([409, 'SAME_PERSON']);
    expect(await refused('省局 approver', one, 'measure/confirm', {})).toEqual([409, 'MEASURE_NONE']);
    expect(await refused('市局 officer', one, 'measure/confirm', {})).toEqual([403, 'NOT_ALLOWED']);
    expect((await act('市局 second', one, 'measure/confirm', {})).body.inspection).toMatchObject({ isProposed: false, isOverdue: true });
    expect(await refused('市局 second', one, 'measure/confirm', {})).toEqual([409, 'MEASURE_NONE']);
    expect(await refused('市局 officer', one, 'publicise', reasons)).toEqual([409, 'PUBLICISED_ALREADY']);
    expect((await publicly(one))[0]).toMatchObject({ act: 'publicise', article: '38', reason: reasons.reasons, record: 2 });
    for (const text of [await page(one), await page(one, '/q')]) expect(text).toContain('标准化法第三十八条');
    await corrected(one);
    expect((await act('市局 officer', one, 'settle-correction', { words: '已改正' })).body.declaration.state).toBe('in_force');
  });

  it('by 39 is a province’s; the declaration is abolished, revoked in the list, and stays readable', async () => {
    const one = await underOrder();
    await overdue(one);
    const beyond = await act('市局 officer', one, 'abolish', reasons);
    expect([beyond.status, beyond.body.code, beyond.body.outside, beyond.body.bodies?.map(({ organisation }) => organisation)]).toEqual([403, 'NOT_COMPETENT', 'level', [bodies['省局']]]);
    expect([(await look('市局 officer', one)).decidesAsProvince, (await look('省局 officer', one)).decidesAsProvince]).toEqual([false, true]);
    await act('省局 officer', one, 'abolish', reasons);
    const { body: done } = await act('省局 approver', one, 'measure/confirm', {});
    expect([done.declaration.state, done.declaration.reason, done.inspection, done.possible]).toEqual(['abolished', reasons.reasons, null, ['archive']]);
    const inspection = (await publicly(one))[0]?.inspection ?? '';
    expect((await records(inspection)).map(({ kind }) => kind)).toEqual(['abolish', 'inspection']);
    expect((await firm.browser.post<Problem>(`/declarations/${one.id}/amend`)).body.code).toBe('DECLARATION_STATE');
    expect(await page(one)).toContain(reasons.reasons);
    expect(await refused('省局 officer', one, 'archive', {})).toEqual([403, 'NOT_ALLOWED']);
    const { body: put } = await act('centre', one, 'archive', {});
    expect([put.declaration.state, put.declaration.reason]).toEqual(['archived', reasons.reasons]);
    expect(await refused('centre', one, 'archive', {})).toEqual([409, 'DECLARATION_STATE']);
  });

  it('by 42 revokes the number of the enterprise’s own standard, and never that of the declaration', async () => {
    const one = await underOrder();
    await overdue(one);
    expect(await refused('省局 officer', one, 'revoke-standard-number', { ...reasons, standard: 'GB 24819-2009' })).toEqual([422, 'STANDARD_NOT_DECLARED']);
    await act('省局 officer', one, 'revoke-standard-number', { ...reasons, standard: STANDARD });
    expect((await act('省局 approver', one, 'measure/confirm', {})).body.declaration.state).toBe('standard_number_revoked');
    expect((await publicly(one))[0]).toMatchObject({ act: 'revoke-standard-number', article: '42', standard: STANDARD });
    expect((await place.server.get(`/api/v1/declarations/${one.number}`)).status).toBe(200);
  });

  it('that the second person refuses, or that a correction overtakes, has no effect', async () => {
    const one = await underOrder();
    await overdue(one);
    await act('省局 officer', one, 'abolish', reasons);
    expect((await act('省局 approver', one, 'measure/refuse', { words: '再给一次机会' })).body.measures[0]).toMatchObject({ act: 'abolish', outcome: 'refused', refusal: '再给一次机会' });
    await act('省局 officer', one, 'abolish', reasons);
    await corrected(one);
    expect(await refused('省局 approver', one, 'measure/confirm', {})).toEqual([409, 'DECLARATION_STATE']);
    expect((await look('省局 officer', one)).declaration.state).toBe('corrected');
    expect((await act('省局 officer', one, 'measure/refuse', { words: '已改正' })).status).toBe(200);
    expect((await act('省局 officer', one, 'settle-correction', { words: '已改正' })).body.declaration.state).toBe('in_force');
  });
});

it('is nobody’s who is not competent there, and nobody’s who belongs to the enterprise', async () => {
  const one = await published();
  const elsewhere = await act('外市局 officer', one, 'open-inspection');
  expect([elsewhere.status, elsewhere.body.code, elsewhere.body.outside]).toEqual([403, 'NOT_COMPETENT', 'territory']);
  expect((await browserOf('外市局 officer').get<Problem>(`/oversight/${one.number}`)).body.code).toBe('NOT_COMPETENT');
  const organisation = (await place.database.write.first<{ id: string }>('select organisation_id as id from enterprise.enterprise where id = $1::uuid', [firm.enterprise.id]))?.id;
  const account = people['市局 second']?.account.id;
  await place.database.write.query(`insert into access.membership (account_id, organisation_id, role) values ($1::uuid, $2::uuid, 'enterprise')`, [account, organisation]);
  expect(await refused('市局 second', one, 'open-inspection')).toEqual([403, 'CONFLICT_OF_INTEREST']);
  await place.database.write.query(`delete from access.membership where account_id = $1::uuid and organisation_id = $2::uuid`, [account, organisation]);
  expect(await refused('市局 officer', { ...one, number: 'GT-D-2026-999999-9' }, 'open-inspection')).toEqual([404, 'DECLARATION_UNKNOWN']);
});

it('an order needs a day that lies ahead, or a rule that somebody confirmed', async () => {
  const one = await published();
  await act('市局 officer', one, 'open-inspection');
  expect(await refused('市局 officer', one, 'order-correction', { words: 'x', articles: ['38'] })).toEqual([422, 'DUE_MISSING']);
  expect(await refused('市局 officer', one, 'order-correction', ordered(['38'], { due: '2020-01-01' }))).toEqual([422, 'DUE_UNFIT']);
  expect(await refused('市局 officer', one, 'order-correction', ordered(['38'], { statementDue: '2099-01-02' }))).toEqual([422, 'DUE_UNFIT']);
  expect(await refused('市局 officer', one, 'order-correction', ordered(['37']))).toEqual([400, 'FORM_INVALID']);
});

it('stands in the queue of what is to be done, for those whom it concerns', async () => {
  const [inspected, stated, late] = [await published(), await underOrder(), await underOrder()];
  await act('市局 officer', inspected, 'open-inspection');
  await firm.browser.post(`/declarations/${stated.id}/statement`, { words: 'x' });
  await overdue(late);
  const queue = async (name: string, who = '市局 officer') => (await browserOf(who).get<{ items: Line[] }>(`/oversight?queue=${name}&limit=100`)).body.items.map(({ number }) => number);
  const has = async (name: string, one: Own, who?: string) => (await queue(name, who)).includes(one.number);
  expect([await has('inspected', inspected), await has('ordered', stated), await has('stated', stated), await has('overdue', late), await has('ordered', late)]).toEqual([true, true, true, true, false]);
  await corrected(late);
  expect([await has('overdue', late), await has('corrected', late), await has('corrected', late, 'centre'), (await queue('corrected', '外市局 officer')).length]).toEqual([false, true, true, 0]);
  const first = (await browserOf('centre').get<{ items: Line[]; next: string; total: number }>('/oversight?limit=1')).body;
  const second = (await browserOf('centre').get<{ items: Line[] }>(`/oversight?limit=1&after=${first.next}`)).body;
  expect(second.items[0]?.inspection).not.toBe(first.items[0]?.inspection);
});

it('the server’s own role changes nothing that was done, and sees no texts of another enterprise', async () => {
  await underOrder();
  const asServer = (work: string) => place.database.write.transaction(async (tx) => {
    await tx.execute('set local role gongtong_app', []);
    return tx.query(work, []);
  }, { organisation: bodies['市局'] ?? '' });
  expect([await asServer('select from declaration.inspection_act'), await asServer('select from declaration.measure')]).toEqual([[], []]);
  for (const statement of ['delete from declaration.inspection_act', `update declaration.inspection_notice set reason = 'x'`]) await expect(asServer(statement)).rejects.toThrow(/permission denied|never changed/);
});
