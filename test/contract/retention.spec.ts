import { ApplyRetention } from '../../libs/features/privacy/application/retention/apply-retention';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { OwnPerson, type Person, refusalOf } from './support/person';

type Rule = Readonly<{ id: string; days: number | null; basis: string; due: number | null }>;
type Retention = Readonly<{ version: number; rules: Rule[]; versions: { version: number }[]; runs: { day: string; id: string; days: number; count: number }[] }>;
type Problem = Readonly<{ code: string }>;

const own = new OwnPerson();
let security: SignedIn;
let system: Person;
let today: string;
beforeAll(async () => {
  const operator = await anOrganisation(own.database, 'operator', '平台运营方');
  security = await aMember(own, operator, 'security-admin', 'security@operator.example');
  system = (await aMember(own, operator, 'system-admin', 'system@operator.example')).browser;
  today = (await own.database.read.first<{ today: string }>(`select (now() at time zone 'Asia/Shanghai')::date as today`))?.today ?? '';
});

const settings = async (): Promise<Retention> => (await security.browser.get<Retention>('/settings/retention')).body;
const version = async (rules: readonly object[]) => ({ after: (await settings()).versions[0]?.version ?? 0, validFrom: today, source: '测试', rules });
const decide = async (rules: readonly object[]) => security.browser.post('/settings/retention', await version(rules));
const apply = () => own.server.nest.get(ApplyRetention, { strict: false }).execute();

it('forgets nothing by itself until somebody decides on days', async () => {
  await decide([]);
  await own.database.write.query(`insert into notice.feedback (message, reply_to, locale, created_at) values ('x', 'kept@reader.example', 'en', now() - interval '30 years')`);
  await apply();
  expect((await settings()).rules.map(({ days }) => days)).toEqual([null, null, null, null, null, null]);
  expect(await own.database.write.query(`select reply_to from notice.feedback where reply_to = 'kept@reader.example'`)).toHaveLength(1);
});

it('forgets what is older, in portions, keeps what is younger, and the journal says how much', async () => {
  await own.database.write.query(
    `insert into notice.feedback (message, reply_to, locale, created_at) select 'x', 'old-' || n || '@reader.example', 'en', now() - interval '31 days' from generate_series(1, 501) n
     union all select 'x', 'young@reader.example', 'en', now() - interval '29 days'`,
  );
  await own.database.write.query(`insert into notice.mail (address, template, locale, params, state, created_at) values ('sent@mail.example', 'x', 'en', '{"name": "PLANTED"}', 'sent', now() - interval '31 days'), ('waits@mail.example', 'x', 'en', '{}', 'waiting', now() - interval '31 days')`);
  const thought = (await security.browser.get<{ count: number }>('/settings/retention/due?id=feedback-addresses&days=30')).body.count;
  await decide(['mails', 'feedback-addresses'].map((id) => ({ id, days: 30, basis: '某决定' })));
  const dueOf = async () => (await settings()).rules.find(({ id }) => id === 'feedback-addresses')?.due;
  expect([thought >= 501, await dueOf()]).toEqual([true, thought]);
  await apply();
  await apply();
  expect([await dueOf(), (await settings()).runs.filter(({ id, days }) => id === 'feedback-addresses' && days === 30).map(({ day, count }) => [day, count >= 501])]).toEqual([0, [[today, true]]]);
  expect(await own.database.write.query(`select reply_to from notice.feedback where reply_to like 'old-%' or reply_to = 'young@reader.example'`)).toEqual([{ reply_to: 'young@reader.example' }]);
  expect(await own.database.write.query(`select address from notice.mail where address like '%@mail.example'`)).toEqual([{ address: 'waits@mail.example' }]);
  expect(await own.database.write.query(`select from notice.mail where params::text like '%PLANTED%'`)).toEqual([]);
  const acts = await own.database.write.query<{ subject_id: string; content: { days: number; count: number } }>(`select subject_id, content from journal.event where act = 'retention.applied' and content ->> 'days' = '30' and subject_id = 'feedback-addresses'`);
  expect([acts.every(({ content }) => content.days === 30), acts.reduce((sum, { content }) => sum + content.count, 0)]).toEqual([true, expect.any(Number)]);
  expect(acts.reduce((sum, { content }) => sum + content.count, 0)).toBeGreaterThanOrEqual(501);
});

it('erases the people of accounts that were closed long enough ago, once', async () => {
  expect((await own.person.post('/personal/closing', { email: own.account.email })).status).toBe(200);
  await decide([{ id: 'closed-accounts', days: 10, basis: '某决定' }]);
  await apply();
  expect(await own.database.write.query('select from access.account where email = $1', [own.account.email])).toHaveLength(1);
  await own.database.write.query(`update personal.request set settled_at = now() - interval '11 days' where kind = 'closing' and state = 'done'`);
  await apply();
  await apply();
  expect(await own.database.write.query('select email, name from access.account where id = $1::uuid', [own.account.id])).toEqual([{ email: '', name: '—' }]);
  expect(await own.database.write.query(`select k.wrapped from personal.key k join personal.person p on p.id = k.person_id where p.account_id = $1::uuid`, [own.account.id])).toEqual([{ wrapped: null }]);
});

it('is decided by the security administrator alone, on top of the newest version, with days that are days', async () => {
  expect([(await system.get('/settings/retention')).status, (await system.post('/settings/retention', await version([]))).status]).toEqual([403, 403]);
  const rule = { id: 'mails', days: 30, basis: '某决定' };
  for (const rules of [[{ ...rule, days: 0 }], [{ ...rule, id: 'everything' }], [rule, rule], [{ ...rule, basis: '' }]]) {
    expect((await security.browser.post('/settings/retention', await version(rules))).status).toBe(400);
  }
  expect(await refusalOf(security.browser.post<Problem>('/settings/retention', { ...(await version([rule])), after: 999 }))).toEqual([409, 'SETTING_CHANGED']);
});
