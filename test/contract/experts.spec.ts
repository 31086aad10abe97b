import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { PanelStore } from '../../libs/features/review/application/panel/panel-store';
import { Draws, type DrawParty, wait } from './support/draws';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { aSubject, farDays, someRows } from './support/panels';
import { OwnPerson } from './support/person';

type Own = Readonly<{ expert: { id: string; state: string; termUntil: string | null; version: number } | null; details: { name: string } | null; consents: { purpose: string; given: boolean | null }[]; notice: { version: number; paragraphs: string[] } }>;
type Code = Readonly<{ code: string }>;

const MARKER = /PLANTED|植入|planted/iu;
const own = new OwnPerson();
const written: string[] = [];
const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
const keep = (chunk: unknown): boolean => written.push(String(chunk)) > 0;

let place: Readonly<{ database: OwnPerson['database']; server: OwnPerson['server'] }>;
let centre: SignedIn;
let house: string;
beforeAll(async () => {
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  place = { database: own.database, server: own.server };
  centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'one@centre.example');
  house = await anOrganisation(place.database, 'trade-association', '某协会');
});

const profile = (more: object = {}) => ({
  side: 'taiwan', fields: ['lighting'], available: true, details: { name: '植入姓名 PLANTED', employer: '植入公司 PLANTED Photonics', credentials: ['PLANTED engineer'], organisations: [], disputes: ['PLANTED rival'], drafted: ['CNS 15598-1:2020'] }, ...more,
});
const anExpert = (email: string) => aMember(place, house, 'expert', email);
const mine = async ({ browser }: SignedIn) => (await browser.get<Own>('/experts/mine')).body;
const agree = async ({ browser }: SignedIn, purpose: string, given = true) => browser.post<Own & Code>('/experts/mine/consents', { purpose, given, notice: 0 });

/** Applied, checked and agreed. */
async function member(email: string, side: string, name = '植入姓名 PLANTED'): Promise<SignedIn> {
  const expert = await anExpert(email);
  const applied = await expert.browser.send<Own>('PUT', '/experts/mine', profile({ side, details: { ...profile().details, name } }));
  await centre.browser.post(`/experts/${applied.body.expert?.id}/check`);
  for (const purpose of ['pool', 'panel']) await agree(expert, purpose);
  return expert;
}

describe('the life of an expert in the pool', () => {
  it('applies, is checked, agrees, changes the profile, leaves and comes again', async () => {
    const expert = await anExpert('applies@expert.example');
    expect([(await mine(expert)).expert, (await mine(expert)).notice.paragraphs.length]).toEqual([null, 4]);
    expect((await agree(expert, 'pool')).body.code).toBe('EXPERT_UNKNOWN');
    const applied = await expert.browser.send<Own>('PUT', '/experts/mine', profile());
    const id = applied.body.expert?.id ?? '';
    expect([applied.body.expert?.state, applied.body.details?.name]).toEqual(['applied', '植入姓名 PLANTED']);
    expect((await expert.browser.post<Own>('/experts/mine/consents', { purpose: 'pool', given: true, notice: 7 })).status).toBe(409);
    expect((await centre.browser.post<{ state: string }>(`/experts/${id}/check`)).body.state).toBe('checked');
    expect((await centre.browser.post(`/experts/${id}/check`)).status).toBe(409);
    expect((await agree(expert, 'pool')).body.expert?.state).toBe('active');
    await agree(expert, 'panel');
    expect((await expert.browser.send<Code>('PUT', '/experts/mine', profile())).body.code).toBe('VERSION_STALE');
    const { expert: now } = await mine(expert);
    expect((await expert.browser.send('PUT', '/experts/mine', profile({ side: 'mainland', version: now?.version }))).status).toBe(409);
    expect((await centre.browser.post(`/experts/${id}/renew`)).status).toBe(200);
    expect((await agree(expert, 'pool', false)).body.expert?.state).toBe('left');
    const { expert: left, consents } = await mine(expert);
    expect(consents.filter(({ given }) => given)).toEqual([]);
    expect((await expert.browser.send<Own>('PUT', '/experts/mine', profile({ version: left?.version }))).body.expert?.state).toBe('applied');
  });

  it('is nominated by an address of an expert, decides, and is removed for a reason of the list', async () => {
    const expert = await anExpert('nominated@expert.example');
    const asked = { email: 'Nominated@expert.example', side: 'mainland', fields: ['nev'] };
    const nominated = await centre.browser.post<{ id: string; state: string }>('/experts/nominate', asked);
    expect([nominated.status, nominated.body.state]).toEqual([201, 'nominated']);
    expect((await centre.browser.post<Code>('/experts/nominate', asked)).body.code).toBe('EXPERT_STATE');
    expect((await centre.browser.post<Code>('/experts/nominate', { ...asked, email: 'one@centre.example' })).body.code).toBe('EXPERT_ACCOUNT_UNKNOWN');
    expect((await centre.browser.post<Code>(`/experts/${nominated.body.id}/check`)).body.code).toBe('EXPERT_PROFILE_MISSING');
    await expert.browser.send('PUT', '/experts/mine', profile({ side: 'mainland', version: 1 }));
    await agree(expert, 'pool');
    expect((await centre.browser.post<{ state: string }>(`/experts/${nominated.body.id}/check`)).body.state).toBe('active');
    expect((await centre.browser.post<{ state: string }>(`/experts/${nominated.body.id}/remove`, { reason: 'conduct' })).body.state).toBe('removed');
    expect((await agree(expert, 'panel')).body.code).toBe('EXPERT_STATE');
    await centre.browser.post('/experts/nominate', asked);
    expect((await mine(expert)).consents.filter(({ given }) => given)).toEqual([]);
    expect((await centre.browser.post<{ state: string }>(`/experts/${nominated.body.id}/check`)).body.state).toBe('checked');
    expect((await agree(expert, 'pool')).body.expert?.state).toBe('active');
  });

  it('is opened to the centre for a reason, which the expert reads', async () => {
    const expert = await member('opened@expert.example', 'mainland');
    const id = (await mine(expert)).expert?.id ?? '';
    expect((await centre.browser.post<{ name: string }>(`/experts/${id}/reveal`, { reason: '核对资格' })).body.name).toContain('PLANTED');
    expect((await expert.browser.get('/personal')).text).toContain('核对资格');
    expect((await expert.browser.get('/personal/export')).text).toContain('植入姓名');
  });
});

