import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';

type Organisation = Readonly<{ id: string; status: string; name: object }>;
type Change = Readonly<{ id: string; competence: string; code: string }>;
type Problem = Readonly<{ code: string; errors?: readonly Readonly<{ path: string }>[] }>;
type Items<T> = Readonly<{ items: T[]; total: number; next: string | null }>;

const NOBODY = '00000000-0000-4000-8000-000000000000';
const skills = { field: 'skills', level: 'city', territory: '350200', from: '2020-01-01' };
const inXiamen = '/competences?field=skills&level=city&territory=350203';

let database: TestDatabase;
let server: ContractApp;
let operator: string;
let system: SignedIn;
let security: SignedIn;
let audit: SignedIn;
let regulator: string;

beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url);
  operator = await anOrganisation(database, 'operator', '运营');
  system = await aMember({ database, server }, operator, 'system-admin', 'system@operator.example');
  security = await aMember({ database, server }, operator, 'security-admin', 'security@operator.example');
  audit = await aMember({ database, server }, operator, 'audit-admin', 'audit@operator.example');
});
afterAll(() => server.close());

const registered = async (kind: string, name: string) => (await system.browser.post<Organisation>('/organisations', { kind, side: 'taiwan', name: { 'zh-Hant': name } })).body;
const codeOf = ({ status, body }: Readonly<{ status: number; body: Problem }>) => [status, body.code];

describe('organisations', () => {
  it('are registered by the system administrator, and shown to all three', async () => {
    const { status, body } = await system.browser.post<Organisation>('/organisations', { kind: 'enterprise', side: 'taiwan', name: { 'zh-Hant': '光電' } });
    expect([status, body.status, body.name]).toEqual([201, 'active', { 'zh-Hant': '光電' }]);
    const listed = await audit.browser.get<Items<Organisation>>('/organisations?limit=100');
    expect(listed.body.items.map(({ id }) => id)).toContain(body.id);
    expect((await security.browser.get<Organisation>(`/organisations/${body.id}`)).body.name).toEqual(body.name);
    expect(codeOf(await security.browser.post<Problem>('/organisations', { kind: 'enterprise', side: 'taiwan', name: { en: 'Photonics' } }))).toEqual([403, 'NOT_ALLOWED']);
  });

  it('come page by page', async () => {
    await registered('enterprise', '甲');
    await registered('enterprise', '乙');
    const first = (await system.browser.get<Items<Organisation>>('/organisations?limit=1')).body;
    const second = (await system.browser.get<Items<Organisation>>(`/organisations?limit=1&after=${first.next}`)).body;
    expect([first.items.length, second.items.length, first.items[0]?.id === second.items[0]?.id]).toEqual([1, 1, false]);
    expect(first.total).toBe(second.total);
  });

  it.each([
    ['without a name', { kind: 'enterprise', side: 'taiwan', name: {} }, 422, 'NAME_MISSING'],
    ['of no kind', { kind: 'ministry', side: 'taiwan', name: { en: 'X' } }, 400, 'FORM_INVALID'],
    ['with an unknown field', { kind: 'enterprise', side: 'taiwan', name: { en: 'X', fr: 'Y' } }, 400, 'UNKNOWN_FIELD'],
  ])('are not registered %s', async (_case, body, status, code) => {
    expect(codeOf(await system.browser.post<Problem>('/organisations', body))).toEqual([status, code]);
  });

  it.each([NOBODY, 'not-an-id'])('%s is unknown', async (id) => {
    expect(codeOf(await system.browser.get<Problem>(`/organisations/${id}`))).toEqual([404, 'ORGANISATION_UNKNOWN']);
    expect(codeOf(await system.browser.post<Problem>(`/organisations/${id}/suspend`))).toEqual([404, 'ORGANISATION_UNKNOWN']);
  });

  it('that are suspended act no more, by session or token, until they resume', async () => {
    const { id } = await registered('enterprise', '停權光電');
    const { browser } = await aMember({ database, server }, id, 'enterprise', 'wu@suspended.example');
    const made = await browser.post<{ secret: string }>('/tokens', { name: 'list', scopes: ['member:list'], days: 1 });
    const byToken = async () => (await server.get('/api/v1/members', { authorization: `Bearer ${made.body.secret}` })).status;
    expect([(await browser.get('/members')).status, await byToken()]).toEqual([200, 200]);
    expect((await system.browser.post<Organisation>(`/organisations/${id}/suspend`)).body.status).toBe('suspended');
    expect(codeOf(await browser.get<Problem>('/members'))).toEqual([403, 'NOT_ALLOWED']);
    expect(await byToken()).toBe(401);
    expect(codeOf(await system.browser.post<Problem>(`/organisations/${id}/suspend`))).toEqual([409, 'ORGANISATION_STATE']);
    expect(codeOf(await system.browser.post<Problem>('/invitations', { email: 'a@b.example', role: 'enterprise', organisation: id }))).toEqual([409, 'ORGANISATION_NOT_ACTIVE']);
    expect((await system.browser.post<Organisation>(`/organisations/${id}/resume`)).body.status).toBe('active');
    expect([(await browser.get('/members')).status, await byToken()]).toEqual([200, 200]);
  });

  it('do not suspend themselves', async () => {
    expect(codeOf(await system.browser.post<Problem>(`/organisations/${operator}/suspend`))).toEqual([409, 'OWN_ORGANISATION']);
  });
});

