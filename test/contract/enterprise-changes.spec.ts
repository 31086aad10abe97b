import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, attach, checklistOf, type Enterprise, type Firm, freshUscc, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Revised = Enterprise & Readonly<{ revision: Readonly<{ id: string; version: number; state: string; name: object; uscc: string | null; gaps: string[] }> | null }>;
type Told = Problem & Readonly<{ gaps?: string[]; state?: string; version?: number }>;
type Published = Readonly<{ name: object; uscc: string | null; status: string; formerNames: Readonly<{ name: object; from: string; until: string }>[] }>;
type Lines = Readonly<{ items: Readonly<{ id: string; revising: string | null; waits: string | null }>[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: readonly [SignedIn, SignedIn];
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const house = await anOrganisation(place.database, 'centre', '研究中心');
  centre = [await aMember(place, house, 'centre', 'first@centre.example'), await aMember(place, house, 'centre', 'second@centre.example')];
});
afterAll(() => place.server.close());

const renamed = { name: { 'zh-Hans': '厦门新光电有限公司' } };
const shown = async (number: string | null) => (await place.server.get<Published>(`/api/v1/public/enterprises/${number}`)).body;
const page = async (language: string, number: string | null) => (await place.server.get(`/${language}/e/${number}`, { accept: 'text/html' })).text;

/** A firm that two persons have verified. */
async function verified(): Promise<Firm> {
  const own = await aFirm(place, `changing-${(made += 1)}@photonics.example`);
  await submitted(place.database, own);
  return { ...own, enterprise: await verifiedBy(centre, own) };
}
const act = ({ browser, enterprise: { id } }: Firm, what: '' | '/submit' | '/withdraw' | '/discard', body: object = {}) => browser.post<Revised & Told>(`/enterprises/${id}/revision${what}`, body);
const decide = ({ enterprise: { id } }: Firm, decision: 'verify' | 'return') =>
  centre[0].browser.post<Revised & Told>(`/enterprises/${id}/verify`, { decision, checklist: decision === 'verify' ? checklistOf() : [], reasons: decision === 'return' ? '缺少变更登记通知书' : null });
const confirm = ({ enterprise: { id } }: Firm) => centre[1].browser.post<Revised & Told>(`/enterprises/${id}/verify/confirm`);

/** Has begun to change its name, with a proof, and handed it in. */
async function changing(change: object = renamed): Promise<Firm> {
  const own = await verified();
  await act(own, '', change);
  await attach(place.database, own, ['business-licence']);
  expect((await act(own, '/submit')).body).toMatchObject({ state: 'verified', revision: { state: 'submitted', gaps: [] } });
  return own;
}

