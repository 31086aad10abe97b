import { VerifiedEnterprises } from '@features/enterprise';
import { numberOf } from '@pure/public-number';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, attach, type Enterprise, type Firm, freshUbn, submitted } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Published = Readonly<{ number: string; name: object; status: string; since: string; uscc: string | null; example: boolean }>;
type Lines = Readonly<{ items: { id: string; state: string; proposed: boolean }[]; total: number; next: string | null }>;
type Told = Problem & Readonly<{ item?: string }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let first: SignedIn;
let second: SignedIn;
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  first = await aMember(place, centre, 'centre', 'first@centre.example');
  second = await aMember(place, centre, 'centre', 'second@centre.example');
});
afterAll(() => place.server.close());

const firm = (form: object = {}) => aFirm(place, `firm-${(made += 1)}@photonics.example`, form);
const items = ['name', 'mainland-register', 'taiwan-register', 'investment', 'contact', 'authorisation'];
const checklist = (finding = 'met') => items.map((item) => ({ item, finding }));
const verify = { decision: 'verify', checklist: checklist() };
const propose = ({ id }: Pick<Enterprise, 'id'>, who = first, body: object = verify) => who.browser.post<Enterprise & Told>(`/enterprises/${id}/verify`, body);
const confirm = ({ id }: Pick<Enterprise, 'id'>, who = second) => who.browser.post<Enterprise & Told>(`/enterprises/${id}/verify/confirm`);
const shown = (number: string) => place.server.get<Published & Problem>(`/api/v1/public/enterprises/${encodeURIComponent(number)}`);
const actsOf = async (id: string) => (await place.database.write.query<{ act: string }>('select act from journal.event where subject_id = $1 order by id', [id])).map(({ act }) => act);

async function verified(form: object = {}): Promise<Firm & Readonly<{ number: string }>> {
  const own = await firm(form);
  await submitted(place.database, own);
  await propose(own.enterprise);
  return { ...own, number: (await confirm(own.enterprise)).body.number ?? '' };
}