describe('competences', () => {
  beforeEach(async () => {
    await database.write.query('truncate access.competence, access.competence_change');
    regulator = await anOrganisation(database, 'regulator', '厦门某局');
  });

  const propose = (body: object = skills, to = regulator) => system.browser.post<Change>(`/organisations/${to}/competences`, body);

  it('hold once a second administrator has confirmed them, and end in the same way', async () => {
    const { status, body: grant } = await propose();
    expect([status, (await system.browser.get<Items<unknown>>(inXiamen)).body.items]).toEqual([201, []]);
    expect(codeOf(await system.browser.post<Problem>(`/competence-changes/${grant.id}/confirm`))).toEqual([409, 'SAME_PERSON']);
    expect((await security.browser.get<Items<Change>>('/competence-changes')).body.items).toContainEqual(expect.objectContaining({ id: grant.id, by: system.account.id, ...skills, until: null }));
    expect((await security.browser.post(`/competence-changes/${grant.id}/confirm`)).status).toBe(200);
    expect((await audit.browser.get<Items<unknown>>(inXiamen)).body.items).toEqual([{ organisation: regulator, name: { 'zh-Hans': '厦门某局' } }]);
    expect(codeOf(await propose())).toEqual([409, 'COMPETENCE_HELD']);
    expect(codeOf(await security.browser.post<Problem>(`/competence-changes/${grant.id}/confirm`))).toEqual([409, 'CHANGE_SETTLED']);

    const end = () => system.browser.post<Change>(`/competences/${grant.competence}/end`, { until: '2024-01-01' });
    const ending = (await end()).body;
    expect(codeOf(await end())).toEqual([409, 'CHANGE_OPEN']);
    expect((await security.browser.post(`/competence-changes/${ending.id}/confirm`)).status).toBe(200);
    expect((await system.browser.get<Items<unknown>>(inXiamen)).body.items).toEqual([]);
    expect((await system.browser.get<Items<unknown>>(`/organisations/${regulator}/competences`)).body.items).toEqual([
      { id: grant.competence, organisation: regulator, ...skills, until: '2024-01-01' },
    ]);
    const acts = await database.write.query<{ act: string; account: string }>(`select act, account from journal.event where subject_id = $1 order by id`, [grant.competence]);
    expect(acts).toEqual([{ act: 'competence.granted', account: security.account.id }, { act: 'competence.ended', account: security.account.id }]);
  });

  it('that were taken back are not confirmed', async () => {
    const { body } = await propose({ ...skills, field: 'health' });
    expect((await security.browser.post(`/competence-changes/${body.id}/withdraw`)).status).toBe(200);
    expect(codeOf(await security.browser.post<Problem>(`/competence-changes/${body.id}/confirm`))).toEqual([409, 'CHANGE_SETTLED']);
    expect((await security.browser.get<Items<Change>>('/competence-changes')).body.items.map(({ id }) => id)).not.toContain(body.id);
  });

  it('proposed twice are granted once', async () => {
    const [one, two] = [await propose({ ...skills, field: 'construction' }), await propose({ ...skills, field: 'construction' })];
    expect((await security.browser.post(`/competence-changes/${one.body.id}/confirm`)).status).toBe(200);
    expect(codeOf(await security.browser.post<Problem>(`/competence-changes/${two.body.id}/confirm`))).toEqual([409, 'COMPETENCE_HELD']);
  });

  it.each([
    ['on more than their level', { territory: '350000' }, 422, 'TERRITORY_NOT_OF_LEVEL'],
    ['for no day', { until: '2020-01-01' }, 422, 'TERM_EMPTY'],
    ['on a territory that is none', { territory: 'Xiamen' }, 400, 'FORM_INVALID'],
    ['from a day that is none', { from: '2026-02-30' }, 400, 'FORM_INVALID'],
  ])('are not proposed %s', async (_case, wrong, status, code) => expect(codeOf(await propose({ ...skills, ...wrong }))).toEqual([status, code]));

  it('are for regulators', async () => {
    expect(codeOf(await propose(skills, operator))).toEqual([422, 'ORGANISATION_DECIDES_NOTHING']);
    expect(codeOf(await propose(skills, NOBODY))).toEqual([404, 'ORGANISATION_UNKNOWN']);
  });

  it('are proposed by one who has just said who they are', async () => {
    await database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where account_id = $1::uuid`, [audit.account.id]);
    const late = await aMember({ database, server }, operator, 'system-admin', 'late@operator.example');
    await database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where account_id = $1::uuid`, [late.account.id]);
    expect(codeOf(await late.browser.post<Problem>(`/organisations/${regulator}/competences`, skills))).toEqual([403, 'STEP_UP_REQUIRED']);
  });

  it.each([`/competences/${NOBODY}/end`, `/competence-changes/${NOBODY}/confirm`, `/competence-changes/none/withdraw`])('%s knows nothing of the id', async (path) => {
    expect((await system.browser.post<Problem>(path, path.endsWith('end') ? { until: '2030-01-01' } : {})).status).toBe(404);
  });
});