describe('a change of what was verified', () => {
  it('is drafted, and leaves everything as it is published', async () => {
    const own = await verified();
    const { id, number } = own.enterprise;
    const begun = await act(own, '', renamed);
    expect([begun.status, begun.body.state, begun.body.name, begun.body.revision]).toEqual([201, 'verified', { 'zh-Hans': '厦门光电有限公司' }, expect.objectContaining({ ...renamed, state: 'draft', version: 1, gaps: ['CHANGE_EVIDENCE'] })]);
    expect([(await shown(number)).name, (await page('hans', number)).includes('新光电')]).toEqual([{ 'zh-Hans': '厦门光电有限公司' }, false]);
    expect((await centre[0].browser.get<Revised>(`/enterprises/${id}`)).body.revision).toBeNull(); // its author's until it is submitted
    expect(await refusalOf(act(own, '', renamed))).toEqual([409, 'REVISION_STATE']);
    const patch = (version: number, form: object) => own.browser.send<Revised & Told>('PATCH', `/enterprises/${id}/revision`, form, { 'if-match': `"${version}"` });
    expect((await patch(1, { name: { 'zh-Hans': '厦门光电有限公司' } })).body.revision).toMatchObject({ version: 2, gaps: ['NOTHING_CHANGED', 'CHANGE_EVIDENCE'] });
    expect(await refusalOf(patch(1, renamed))).toEqual([412, 'VERSION_STALE']);
    expect(await refusalOf(patch(2, { name: { 'zh-Hans': '厦门光電' } }))).toEqual([422, 'NAME_MIXED_SCRIPTS']);
    expect(await refusalOf(patch(2, { website: 'https://x.example' }))).toEqual([400, 'UNKNOWN_FIELD']);
    expect((await act(own, '/submit')).body).toMatchObject({ code: 'SUBMISSION_INCOMPLETE', gaps: ['NOTHING_CHANGED', 'CHANGE_EVIDENCE'] });
    expect((await act(own, '/discard')).body.revision).toBeNull();
    expect(await refusalOf(act(own, '/submit'))).toEqual([409, 'REVISION_STATE']);
  });

  it('takes effect with the second person; the former name stays with its days, and the number is the same', async () => {
    const uscc = freshUscc();
    const own = await changing({ ...renamed, uscc });
    const { id, number } = own.enterprise;
    const line = async () => (await centre[0].browser.get<Lines>('/enterprises?waiting=true&limit=100')).body.items.find((one) => one.id === id);
    expect(await line()).toMatchObject({ revising: 'submitted', waits: null });
    expect((await centre[0].browser.get<Revised>(`/enterprises/${id}`)).body.revision).toMatchObject({ ...renamed, uscc });
    expect((await decide(own, 'verify')).status).toBe(201);
    expect(await line()).toMatchObject({ waits: 'verify' });
    expect([await refusalOf(centre[0].browser.post<Problem>(`/enterprises/${id}/verify/confirm`)), (await shown(number)).name]).toEqual([[409, 'SAME_PERSON'], { 'zh-Hans': '厦门光电有限公司' }]);
    expect((await confirm(own)).body).toMatchObject({ ...renamed, uscc, state: 'verified', number, revision: null, submission: { outcome: 'verified' } });
    const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
    expect(await shown(number)).toMatchObject({ ...renamed, uscc, status: 'verified', formerNames: [{ name: { 'zh-Hans': '厦门光电有限公司' }, from: today, until: today }] });
    for (const [language, former] of [['hans', '曾用登记名称'], ['hant', '曾用登記名稱'], ['en', 'Former registered names']] as const) {
      const text = await page(language, number);
      for (const word of ['厦门新光电有限公司', '厦门光电有限公司', former]) expect(text).toContain(word);
    }
    expect((await own.browser.get<{ me: { acting: { organisation: { name: object } } } }>('/me')).body.me.acting.organisation.name).toEqual(renamed.name);
    expect(await line()).toBeUndefined();
    const numbered = async (typed: string) => (await centre[0].browser.get<Lines>(`/enterprises?number=${encodeURIComponent(typed)}`)).body.items.map((one) => one.id);
    expect([await numbered((number ?? '').toLowerCase().replaceAll('-', ' ')), await numbered('GT-E-2026')]).toEqual([[id], []]);
  });

  it('is returned with reasons while the enterprise stays verified, put right, and taken over', async () => {
    const own = await changing();
    await decide(own, 'return');
    expect((await confirm(own)).body).toMatchObject({ state: 'verified', submission: { outcome: 'returned', reasons: '缺少变更登记通知书' } });
    expect((await own.browser.get<Revised>(`/enterprises/${own.enterprise.id}`)).body.revision?.state).toBe('returned');
    expect((await act(own, '/submit')).body.revision?.state).toBe('submitted');
    await decide(own, 'verify');
    expect((await confirm(own)).body).toMatchObject(renamed);
  });

  it('is taken back until somebody at the centre has made up their mind; proofs stay while it is looked at', async () => {
    const own = await changing();
    const { id } = own.enterprise;
    expect(await refusalOf(own.browser.post<Problem>(`/enterprises/${id}/sites`, { kind: 'plant', name: '厂', address: '翔安', territory: '350213' }))).toEqual([409, 'ENTERPRISE_STATE']);
    expect((await act(own, '/withdraw')).body).toMatchObject({ revision: { state: 'draft' }, submission: { outcome: 'withdrawn' } });
    await act(own, '/submit');
    await decide(own, 'verify');
    expect(await refusalOf(act(own, '/withdraw'))).toEqual([409, 'PROPOSAL_OPEN']);
  });

  it('does not take a number that another company has, nor one that another took meanwhile', async () => {
    const [own, other] = [await verified(), await verified()];
    expect(await refusalOf(act(own, '', { uscc: other.enterprise.uscc }))).toEqual([409, 'ALREADY_REGISTERED']);
    const uscc = freshUscc();
    const waits = await changing({ uscc });
    await aFirm(place, `changing-${(made += 1)}@photonics.example`, { uscc });
    await decide(waits, 'verify');
    expect(await refusalOf(confirm(waits))).toEqual([409, 'ALREADY_REGISTERED']);
  });

  it('is of a verified enterprise alone, and falls away where it is closed', async () => {
    const draft = await aFirm(place, `changing-${(made += 1)}@photonics.example`);
    expect(await refusalOf(act(draft, '', renamed))).toEqual([409, 'ENTERPRISE_STATE']);
    expect(await refusalOf(act({ ...draft, browser: (await verified()).browser }, '', renamed))).toEqual([404, 'ENTERPRISE_UNKNOWN']);
    const own = await changing();
    const { id, number } = own.enterprise;
    await centre[0].browser.post(`/enterprises/${id}/close`, { reason: '已注销' });
    expect((await centre[1].browser.post<Revised>(`/enterprises/${id}/measure/confirm`)).body).toMatchObject({ state: 'closed', revision: null, submission: { outcome: 'withdrawn' } });
    expect((await shown(number)).name).toEqual({ 'zh-Hans': '厦门光电有限公司' });
  });
});

it('what was published is never changed, by nobody: each change is a further version', async () => {
  const own = await changing();
  await decide(own, 'verify');
  await confirm(own);
  const versions = () => place.database.write.query<{ version: number; name_hans: string }>('select version, name_hans from enterprise.published_version where number = $1 order by version', [own.enterprise.number]);
  expect(await versions()).toEqual([{ version: 1, name_hans: '厦门光电有限公司' }, { version: 2, name_hans: '厦门新光电有限公司' }]);
  for (const change of ['update enterprise.published_version set name_hans = number', 'delete from enterprise.published_version']) await expect(place.database.write.query(change)).rejects.toThrow(/published_version/);
  expect(await versions()).toHaveLength(2);
});
