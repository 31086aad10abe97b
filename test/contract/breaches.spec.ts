import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import { type Person, refusalOf } from './support/person';

type Duty = Readonly<{ duty: string; region: string; clock: string; due: string | null; basis: string | null; doneAt: string | null; state: string }>;
type Breach = Readonly<{ id: string; version: number; state: string; duties: Duty[]; steps: { step: string; note: string; by: string | null }[] }>;
type Listed = Readonly<{ items: Breach[]; total: number; totalIsLowerBound: boolean; next: string | null }>;
type Problem = Readonly<{ code: string }>;

const NOBODY = '00000000-0000-4000-8000-000000000000';
let database: TestDatabase;
let server: ContractApp;
let security: Person;
let audit: Person;
let system: Person;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_ROLES: 'api', GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const operator = await anOrganisation(database, 'operator', '平台运营方');
  const browser = async (role: 'security-admin' | 'audit-admin' | 'system-admin') => (await aMember({ database, server }, operator, role, `${role}@operator.example`)).browser;
  [security, audit, system] = [await browser('security-admin'), await browser('audit-admin'), await browser('system-admin')];
});
afterAll(() => server.close());

const found = { discoveredAt: '2026-11-20T23:30:00+08:00', summary: 'A list went to the wrong printer.', persons: 12, special: true, kinds: ['name', 'document'], regions: ['mainland', 'taiwan'] };
const recorded = async (more: object = {}): Promise<Breach> => (await security.post<Breach>('/breaches', { ...found, ...more })).body;
const step = ({ id, version }: Breach, asked: object) => security.post<Breach & Problem>(`/breaches/${id}/steps`, { version, note: 'done', ...asked });

it('is written down with who must be told, and sets no date where no period is configured', async () => {
  const breach = await recorded({ discoveredAt: '2026-10-20T23:30:00+08:00' }); // before the period below holds
  expect(breach).toMatchObject({ version: 1, state: 'open', steps: [] });
  expect(breach.duties.map(({ duty, region, due }) => [duty, region, due])).toEqual([
    ['authority-told', 'mainland', null], ['persons-told', 'mainland', null], ['authority-told', 'taiwan', null], ['persons-told', 'taiwan', null],
  ]);
  expect(breach.duties.map(({ basis }) => basis)).toEqual(['个人信息保护法 第五十七条', '个人信息保护法 第五十七条', '個人資料保護法 第十二條', '個人資料保護法 第十二條']);
  expect((await audit.get<{ items: Breach[] }>('/breaches')).body.items.map(({ id }) => id)).toContain(breach.id);
  const events = await database.write.query(`select content from journal.event where act = 'breach.recorded' and subject_id = $1`, [breach.id]);
  expect(events).toEqual([{ content: { persons: 12, special: true, kinds: ['name', 'document'], regions: ['mainland', 'taiwan'] } }]);
});

it('has the dates of the periods that are configured on the day of its discovery', async () => {
  const rule = { id: 'breach-authority-told-taiwan', days: 3, unit: 'calendar', start: 'discovered', pauses: [], basis: '某法 第二條', confirmed: true };
  await database.write.query(`insert into journal.setting (kind, version, valid_from, content, source) values ('clocks', 1, '2026-11-01', $1::jsonb, 'test')`, [JSON.stringify({ rules: [{ ...rule, validFrom: null, validUntil: null, source: null }] })]);
  const { duties } = await recorded();
  expect(duties.filter(({ due }) => due !== null)).toEqual([{ duty: 'authority-told', region: 'taiwan', clock: rule.id, due: '2026-11-23', basis: '某法 第二條', doneAt: null, state: expect.any(String) }]);
});

