import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, checklistOf, type Enterprise, type Firm, freshUbn, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Told = Problem & Readonly<{ relation?: string; outside?: string; title?: string; detail?: string; bodies?: Readonly<{ organisation: string; name: object }>[] }>;
type Successions = Readonly<{ number: string; name: object; kind: string; on: string; basis: string }>[];
type Published = Readonly<{ number: string; status: string; statusSince: string; statusReason: string | null; predecessors: Successions; successors: Successions }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let house: string;
let centre: readonly [SignedIn, SignedIn];
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  house = await anOrganisation(place.database, 'centre', '研究中心');
  centre = [await aMember(place, house, 'centre', 'first@centre.example'), await aMember(place, house, 'centre', 'second@centre.example')];
});
afterAll(() => place.server.close());

const email = () => `deciding-${(made += 1)}@photonics.example`;
const firm = (form: object = {}) => aFirm(place, email(), form);
const ofCentre = () => aMember(place, house, 'centre', email());
const verify = { decision: 'verify', checklist: checklistOf() };
const organisationOf = async ({ enterprise: { id } }: Firm) => (await place.database.write.first<{ o: string }>('select organisation_id as o from enterprise.enterprise where id = $1::uuid', [id]))?.o ?? '';
const denied = async (account: string) => {
  await new Promise((resolve) => setTimeout(resolve, 400)); // decisions are kept behind the request's back
  return place.database.write.query<{ action: string; reason: string }>(`select action, reason from journal.decision where account = $1::uuid and outcome = 'denied' order by id`, [account]);
};
async function verified(form: object = {}, kinds?: readonly string[]): Promise<Firm> {
  const own = await firm(form);
  await submitted(place.database, own, kinds);
  return { ...own, enterprise: await verifiedBy(centre, own) };
}

describe('who belongs to an enterprise does not decide on it', () => {
  const membership = async (own: Firm, { account }: SignedIn, ended: string) =>
    place.database.write.query(`insert into access.membership (account_id, organisation_id, role, created_at, ended_at) values ($1::uuid, $2::uuid, 'professional', now() - interval '3 years', ${ended})`, [account.id, await organisationOf(own)]);
  const named = (own: Firm, { account }: SignedIn) => own.browser.post(`/enterprises/${own.enterprise.id}/contacts`, { role: 'contact', name: '林', region: 'taiwan', email: ` ${account.email.toUpperCase()}`.trim() });

  it.each<[string, (own: Firm, who: SignedIn) => Promise<unknown>, string]>([
    ['a member', (own, who) => membership(own, who, 'null'), 'member'],
    ['who left eleven months ago', (own, who) => membership(own, who, `now() - interval '11 months'`), 'former-member'],
    ['whom it names as a contact, however the address is written', named, 'contact'],
  ])('%s', async (_who, bind, relation) => {
    const [own, who] = [await firm(), await ofCentre()];
    await bind(own, who);
    await submitted(place.database, own);
    const { id } = own.enterprise;
    const proposed = await who.browser.post<Enterprise & Told>(`/enterprises/${id}/verify`, verify);
    expect([proposed.status, proposed.body.code, proposed.body.relation]).toEqual([403, 'CONFLICT_OF_INTEREST', relation]);
    await centre[0].browser.post(`/enterprises/${id}/verify`, verify);
    expect(await refusalOf(who.browser.post<Problem>(`/enterprises/${id}/verify/confirm`))).toEqual([403, 'CONFLICT_OF_INTEREST']);
    expect(await refusalOf(who.browser.post<Problem>(`/enterprises/${id}/verify/refuse`, { reason: 'x' }))).toEqual([403, 'CONFLICT_OF_INTEREST']);
    expect((await centre[1].browser.post<Enterprise>(`/enterprises/${id}/verify/confirm`)).body.state).toBe('verified');
    for (const act of ['suspend', 'close']) expect(await refusalOf(who.browser.post<Problem>(`/enterprises/${id}/${act}`, { reason: 'x' }))).toEqual([403, 'CONFLICT_OF_INTEREST']);
    await centre[0].browser.post(`/enterprises/${id}/suspend`, { reason: 'x' });
    expect(await refusalOf(who.browser.post<Problem>(`/enterprises/${id}/measure/confirm`))).toEqual([403, 'CONFLICT_OF_INTEREST']);
    const reason = 'CONFLICT_OF_INTEREST';
    expect(await denied(who.account.id)).toEqual([
      'enterprise:verify', 'enterprise:confirm-verification', 'enterprise:refuse-verification', 'enterprise:suspend', 'enterprise:close', 'enterprise:confirm-measure',
    ].map((action) => ({ action, reason })));
  });

  it('but who left more than a year ago does', async () => {
    const [own, who] = [await firm(), await ofCentre()];
    await membership(own, who, `now() - interval '13 months'`);
    await submitted(place.database, own);
    expect((await who.browser.post(`/enterprises/${own.enterprise.id}/verify`, verify)).status).toBe(201);
    expect(await denied(who.account.id)).toEqual([]);
  });

  it('and is told so in each language', async () => {
    const [own, who] = [await firm(), await ofCentre()];
    await membership(own, who, 'null');
    await submitted(place.database, own);
    const titles = [];
    for (const language of ['zh-Hans', 'zh-Hant', 'en']) titles.push((await who.browser.post<Told>(`/enterprises/${own.enterprise.id}/verify`, verify, { 'accept-language': language })).body.title);
    expect(titles).toEqual(['您须回避', '您須迴避', 'You may not decide on your own enterprise']);
  });
});