describe('verification by two persons', () => {
  it('returns with reasons, then verifies, gives a number, and shows the enterprise to everybody', async () => {
    const own = await firm();
    const { id } = own.enterprise;
    await submitted(place.database, own);
    const returning = await propose(own.enterprise, first, { decision: 'return', checklist: [], reasons: '营业执照不清晰' });
    expect([returning.status, returning.body.state, returning.body.proposals?.[0]]).toEqual([201, 'submitted', expect.objectContaining({ act: 'return', outcome: null })]);
    const waits = (await own.browser.get<Enterprise>(`/enterprises/${id}`)).body;
    expect([waits.state, waits.submission?.reasons, waits.proposals]).toEqual(['submitted', null, null]);
    expect((await confirm(own.enterprise)).body.state).toBe('returned');
    const returned = (await own.browser.get<Enterprise>(`/enterprises/${id}`)).body;
    expect([returned.state, returned.submission]).toEqual(['returned', expect.objectContaining({ outcome: 'returned', reasons: '营业执照不清晰' })]);
    await own.browser.send('PATCH', `/enterprises/${id}`, { website: 'https://photonics.example' }, { 'if-match': `"${returned.version}"` });
    expect((await own.browser.post<Enterprise>(`/enterprises/${id}/submit`)).body.state).toBe('submitted');
    expect((await propose(own.enterprise)).status).toBe(201);
    const done = (await confirm(own.enterprise)).body;
    expect([done.state, done.submission?.outcome, done.number]).toEqual(['verified', 'verified', expect.stringMatching(/^GT-E-\d{4}-\d{6}-[0-9A-Z]$/)]);
    const { status, body } = await shown(done.number ?? '');
    expect([status, body.status, body.name, body.uscc, body.example]).toEqual([200, 'verified', { 'zh-Hans': '厦门光电有限公司' }, own.enterprise.uscc, false]);
    expect(await actsOf(id)).toEqual([
      'enterprise.registered', 'enterprise.changed', 'enterprise.submitted', 'enterprise.decision-proposed', 'enterprise.returned',
      'enterprise.changed', 'enterprise.submitted', 'enterprise.decision-proposed', 'enterprise.verified',
    ]);
  });

  it('is never done by one person, in however many sessions', async () => {
    const own = await firm();
    await submitted(place.database, own);
    await propose(own.enterprise);
    expect(await refusalOf(confirm(own.enterprise, first))).toEqual([409, 'SAME_PERSON']);
    expect(await refusalOf(propose(own.enterprise, second))).toEqual([409, 'PROPOSAL_OPEN']);
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${own.enterprise.id}/withdraw`))).toEqual([409, 'PROPOSAL_OPEN']);
    expect((await confirm(own.enterprise)).body.state).toBe('verified');
    expect(await refusalOf(confirm(own.enterprise))).toEqual([409, 'PROPOSAL_NONE']);
  });

  it('waits on where the second person says why not, and is proposed anew', async () => {
    const own = await firm();
    await submitted(place.database, own);
    await propose(own.enterprise);
    const refused = await second.browser.post<Enterprise>(`/enterprises/${own.enterprise.id}/verify/refuse`, { reason: '请再核对英文名' });
    expect([refused.status, refused.body.state, refused.body.proposals?.[0]]).toEqual([200, 'submitted', expect.objectContaining({ outcome: 'refused', refusal: '请再核对英文名' })]);
    expect(await refusalOf(confirm(own.enterprise))).toEqual([409, 'PROPOSAL_NONE']);
    await propose(own.enterprise, second);
    expect((await confirm(own.enterprise, first)).body.state).toBe('verified');
  });

  it.each<[string, object, number, string, string | undefined]>([
    ['an item nobody looked at', { decision: 'verify', checklist: checklist().filter(({ item }) => item !== 'investment') }, 422, 'CHECKLIST_INCOMPLETE', 'investment'],
    ['an item that is not met', { decision: 'verify', checklist: checklist('not-met') }, 422, 'CHECK_NOT_MET', 'name'],
    ['a return without reasons', { decision: 'return', checklist: [], reasons: '  ' }, 422, 'REASONS_MISSING', undefined],
    ['an item of no kind', { decision: 'verify', checklist: [{ item: 'mood', finding: 'met' }] }, 400, 'FORM_INVALID', undefined],
  ])('refuses %s', async (_case, body, status, code, item) => {
    const own = await firm();
    await submitted(place.database, own);
    const answer = await propose(own.enterprise, first, body);
    expect([answer.status, answer.body.code, answer.body.item]).toEqual([status, code, item]);
  });

  it('of five who confirm at once one does, and a number is given once', async () => {
    const own = await firm();
    await submitted(place.database, own);
    await propose(own.enterprise);
    const answers = await Promise.all(Array.from({ length: 5 }, () => confirm(own.enterprise)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const numbers = await place.database.write.query<{ number: string }>('select number from enterprise.enterprise where number is not null');
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
  });

  it('is the centre’s alone, of what was submitted', async () => {
    const own = await firm();
    expect(await refusalOf(propose(own.enterprise))).toEqual([404, 'ENTERPRISE_UNKNOWN']);
    await submitted(place.database, own);
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${own.enterprise.id}/verify`, verify))).toEqual([403, 'NOT_ALLOWED']);
    const lines = async () => (await first.browser.get<Lines>('/enterprises?state=submitted&limit=100')).body.items.find(({ id }) => id === own.enterprise.id);
    expect(await lines()).toMatchObject({ state: 'submitted', proposed: false });
    await propose(own.enterprise);
    expect(await lines()).toMatchObject({ proposed: true });
  });
});