it('is closed once everybody is told, and every step stays', async () => {
  let breach = await recorded({ regions: ['taiwan'] });
  expect(await refusalOf(step(breach, { step: 'closed' }))).toEqual([409, 'BREACH_DUTY_OPEN']);
  for (const asked of [{ step: 'measure-taken' }, { step: 'authority-told', region: 'taiwan' }, { step: 'persons-told', region: 'taiwan' }, { step: 'closed' }]) {
    const answer = await step(breach, asked);
    expect(answer.status).toBe(200);
    breach = answer.body;
  }
  expect([breach.state, breach.version, breach.steps.map((row) => row.step), breach.duties.every(({ doneAt }) => doneAt !== null)]).toEqual(['closed', 5, ['measure-taken', 'authority-told', 'persons-told', 'closed'], true]);
  expect(await refusalOf(step(breach, { step: 'measure-taken' }))).toEqual([409, 'BREACH_CLOSED']);
});

it('says who wrote down what, and how each duty stands', async () => {
  const breach = (await step(await recorded({ regions: ['mainland'] }), { step: 'authority-told', region: 'mainland' })).body;
  expect(breach.duties.map(({ duty, state }) => [duty, state])).toEqual([['authority-told', 'told'], ['persons-told', 'not-configured']]);
  expect(breach.steps.map(({ by }) => by)).toEqual([expect.stringMatching(/./)]);
});

it('is found by its state and by a region', async () => {
  const [here, there] = [await recorded({ regions: ['mainland'] }), await recorded({ regions: ['taiwan'] })];
  const ids = async (query: string) => (await security.get<{ items: Breach[] }>(`/breaches?${query}`)).body.items.map(({ id }) => id);
  const [taiwan, closed] = [await ids('region=taiwan&state=open'), await ids('state=closed')];
  expect([taiwan.includes(there.id), taiwan.includes(here.id), closed.includes(there.id)]).toEqual([true, false, false]);
  expect((await security.get('/breaches?region=japan')).status).toBe(400);
});

it('is listed page by page, each once, the newest first, also beyond what one page holds', async () => {
  const made: string[] = [];
  for (let count = 0; count < 5; count += 1) made.unshift((await recorded({ regions: ['mainland'] })).id);
  const pages: Listed[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { body }: { body: Listed } = await security.get<Listed>(`/breaches?region=mainland&limit=2${after && `&after=${after}`}`);
    pages.push(body);
    after = body.next;
  }
  const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
  expect([ids.slice(0, 5), new Set(ids).size, pages.slice(0, -1).every(({ items }) => items.length === 2)]).toEqual([made, ids.length, true]);
  expect(pages.map(({ total, totalIsLowerBound }) => [total, totalIsLowerBound])).toEqual(pages.map(() => [ids.length, false]));
  for (const query of ['limit=0', 'limit=101', 'after=1', 'page=2']) expect((await security.get(`/breaches?${query}`)).status).toBe(400);
});

it('takes one of two steps that are written on the same version', async () => {
  const breach = await recorded();
  const answers = await Promise.all([step(breach, { step: 'measure-taken' }), step(breach, { step: 'measure-taken' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it.each([
  ['no zone', { discoveredAt: '2026-11-20T23:30:00' }],
  ['a day that there is not', { discoveredAt: '2026-02-30T00:00:00Z' }],
  ['no region', { regions: [] }],
  ['a region twice', { regions: ['taiwan', 'taiwan'] }],
  ['a kind that there is not', { kinds: ['secret'] }],
  ['fewer than nobody', { persons: -1 }],
  ['no words', { summary: '' }],
])('with %s is refused', async (_, more) => expect((await security.post('/breaches', { ...found, ...more })).status).toBe(400));

it('is the security administrator’s; who audits reads', async () => {
  const breach = await recorded();
  expect([(await audit.post('/breaches', found)).status, (await system.get('/breaches')).status]).toEqual([403, 403]);
  expect(await refusalOf(step(breach, { step: 'authority-told' }))).toEqual([422, 'BREACH_REGION']);
  expect(await refusalOf(security.get<Problem>(`/breaches/${NOBODY}`))).toEqual([404, 'BREACH_UNKNOWN']);
  expect(await refusalOf(security.get<Problem>('/breaches/1'))).toEqual([404, 'BREACH_UNKNOWN']);
});