describe('a regulator', () => {
  it('reads what was submitted where it decides on standardisation, with people masked; another one is told who does', async () => {
    const own = await firm();
    await own.browser.post(`/enterprises/${own.enterprise.id}/contacts`, { role: 'contact', name: '王小明', region: 'taiwan', phone: '+886 912 345 678' });
    const xiamen = await anOrganisation(place.database, 'regulator', '厦门市主管部门');
    const fuzhou = await anOrganisation(place.database, 'regulator', '福州市主管部门');
    const grant = (organisation: string, territory: string) => place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', $2, '2020-01-01')`, [organisation, territory]);
    await grant(xiamen, '350200');
    await grant(fuzhou, '350100');
    const [competent, other] = [await aMember(place, xiamen, 'officer', email()), await aMember(place, fuzhou, 'inspector', email())];
    const read = (who: Pick<Firm, 'browser'>) => who.browser.get<Enterprise & Told & Readonly<{ contacts: { name: string }[] }>>(`/enterprises/${own.enterprise.id}`);
    expect([await refusalOf(read(competent)), await refusalOf(read(other))]).toEqual([[404, 'ENTERPRISE_UNKNOWN'], [404, 'ENTERPRISE_UNKNOWN']]); // a draft
    await submitted(place.database, own);
    const seen = await read(competent);
    expect([seen.status, seen.body.state, seen.body.proposals, seen.text.includes('王小明'), seen.text.includes('345 678')]).toEqual([200, 'submitted', null, false, false]);
    const beyond = await read(other);
    expect([beyond.status, beyond.body.code, beyond.body.outside, beyond.body.bodies]).toEqual([403, 'NOT_COMPETENT', 'territory', [{ organisation: xiamen, name: { 'zh-Hans': '厦门市主管部门' } }]]);
    expect((await refusalOf(competent.browser.post<Problem>(`/enterprises/${own.enterprise.id}/contacts/${own.enterprise.id}/reveal`, { purpose: 'verification', reason: 'x' })))[0]).toBe(403);
    expect(await denied(other.account.id)).toEqual([{ action: 'enterprise:read', reason: 'NOT_COMPETENT' }]);
    const reads = await place.database.write.query(`select id from journal.decision where action = 'enterprise:read' and outcome = 'allowed' and account = $1::uuid`, [competent.account.id]);
    expect(reads.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a succession', () => {
  const propose = (older: Firm, newer: Firm, form: object = {}, who = centre[0]) =>
    who.browser.post<Enterprise & Told>(`/enterprises/${older.enterprise.id}/successions`, { newer: newer.enterprise.id, kind: 'merger', on: '2026-01-01', basis: '合并协议', ...form });
  const settle = ({ enterprise: { id } }: Firm, how: 'confirm' | 'refuse', who = centre[1]) => who.browser.post<Enterprise & Told>(`/enterprises/${id}/measure/${how}`, how === 'refuse' ? { reason: '协议未签署' } : {});
  const shown = async ({ enterprise: { number } }: Firm) => (await place.server.get<Published>(`/api/v1/public/enterprises/${number}`)).body;
  const inTaiwan = () => verified({ subject: 'taiwan-registered', name: { 'zh-Hant': '新竹光學股份有限公司' }, uscc: null, ubn: freshUbn(), route: null }, ['taiwan-registration']);

  it('of a Taiwan-registered company by one of the mainland takes two persons; both pages say who and when, and no number is used again', async () => {
    const [older, newer] = [await inTaiwan(), await verified()];
    expect(await refusalOf(propose(older, newer, { on: '2999-01-01' }))).toEqual([422, 'SUCCESSION_IN_FUTURE']);
    const proposed = await propose(older, newer);
    expect([proposed.status, proposed.body.proposals?.[0]]).toEqual([201, expect.objectContaining({ act: 'succeed', outcome: null, succession: { newer: newer.enterprise.id, number: newer.enterprise.number, name: { 'zh-Hans': '厦门光电有限公司' }, kind: 'merger', on: '2026-01-01', basis: '合并协议' } })]);
    expect((await shown(older)).successors).toEqual([]);
    expect(await refusalOf(settle(older, 'confirm', centre[0]))).toEqual([409, 'SAME_PERSON']);
    expect((await settle(older, 'confirm')).body.state).toBe('verified');
    expect((await shown(older)).successors).toEqual([{ number: newer.enterprise.number, name: { 'zh-Hans': '厦门光电有限公司' }, kind: 'merger', on: '2026-01-01', basis: '合并协议' }]);
    expect((await shown(newer)).predecessors).toEqual([{ number: older.enterprise.number, name: { 'zh-Hant': '新竹光學股份有限公司' }, kind: 'merger', on: '2026-01-01', basis: '合并协议' }]);
    for (const [language, words] of [['hans', '合并，2026-01-01'], ['hant', '合併，2026-01-01'], ['en', 'by merger, 2026-01-01']] as const) {
      const { text } = await place.server.get(`/${language}/e/${older.enterprise.number}`, { accept: 'text/html' });
      expect(text).toContain(`href="/${language}/e/${newer.enterprise.number}"`);
      expect(text).toContain(words);
    }
    await centre[0].browser.post(`/enterprises/${older.enterprise.id}/close`, { reason: '合并后解散' });
    expect((await settle(older, 'confirm')).body.state).toBe('closed');
    expect(await shown(older)).toMatchObject({ number: older.enterprise.number, status: 'closed', statusReason: '合并后解散', successors: [{ number: newer.enterprise.number }] });
    const anew = await firm({ subject: 'taiwan-registered', name: { 'zh-Hant': '新竹光學股份有限公司' }, uscc: null, ubn: older.enterprise.ubn, route: null });
    await submitted(place.database, anew, ['taiwan-registration']);
    expect((await verifiedBy(centre, anew)).number).not.toBe(older.enterprise.number);
  });

  it('of a mainland company by a Taiwan-registered one leads one way', async () => {
    const [older, newer] = [await verified(), await inTaiwan()];
    await propose(older, newer, { kind: 'succession' });
    await settle(older, 'confirm');
    expect((await shown(older)).successors).toMatchObject([{ number: newer.enterprise.number, kind: 'succession' }]);
    expect(await refusalOf(propose(newer, older))).toEqual([422, 'SUCCESSOR_UNFIT']);
    expect(await refusalOf(propose(older, newer))).toEqual([409, 'SUCCEEDED_ALREADY']);
  });

  it('by division leads to several', async () => {
    const [older, one, other] = [await verified(), await verified(), await verified()];
    for (const part of [one, other]) {
      await propose(older, part, { kind: 'division' });
      expect((await settle(older, 'confirm')).status).toBe(200);
    }
    expect((await shown(older)).successors.map(({ number }) => number).sort()).toEqual([one.enterprise.number, other.enterprise.number].sort());
  });

  it('that the second person refuses leaves everything as it is, and one that became impossible is not confirmed', async () => {
    const [older, newer] = [await verified(), await verified()];
    await propose(older, newer);
    expect(await refusalOf(centre[0].browser.post<Problem>(`/enterprises/${older.enterprise.id}/suspend`, { reason: 'x' }))).toEqual([409, 'PROPOSAL_OPEN']);
    expect((await settle(older, 'refuse')).body.proposals?.[0]).toMatchObject({ act: 'succeed', outcome: 'refused', refusal: '协议未签署' });
    expect((await shown(older)).successors).toEqual([]);
    await propose(older, newer);
    await centre[0].browser.post(`/enterprises/${newer.enterprise.id}/suspend`, { reason: 'x' });
    await settle(newer, 'confirm');
    expect(await refusalOf(settle(older, 'confirm'))).toEqual([422, 'SUCCESSOR_UNFIT']);
  });
});

it('everybody sees that an enterprise is suspended or closed, since which day and why, and nothing of what two persons have not agreed on', async () => {
  const own = await verified();
  const { id, number } = own.enterprise;
  const shown = async () => (await place.server.get<Published>(`/api/v1/public/enterprises/${number}`)).body;
  const settle = (how: 'confirm' | 'refuse') => centre[1].browser.post(`/enterprises/${id}/measure/${how}`, { reason: '证据不足' });
  const today = (await place.database.write.first<{ day: string }>(`select (now() at time zone 'Asia/Shanghai')::date::text as day`))?.day;
  const inForce = { status: 'verified', statusReason: null };
  await centre[0].browser.post(`/enterprises/${id}/suspend`, { reason: '存疑' });
  expect(await shown()).toMatchObject(inForce);
  await settle('refuse');
  expect(await shown()).toMatchObject(inForce);
  for (const [act, reason, after] of [['suspend', '证照失效', 'suspended'], ['resume', '已补证', 'verified'], ['suspend', '证照再次失效', 'suspended'], ['close', '已注销', 'closed']] as const) {
    await centre[0].browser.post(`/enterprises/${id}/${act}`, { reason });
    await settle('confirm');
    expect(await shown()).toMatchObject({ status: after, statusSince: today, statusReason: after === 'verified' ? null : reason });
  }
  expect((await place.server.get(`/api/v1/public/enterprises?q=${number}`)).text).toContain('"status":"closed"');
});