describe('who an expert is', () => {
  const parties: DrawParty[] = [];
  let number = '';
  let seated: SignedIn;
  const panel = randomUUID();
  const page = async () => (await place.server.get(`/hant/draw/${number}`)).text;
  beforeAll(async () => {
    Object.assign(process.stdout, { write: keep });
    Object.assign(process.stderr, { write: keep });
    const experts = [await member('first@expert.example', 'mainland'), await member('second@expert.example', 'taiwan'), await member('third@expert.example', 'taiwan', '植入林專家 PLANTED')];
    for (const name of ['某企业', '某机关']) {
      const organisation = await anOrganisation(place.database, 'enterprise', name);
      parties.push({ organisation, member: await aMember(place, organisation, 'enterprise', `${parties.length}@party.example`) });
    }
    const draws = new Draws(place, parties);
    const subject = aSubject(someRows(1), { example: false });
    await place.database.write.transaction((tx) => place.server.nest.get(PanelStore, { strict: false }).createPanel(tx, { id: panel, subject, rules: 1, size: 3, least: { mainland: 1, taiwan: 1 }, days: farDays }));
    const draw = await draws.announce({ panel, subject });
    number = draw.number;
    await draws.close('main');
    for (const [at, { member: party }] of parties.entries()) await party.browser.post(`/draws/${number}/reveal`, { bytes: draw.kept[at] });
    await draws.advance();
    const row = await place.database.write.first<{ account: string }>(`select e.account_id as account from review.draw_entry n join review.expert e on e.id = n.expert_id where n.draw = $1 and n.seated and n.side = 'taiwan' limit 1`, [number]);
    seated = experts.find(({ account }) => account.id === row?.account) ?? centre;
  }, 60_000);
  afterAll(() => {
    Object.assign(process.stdout, { write: out });
    Object.assign(process.stderr, { write: err });
  });

  it('stands in no page, answer, record, journal or log', async () => {
    const paths = [`/api/v1/draws/${number}`, `/hans/draw/${number}`, `/en/draw/${number}`, ...[1, 2, 3].map((version) => `/api/v1/records/${number}/${version}/document`), '/api/v1/log/1/checkpoints/1'];
    for (const path of paths) expect((await place.server.nest.inject({ method: 'GET', url: path })).body).not.toMatch(MARKER);
    expect((await page()).length).toBeGreaterThan(5_000);
    for (const path of ['/experts', '/experts?state=active']) expect((await centre.browser.get(path)).text).not.toMatch(MARKER);
    expect((await parties[0]?.member.browser.get('/draws/party'))?.text).not.toMatch(MARKER);
    const events = await place.database.write.query<{ event: string }>('select e::text as event from journal.event e union all select d::text from journal.decision d union all select x::text from review.expert x union all select d::text from review.draw d union all select r.document from transparency.record r');
    expect(events.filter(({ event }) => MARKER.test(event))).toEqual([]);
    await wait(300);
    expect(written.filter((line) => MARKER.test(line))).toEqual([]);
  });

  it('is shown once they agree to be named and the panel has concluded, and not after they take it back', async () => {
    expect(await page()).not.toContain('PLANTED');
    await agree(seated, 'publication');
    expect(await page()).not.toContain('PLANTED');
    await place.database.write.query(`update review.panel set state = 'concluded', outcome = 'agreed', basis = 'majority' where id = $1::uuid`, [panel]);
    expect(await page()).toMatch(/植入\S+ PLANTED/u);
    expect(await page()).not.toContain('Photonics');
    await agree(seated, 'publication', false);
    expect(await page()).not.toContain('PLANTED');
  });
});
