import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, aNewcomer, attach, type Enterprise, freshUbn, freshUscc, submitted } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Me = Readonly<{ me: { acting: { organisation: { id: string; kind: string; side: string; name: object }; role: string } | null } }>;
type Told = Problem & Readonly<{ field?: string; characters?: string; gaps?: string[]; detail: string; version?: number }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
});
afterAll(() => place.server.close());

const email = () => `registrar-${(made += 1)}@photonics.example`;
const newcomer = () => aNewcomer(place, email());
const firm = (form: object = {}) => aFirm(place, email(), form);
const change = (browser: Awaited<ReturnType<typeof newcomer>>['browser'], { id, version }: Pick<Enterprise, 'id' | 'version'>, form: object) =>
  browser.send<Enterprise & Told>('PATCH', `/enterprises/${id}`, form, { 'if-match': `"${version}"` });

describe('registering', () => {
  it('makes a draft and an organisation, for which who registers acts at once', async () => {
    const { browser } = await newcomer();
    const name = { 'zh-Hant': '台灣光電股份有限公司', en: 'Taiwan Photonics Co., Ltd.' };
    const { status, body } = await browser.post<Enterprise>('/enterprises', { subject: 'taiwan-registered', name, ubn: '０4595252', registeredOn: '2024-05-01' });
    expect([status, body.state, body.number, body.version, body.ubn, body.name]).toEqual([201, 'draft', null, 1, '04595252', name]);
    const { acting } = (await browser.get<Me>('/me')).body.me;
    expect([acting?.role, acting?.organisation.kind, acting?.organisation.side, acting?.organisation.name]).toEqual(['enterprise', 'enterprise', 'taiwan', name]);
    expect((await browser.get<Enterprise>('/enterprises/current')).body.id).toBe(body.id);
    expect((await browser.get<Enterprise>(`/enterprises/${body.id}`)).body).toEqual(body);
  });

  it.each<[string, object, number, string, object]>([
    ['a UBN that only the new rule lets pass, of a day before it', { subject: 'taiwan-registered', name: { 'zh-Hant': '光電' }, ubn: '04595252', registeredOn: '2023-03-31' }, 422, 'UBN_VALID_ONLY_SINCE_2023_04_01', {}],
    ['a USCC with the letter O', { uscc: '9135O100M000100Y43' }, 422, 'USCC_CHARACTER', {}],
    ['a USCC with the letter I', { uscc: '9135I100M000100Y43' }, 422, 'USCC_CHARACTER', {}],
    ['a USCC whose check character does not fit', { uscc: '91350100M000100Y34' }, 422, 'USCC_CHECK_DIGIT', {}],
    ['a name in mixed scripts', { name: { 'zh-Hans': '厦门光電有限公司' } }, 422, 'NAME_MIXED_SCRIPTS', { field: 'zh-Hans', characters: '電' }],
    ['a name in the wrong field', { name: { 'zh-Hant': '厦门光电' } }, 422, 'NAME_SCRIPT', { field: 'zh-Hant', characters: '厦门电' }],
    ['no name', { name: {} }, 422, 'ENTERPRISE_NAME_MISSING', {}],
    ['a day to come', { registeredOn: '2999-01-01' }, 422, 'REGISTERED_IN_FUTURE', {}],
    ['a subject of no kind', { subject: 'abroad' }, 400, 'FORM_INVALID', {}],
    ['a field that there is not', { director: '林' }, 400, 'UNKNOWN_FIELD', {}],
  ])('refuses %s, says what is wrong, and leaves nothing', async (_case, form, status, code, told) => {
    const { browser } = await newcomer();
    const answer = await browser.post<Told>('/enterprises', { subject: 'mainland', name: { 'zh-Hans': '厦门光电有限公司' }, ...form });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body).toMatchObject(told);
    expect((await browser.get<Me>('/me')).body.me.acting).toBeNull();
  });

  it('refuses a company that is registered, says what to do, and does not tell whose it is', async () => {
    const uscc = freshUscc();
    const first = await firm({ uscc });
    const { browser } = await newcomer();
    const { status, body } = await browser.post<Told>('/enterprises', { subject: 'mainland', name: { 'zh-Hans': '另一家公司' }, uscc: uscc.toLowerCase() });
    expect([status, body.code, body.field]).toEqual([409, 'ALREADY_REGISTERED', 'uscc']);
    expect(body.detail).toContain('邀请');
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${first.enterprise.id}|光电|registrar`));
  });

  it('takes one of two who register the same company at once', async () => {
    const ubn = freshUbn();
    const people = await Promise.all([newcomer(), newcomer()]);
    const answers = await Promise.all(people.map(({ browser }) => browser.post<Told>('/enterprises', { subject: 'taiwan-registered', name: { 'zh-Hant': '光電' }, ubn })));
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'ALREADY_REGISTERED']]);
  });
});

describe('a draft', () => {
  it('changes as long as nobody else has changed it, and its organisation is called as it is', async () => {
    const { browser, enterprise } = await firm();
    const changed = await change(browser, enterprise, { name: { 'zh-Hans': '厦门新光电有限公司' }, website: 'https://photonics.example', territory: '350213', route: null });
    expect([changed.status, changed.body.version, changed.body.name]).toEqual([200, 2, { 'zh-Hans': '厦门新光电有限公司' }]);
    expect((await browser.get<Me>('/me')).body.me.acting?.organisation.name).toEqual({ 'zh-Hans': '厦门新光电有限公司' });
    const stale = await change(browser, enterprise, { address: '翔安' });
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'VERSION_STALE', 2]);
    expect(await refusalOf(browser.send<Problem>('PATCH', `/enterprises/${enterprise.id}`, { address: '翔安' }))).toEqual([428, 'IF_MATCH_MISSING']);
    expect(await refusalOf(browser.send<Problem>('PATCH', `/enterprises/${enterprise.id}`, { website: 'javascript:alert(1)' }, { 'if-match': '2' }))).toEqual([400, 'FORM_INVALID']);
  });

  it('does not take the number of another', async () => {
    const [one, other] = [await firm(), await firm()];
    expect(await refusalOf(change(other.browser, other.enterprise, { uscc: one.enterprise.uscc }))).toEqual([409, 'ALREADY_REGISTERED']);
  });

  it('has sites that come and go', async () => {
    const { browser, enterprise: { id } } = await firm();
    const site = { kind: 'plant', name: '翔安厂', address: '火炬路 1 号', territory: '350213' };
    const added = await browser.post<{ id: string }>(`/enterprises/${id}/sites`, site);
    expect([added.status, (await browser.get<Enterprise>(`/enterprises/${id}`)).body.sites]).toEqual([201, [{ id: added.body.id, ...site }]]);
    expect((await browser.post(`/enterprises/${id}/sites/${added.body.id}/remove`)).status).toBe(204);
    expect(await refusalOf(browser.post<Problem>(`/enterprises/${id}/sites/${added.body.id}/remove`))).toEqual([404, 'SITE_UNKNOWN']);
    expect((await browser.get<Enterprise>(`/enterprises/${id}`)).body.sites).toEqual([]);
  });

  it('is submitted once nothing is missing, and is taken back', async () => {
    const own = await firm({ route: 'third-territory' });
    const { browser, enterprise: { id } } = own;
    const early = await browser.post<Told>(`/enterprises/${id}/submit`);
    expect([early.status, early.body.code, early.body.gaps]).toEqual([422, 'SUBMISSION_INCOMPLETE', ['THIRD_TERRITORY', 'ADDRESS', 'TERRITORY', 'CONTACT', 'BUSINESS_LICENCE', 'THIRD_TERRITORY_CHAIN']]);
    await change(browser, own.enterprise, { thirdTerritory: '香港', address: '翔安', territory: '350213' });
    await attach(place.database, own, ['business-licence', 'third-territory-chain']);
    const sent = await browser.post<Enterprise>(`/enterprises/${id}/submit`);
    expect([sent.status, sent.body.state, sent.body.gaps, sent.body.submission?.outcome, sent.body.proposals]).toEqual([200, 'submitted', [], null, null]);
    expect(await refusalOf(browser.post<Problem>(`/enterprises/${id}/submit`))).toEqual([409, 'ENTERPRISE_STATE']);
    expect(await refusalOf(change(browser, sent.body, { address: '湖里' }))).toEqual([409, 'ENTERPRISE_STATE']);
    const back = await browser.post<Enterprise>(`/enterprises/${id}/withdraw`);
    expect([back.status, back.body.state, back.body.submission?.outcome]).toEqual([200, 'draft', 'withdrawn']);
    expect((await change(browser, back.body, { address: '湖里' })).status).toBe(200);
    const acts = await place.database.write.query<{ act: string }>('select act from journal.event where subject_id = $1 order by id', [id]);
    expect(acts.map(({ act }) => act)).toEqual(['enterprise.registered', 'enterprise.changed', 'enterprise.submitted', 'enterprise.submission-withdrawn', 'enterprise.changed']);
  });
});

describe('whose it is', () => {
  it('another firm finds neither it nor its sites, by any act', async () => {
    const [one, other] = [await firm(), await firm()];
    const { id, version } = one.enterprise;
    const unknown = [404, 'ENTERPRISE_UNKNOWN'];
    expect(await refusalOf(other.browser.get<Problem>(`/enterprises/${id}`))).toEqual(unknown);
    expect(await refusalOf(change(other.browser, { id, version }, { address: 'x' }))).toEqual(unknown);
    for (const act of ['submit', 'withdraw']) expect(await refusalOf(other.browser.post<Problem>(`/enterprises/${id}/${act}`))).toEqual(unknown);
    expect(await refusalOf(other.browser.post<Problem>(`/enterprises/${id}/sites`, { kind: 'plant', name: 'x', address: 'x', territory: 'TW' }))).toEqual(unknown);
  });

  it('the centre sees it once it was submitted', async () => {
    const own = await firm();
    const centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', email());
    expect(await refusalOf(centre.browser.get<Problem>(`/enterprises/${own.enterprise.id}`))).toEqual([404, 'ENTERPRISE_UNKNOWN']);
    await submitted(place.database, own);
    expect((await centre.browser.get<Enterprise>(`/enterprises/${own.enterprise.id}`)).body).toMatchObject({ state: 'submitted', proposals: [] });
  });

  it('a delegate of two companies sees the one for which they act', async () => {
    const [one, other] = [await firm(), await firm()];
    const row = await place.database.write.first<{ id: string }>(
      `insert into access.membership (account_id, organisation_id, role) select $1::uuid, organisation_id, 'enterprise' from enterprise.enterprise where id = $2::uuid returning id`,
      [one.account, other.enterprise.id],
    );
    expect((await one.browser.get<Enterprise>('/enterprises/current')).body.id).toBe(one.enterprise.id);
    expect(await refusalOf(one.browser.get<Problem>(`/enterprises/${other.enterprise.id}`))).toEqual([404, 'ENTERPRISE_UNKNOWN']);
    await one.browser.post('/sessions/current/acting', { membership: row?.id });
    expect((await one.browser.get<Enterprise>('/enterprises/current')).body.id).toBe(other.enterprise.id);
    expect(await refusalOf(one.browser.get<Problem>(`/enterprises/${one.enterprise.id}`))).toEqual([404, 'ENTERPRISE_UNKNOWN']);
  });

  it('who may do a part of it does that part', async () => {
    const own = await firm();
    const organisation = (await own.browser.get<Me>('/me')).body.me.acting?.organisation.id ?? '';
    const reader = await aMember(place, organisation, 'enterprise', email(), ['enterprise:read']);
    expect((await reader.browser.get<Enterprise>('/enterprises/current')).status).toBe(200);
    expect(await refusalOf(change(reader.browser, own.enterprise, { address: 'x' }))).toEqual([403, 'OUT_OF_SCOPE']);
  });
});
