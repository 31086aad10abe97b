import { readFileSync } from 'node:fs';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Person } from './support/person';

type Rule = Readonly<{ id: string; days: number | null; confirmed: boolean; validFrom: string | null; validUntil: string | null; source: string | null }>;
type Clocks = Readonly<{ version: number; validFrom: string | null; rules: Rule[]; next: { version: number; validFrom: string; rules: Rule[] } | null; versions: { version: number }[]; calendar: { first: number; last: number } }>;
type Problem = Readonly<{ code: string; detail: string; errors?: { path: string; code: string }[] }>;

let database: TestDatabase;
let server: ContractApp;
let admin: SignedIn;
let guard: SignedIn;
let other: Person;
let today: string;
let tomorrow: string;
let shipped: Clocks;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url);
  const operator = await anOrganisation(database, 'operator', '平台运营方');
  admin = await aMember({ database, server }, operator, 'system-admin', 'system@operator.example');
  guard = await aMember({ database, server }, operator, 'security-admin', 'security@operator.example');
  other = (await aMember({ database, server }, operator, 'audit-admin', 'audit@operator.example')).browser;
  const days = await database.read.first<{ today: string; tomorrow: string }>(`select (now() at time zone 'Asia/Shanghai')::date as today, (now() at time zone 'Asia/Shanghai')::date + 1 as tomorrow`);
  [today, tomorrow] = [days?.today ?? '', days?.tomorrow ?? ''];
  shipped = (await other.get<Clocks>('/settings/clocks')).body;
});
afterAll(() => server.close());

const rule = { id: 'report-check', days: 20, unit: 'working', start: 'received', pauses: ['laboratory'], basis: '示例办法 第二条', confirmed: true };
const version = (after: number, more: object = {}) => ({ after, validFrom: tomorrow, source: '测试', ...more });

/** The versions that there are, the newest first. */
const newest = async (kind: 'clocks' | 'labels') => (await admin.browser.get<Clocks>(`/settings/${kind}`)).body.versions[0]?.version ?? 0;