describe('what was verified', () => {
  it('stays, but where it is reached changes, and everybody sees it', async () => {
    const { browser, enterprise: { id }, number } = await verified();
    const { version } = (await browser.get<Enterprise>(`/enterprises/${id}`)).body;
    const change = (form: object) => browser.send<Problem>('PATCH', `/enterprises/${id}`, form, { 'if-match': `"${version}"` });
    expect(await refusalOf(change({ name: { 'zh-Hans': '别的公司' } }))).toEqual([409, 'PARTICULAR_VERIFIED']);
    expect((await change({ website: 'https://new.example' })).status).toBe(200);
    expect((await shown(number)).body).toMatchObject({ website: 'https://new.example', status: 'verified' });
  });

  it('is found by part of a name or a number, without people or proofs', async () => {
    const ubn = freshUbn();
    const own = await firm({ subject: 'taiwan-registered', name: { 'zh-Hant': '新竹100%光學_股份有限公司' }, uscc: null, ubn, route: null });
    await submitted(place.database, own, ['taiwan-registration']);
    await propose(own.enterprise);
    const number = (await confirm(own.enterprise)).body.number ?? '';
    const search = async (q: string) => (await place.server.get<Readonly<{ items: Published[]; next: string | null }>>(`/api/v1/public/enterprises?${new URLSearchParams({ q, limit: '100' })}`)).body.items.map((found) => found.number);
    for (const q of ['100%光學_', ubn, number]) expect(await search(q)).toEqual([number]);
    expect(await search('100_光學')).toEqual([]);
    expect(Object.keys((await shown(number)).body).sort()).toEqual(['example', 'formerNames', 'name', 'number', 'predecessors', 'since', 'status', 'statusReason', 'statusSince', 'subject', 'successors', 'territory', 'ubn', 'uscc', 'website']);
  });

  it.each([['GT-E-2026-000001-X', 'PUBLIC_NUMBER_CHECK'], [numberOf('E', 2099, 999_999), 'ENTERPRISE_NOT_PUBLISHED'], [numberOf('D', 2026, 1), 'ENTERPRISE_NOT_PUBLISHED'], ['91350100M000100Y43', 'PUBLIC_NUMBER_FORM']])('%s is not found: %s', async (number, code) => {
    const { status, body } = await shown(number);
    expect([status, body.code]).toEqual([404, code]);
  });

  it('is seen by nobody as long as it is not verified', async () => {
    const own = await firm({ name: { 'zh-Hans': '未核验公司' } });
    await submitted(place.database, own);
    const { body } = await place.server.get<Readonly<{ total: number }>>(`/api/v1/public/enterprises?q=${encodeURIComponent('未核验公司')}`);
    expect(body.total).toBe(0);
  });
});

describe('measures by two persons', () => {
  const act = (id: string, name: string, who = first) => who.browser.post<Enterprise & Told>(`/enterprises/${id}/${name}`, { reason: '登记信息不符' });
  const settle = (id: string, how: 'confirm' | 'refuse', who = second) => who.browser.post<Enterprise & Told>(`/enterprises/${id}/measure/${how}`, how === 'refuse' ? { reason: '证据不足' } : {});
  const mayPublish = async (id: string) => {
    const row = await place.database.write.first<{ o: string }>('select organisation_id as o from enterprise.enterprise where id = $1::uuid', [id]);
    return (await place.server.nest.get(VerifiedEnterprises, { strict: false }).ofOrganisation(row?.o ?? '')) !== null;
  };

  it('suspend, lift and close; everybody sees it, and only who is verified may publish', async () => {
    const { enterprise: { id }, number } = await verified();
    expect([(await act(id, 'suspend')).status, (await shown(number)).body.status, await mayPublish(id)]).toEqual([201, 'verified', true]);
    expect(await refusalOf(settle(id, 'confirm', first))).toEqual([409, 'SAME_PERSON']);
    expect(await refusalOf(confirm({ id }))).toEqual([409, 'PROPOSAL_NONE']); // a measure is no verification
    expect((await settle(id, 'confirm')).body.state).toBe('suspended');
    expect([(await shown(number)).body.status, await mayPublish(id)]).toEqual(['suspended', false]);
    await act(id, 'resume');
    expect((await settle(id, 'confirm')).body).toMatchObject({ state: 'verified', number });
    await act(id, 'close', second);
    expect((await settle(id, 'confirm', first)).body.state).toBe('closed');
    expect([(await shown(number)).body.status, await mayPublish(id)]).toEqual(['closed', false]);
    expect(await refusalOf(act(id, 'resume'))).toEqual([409, 'ENTERPRISE_STATE']);
  });

  it('leave everything as it is where the second person says why not', async () => {
    const { enterprise: { id } } = await verified();
    await act(id, 'suspend');
    expect((await settle(id, 'refuse')).body).toMatchObject({ state: 'verified', proposals: [{ act: 'suspend', outcome: 'refused', refusal: '证据不足' }, { act: 'verify', outcome: 'confirmed', refusal: null }] });
  });

  it('a company that is closed can be registered anew', async () => {
    const { enterprise: { id, uscc } } = await verified();
    await act(id, 'close');
    await settle(id, 'confirm');
    expect((await firm({ uscc })).enterprise.state).toBe('draft');
  });
});