describe('the clocks', () => {
  it('ship with the product, each unconfirmed one without days and without the address of a compilation', () => {
    const { version: first, versions, calendar, rules } = shipped;
    expect([first, versions, calendar]).toEqual([0, [], expect.objectContaining({ first: 2004, last: 2026 })]);
    expect(rules.find(({ id, confirmed }) => id === 'report-check' && confirmed)).toMatchObject({ days: 15, validUntil: '2026-04-14' });
    expect(rules.filter(({ confirmed }) => !confirmed).every(({ days, source }) => days === null && source === null)).toBe(true);
  });

  it.each(['zh-Hans', 'zh-Hant', 'en'])('have a name each in %s', (language) => {
    const texts = JSON.parse(readFileSync(`apps/web/src/locales/${language}.json`, 'utf8')) as { app: { clocks: { name: Record<string, string> } } };
    const names = shipped.rules.map(({ id }) => texts.app.clocks.name[id]);
    expect(names.filter((name) => name === undefined)).toEqual([]);
  });

  it('change by a version of the system administrator from tomorrow on, and the journal says so; what holds today stays', async () => {
    const after = await newest('clocks');
    const { status, body } = await admin.browser.post('/settings/clocks', version(after, { rules: [rule] }));
    expect([status, body]).toEqual([200, { version: after + 1, validFrom: tomorrow, source: '测试' }]);
    expect((await admin.browser.post('/settings/clocks', version(after + 1, { validFrom: '2999-01-01', rules: [{ ...rule, days: 30 }] }))).status).toBe(200);
    const { body: clocks } = await other.get<Clocks>('/settings/clocks');
    expect([clocks.version, clocks.rules]).toEqual([0, shipped.rules]);
    expect(clocks.next).toMatchObject({ version: after + 2, validFrom: '2999-01-01', rules: [{ id: 'report-check', days: 30, validFrom: null, validUntil: null }] });
    const [event] = await database.write.query(`select account, content from journal.event where act = 'setting.changed' and subject_id = 'clocks' and content ->> 'version' = $1`, [String(after + 1)]);
    expect(event).toEqual({ account: admin.account.id, content: { version: after + 1, validFrom: tomorrow, source: '测试' } });
  });

  it.each<[string, (after: number) => object, number, string]>([
    ['a version on top of one that is not the newest', (after) => version(after + 1, { rules: [rule] }), 409, 'SETTING_CHANGED'],
    ['a first day that has begun, with the clocks of that day', (after) => version(after, { validFrom: today, rules: [rule] }), 422, 'SETTING_IN_PAST'],
    ['a first day that has passed', (after) => version(after, { validFrom: '2020-01-01', rules: [rule] }), 422, 'SETTING_IN_PAST'],
    ['two rules for one day', (after) => version(after, { rules: [rule, rule] }), 422, 'CLOCK_OVERLAP'],
    ['a confirmed rule without days', (after) => version(after, { rules: [{ ...rule, days: undefined }] }), 422, 'CLOCK_WITHOUT_DAYS'],
    ['a rule without its basis', (after) => version(after, { rules: [{ ...rule, basis: '' }] }), 400, 'FORM_INVALID'],
    ['half a day', (after) => version(after, { rules: [{ ...rule, days: 1.5 }] }), 400, 'FORM_INVALID'],
    ['no rules at all', (after) => version(after, { rules: [] }), 400, 'FORM_INVALID'],
  ])('refuse %s', async (_name, body, status, code) => {
    const answer = await admin.browser.post<Problem>('/settings/clocks', body(await newest('clocks')));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('of ten versions at once on top of one, take one', async () => {
    const after = await newest('clocks');
    const answers = await Promise.all(Array.from({ length: 10 }, () => admin.browser.post('/settings/clocks', version(after, { rules: [rule] }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
  });
});

describe('the labels', () => {
  const label = { key: 'label.side.taiwan', 'zh-Hans': '台湾地区', 'zh-Hant': '台灣地區', en: 'Taiwan region (as named here)' };
  const named = async () => (await server.get('/en/legal')).text.includes('Taiwan region (as named here)');

  it('name the sides in every text once a version holds, and go back to what ships', async () => {
    expect(await named()).toBe(false);
    const after = await newest('labels');
    expect((await admin.browser.post('/settings/labels', version(after, { validFrom: today, labels: [label] }))).status).toBe(200);
    await expect(until(named)).resolves.toBe(true);
    const { body } = await other.get<{ labels: { key: string; en: string; shipped: { en: string } }[] }>('/settings/labels');
    expect(body.labels.find(({ key }) => key === label.key)).toMatchObject({ en: label.en, shipped: { en: 'Taiwan region' } });
    expect((await admin.browser.post('/settings/labels', version(after + 1, { validFrom: today, labels: [] }))).status).toBe(200);
    await expect(until(async () => !(await named()))).resolves.toBe(true);
  });

  it.each([
    ['a word that is not neutral', { ...label, 'zh-Hant': '中華民國' }, 422, 'LABEL_NOT_NEUTRAL'],
    ['a label that no text uses', { ...label, key: 'label.side.mars' }, 422, 'LABEL_UNKNOWN'],
    ['an empty name', { ...label, en: '' }, 400, 'FORM_INVALID'],
  ])('refuse %s', async (_name, faulty, status, code) => {
    const answer = await admin.browser.post<Problem>('/settings/labels', version(await newest('labels'), { labels: [faulty] }));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe('the dictionaries', () => {
  type Kept = Readonly<{ version: number; at: string | null }>;
  const list = async <T>(address: string) => (await other.get<Readonly<{ items: T[] }>>(`/settings${address}`)).body.items;

  it('say of each kind which version holds, which is to come, and who entered it', async () => {
    expect((await list<{ kind: string }>('')).map(({ kind }) => kind)).toEqual(['clocks', 'labels', 'privacy-notice', 'retention']);
    const after = await newest('labels');
    await admin.browser.post('/settings/labels', version(after, { validFrom: today, source: '示例函', labels: [{ key: 'label.side.mainland', 'zh-Hans': '大陆', 'zh-Hant': '大陸', en: 'Mainland side' }] }));
    const standing = (await list<{ kind: string; standing: Kept; versions: number }>('')).find(({ kind }) => kind === 'labels');
    expect(standing).toMatchObject({ versions: after + 1, standing: { version: after + 1, validFrom: today, source: '示例函', by: { account: admin.account.id, name: 'Lin' } } });
    const versions = await list<Kept>('/labels/versions');
    expect([versions[0]?.version, versions.at(-1)]).toEqual([after + 1, { version: 0, validFrom: null, source: null, at: null, by: null }]);
    expect(Date.now() - Date.parse(versions[0]?.at ?? '')).toBeLessThan(60_000);
    expect(await list(`/labels/changes?from=0&to=${after + 1}`)).toContainEqual({ item: 'label.side.mainland', field: 'en', before: 'Mainland', after: 'Mainland side' });
    expect(await list(`/labels/changes?from=${after + 1}&to=${after + 1}`)).toEqual([]);
  });

  it.each(['privacy-notice', 'retention', 'clocks'])('compare a version of %s with what ships, and say where there is none', async (kind) => {
    const content = kind === 'clocks' ? { rules: [rule] } : kind === 'retention' ? { rules: [{ id: 'mails', days: 400, basis: '示例' }] } : { sections: [{ title: han('标题'), text: han('正文') }], laws: { mainland: [han('法')], taiwan: [han('法')] } };
    const [newestKept] = await list<Kept>(`/${kind}/versions`);
    const number = (newestKept?.version ?? 0) + 1;
    const made = await (kind === 'clocks' ? admin : guard).browser.post(`/settings/${kind}`, version(kind === 'privacy-notice' ? number : number - 1, content));
    expect(made.status).toBe(200);
    expect((await list<object>(`/${kind}/changes?from=0&to=${number}`)).length).toBeGreaterThan(0);
    expect(await list<object>(`/${kind}/changes`)).toEqual(await list(`/${kind}/changes?from=${number - 1}&to=${number}`));
    const answer = await other.get<Problem>(`/settings/${kind}/changes?from=0&to=${number + 1}`);
    expect([answer.status, answer.body.code]).toEqual([404, 'SETTING_VERSION_UNKNOWN']);
  });

  it('know no other kind', async () => {
    for (const way of ['versions', 'changes']) expect((await other.get<Problem>(`/settings/planets/${way}`)).body.code).toBe('SETTING_UNKNOWN');
  });
});

const han = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': '文字', en: 'text' });

it('others than administrators read no settings, and only the system administrator changes them', async () => {
  const firm = await anOrganisation(database, 'enterprise', '某企业');
  const { browser } = await aMember({ database, server }, firm, 'enterprise', 'lin@firm.example');
  expect((await browser.get('/settings/clocks')).status).toBe(403);
  expect((await other.post('/settings/clocks', version(0, { rules: [rule] }))).status).toBe(403);
});

/** Whether it becomes so: processes hear of a version a moment after its commit. */
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (let patience = 100; patience > 0; patience -= 1) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