describe('the public pages', () => {
  const page = (path: string) => place.server.get(path, { accept: 'text/html' });

  it.each([
    ['hans', '<h1><span lang="zh-Hans-CN">厦门光电有限公司</span></h1>', ['已核验', '该企业的自我声明', '大陆（台资企业）']],
    ['hant', '<h1><span lang="zh-Hans-CN">厦门光电有限公司</span></h1>', ['已查驗', '該企業之自我聲明', '大陸（台資企業）']],
    ['en', '<h1><span lang="zh-Hans-CN">厦门光电有限公司</span></h1>', ['verified', 'Self-declarations of this enterprise', 'Mainland, funded from the other side']],
  ])('in %s show the name as registered, the number, the side, the status, and the way to its declarations, without a script', async (language, heading, words) => {
    const { number, enterprise: { uscc } } = await verified();
    const { status, text } = await page(`/${language}/e/${number}`);
    expect(status).toBe(200);
    expect(text).toContain(heading);
    for (const word of [...words, number, uscc ?? '-']) expect(text).toContain(word);
    expect(text).not.toMatch(/<script(?![^>]*application\/ld\+json)/);
    expect((await page(`/${language}/e?q=${uscc}`)).text).toContain(`href="/${language}/e/${number}"`);
  });

  it('say of a wrong sign that it is one', async () => {
    const { status, text } = await page('/hans/e/GT-E-2026-000001-X');
    expect([status, text.includes('编号有误（校验位不符）')]).toEqual([404, true]);
  });

  it('count the verified ones on the home page, without the examples', async () => {
    const counted = async () => Number(/计示例）<\/a><\/dt><dd>([\d,]+)</.exec((await page('/hans')).text)?.[1]?.replace(',', ''));
    const before = await counted();
    const { enterprise: { id } } = await verified();
    expect(await counted()).toBe(before + 1);
    await place.database.write.query('update enterprise.published set example = true where enterprise_id = $1::uuid', [id]);
    expect(await counted()).toBe(before);
  });
});

it('by SQL as the server’s role, a firm sees no proofs, contacts, sites or submissions but its own', async () => {
  const [one, other] = [await firm(), await firm()];
  await submitted(place.database, one);
  await attach(place.database, other);
  const organisationOf = async ({ enterprise: { id } }: Firm) => (await place.database.write.first<{ o: string }>('select organisation_id as o from enterprise.enterprise where id = $1::uuid', [id]))?.o ?? '';
  const [mine, theirs] = [await organisationOf(one), await organisationOf(other)];
  await place.database.write.transaction(async (tx) => {
    await tx.query('set local role gongtong_app');
    for (const table of ['site', 'contact', 'evidence', 'submission', 'revision']) expect(await tx.query(`select from enterprise.${table}`)).toEqual([]);
    await tx.query(`select set_config('app.organisation', $1, true)`, [mine]);
    const seen = await tx.query<{ o: string }>('select distinct organisation_id as o from enterprise.evidence union select organisation_id from enterprise.contact');
    expect(seen).toEqual([{ o: mine }]);
    expect(await tx.execute('update enterprise.evidence set note = $1 where organisation_id = $2::uuid', ['x', theirs])).toBe(0);
  });
});
