import type { MemberRole } from '@platform/permissions';
import { type TestDatabase, testDatabase } from '../support/database';
import { mailServer, type MailServer } from '../database/notice/mail-bench';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import { aPanel } from './support/panels';
import { anAccount, Person } from './support/person';

type Item = Readonly<{ id: string; reason: string; text: string; address: string; object: { kind: string; id: string }; seenAt: string | null; doneAt: string | null }>;
type List<T> = Readonly<{ items: T[]; total: number; next: string | null }>;
type Mail = Readonly<{ id: string; address: string; template: string; state: string; fault: string | null; attempts: number }>;
type Problem = Readonly<{ code: string; errors?: { path: string; code: string }[] }>;

const NOBODY = '00000000-0000-4000-8000-000000000000';
let database: TestDatabase;
let server: ContractApp;
let post: MailServer;
let refusing = false;
let busy = 0;
let regulator: string;
const who = new Map<MemberRole, Person>();
const as = (role: MemberRole): Person => who.get(role) ?? new Person(server);

beforeAll(async () => {
  database = await testDatabase();
  post = await mailServer({
    onRcptTo(_address, _session, done) {
      const code = refusing ? 550 : busy > 0 ? 451 : null;
      busy -= 1;
      done(code === null ? null : Object.assign(new Error('no'), { responseCode: code }));
    },
  });
  server = await ContractApp.start(database.url, { SMTP_URL: `${post.url}/?from=standards%40gongtong.example` });
  regulator = await anOrganisation(database, 'regulator', '某主管部门');
  for (const [kind, role] of [['centre', 'centre'], ['operator', 'system-admin'], ['operator', 'security-admin'], ['enterprise', 'enterprise']] as const) {
    who.set(role, (await aMember({ database, server }, await anOrganisation(database, kind, `某${kind}`), role, `${role}@people.example`)).browser);
  }
});
afterAll(async () => {
  await server.close();
  await post.close();
});
beforeEach(() => {
  [refusing, busy] = [false, 0];
});

/** What becomes of an act a moment later, once the worker has had it. */
async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let patience = 150; patience > 0; patience -= 1) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}
const inbox = async (role: MemberRole, query = '') => (await as(role).get<List<Item>>(`/inbox${query}`)).body.items;
const mailTo = (address: string) => eventually(async () => post.mails.find((mail) => mail.includes(`To: ${address}`)));

/** The form as a browser without script sends it. */
function submitted(fields: Readonly<Record<string, string>>) {
  const parts = Object.entries(fields).map(([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return server.nest.inject({ method: 'POST', url: '/hant/feedback', headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: `${parts.join('')}--x--\r\n` });
}

describe('feedback', () => {
  it('comes from anyone and lies before the centre', async () => {
    const { status, body } = await server.post<{ id: string }>('/api/v1/feedback', { about: 'GB 4943.1-2022', message: '实施日期有误', replyTo: 'reader@example.org' });
    expect(status).toBe(201);
    const item = await eventually(async () => (await inbox('centre')).find(({ object }) => object.id === body.id));
    expect([item.reason, item.text, item.address]).toEqual(['feedback', '有人向中心反馈：内容有误或缺失', '/app/feedback']);
    const { body: told } = await as('centre').get<List<{ id: string; message: string; replyTo: string }>>('/feedback');
    expect(told.items[0]).toMatchObject({ id: body.id, message: '实施日期有误', replyTo: 'reader@example.org' });
    const [event] = await database.write.query(`select via, content from journal.event where act = 'feedback.sent'`);
    expect(event).toEqual({ via: 'public', content: {} });
  });

  it.each([
    [{ message: '' }, 'message', 'IS_NOT_EMPTY'],
    [{ message: 'x'.repeat(4_001) }, 'message', 'MAX_LENGTH'],
    [{ message: 'x', replyTo: 'nobody' }, 'replyTo', 'IS_EMAIL'],
    [{ message: 'x', sender: 'me' }, 'sender', 'UNKNOWN_FIELD'],
  ])('refuses %j', async (body, path, code) => {
    const answer = await server.post<Problem>('/api/v1/feedback', body);
    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([400, { path, code }]);
  });

  it('is read by the centre alone', async () => {
    expect([(await as('enterprise').get('/feedback')).status, (await new Person(server).get('/feedback')).status]).toEqual([403, 401]);
  });

  it('has a page that needs no script', async () => {
    const form = await server.get('/hant/feedback?about=%2Fhant%2Fstd%2FGB-4943.1-2022');
    expect(form.text).toContain('value="/hant/std/GB-4943.1-2022"');
    expect((await server.get('/hans')).text).toContain('href="/hans/feedback"');
    const empty = await submitted({ about: '<b>', message: ' ', replyTo: 'nobody' });
    expect([empty.statusCode, empty.body.includes('value="&lt;b&gt;"')]).toEqual([422, true]);
    for (const field of ['message', 'replyTo']) expect(empty.body).toContain(`href="#${field}"`);
    const taken = await submitted({ about: '/hant/std/X', message: '缺少一項標準', replyTo: '' });
    expect([taken.statusCode, taken.body.includes('已收到您的回饋')]).toEqual([200, true]);
    const { body } = await as('centre').get<List<{ message: string; about: string; replyTo: null; locale: string }>>('/feedback');
    expect(body.items).toContainEqual(expect.objectContaining({ message: '缺少一項標準', about: '/hant/std/X', replyTo: null, locale: 'zh-Hant' }));
  });
});

describe('the inbox', () => {
  it('marks what was seen and done, for those whom it reaches', async () => {
    const { body } = await server.post<{ id: string }>('/api/v1/feedback', { message: 'something is missing' });
    const item = await eventually(async () => (await inbox('centre')).find(({ object }) => object.id === body.id));
    const foreign = await as('enterprise').post<Problem>(`/inbox/${item.id}/seen`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'ITEM_UNKNOWN']);
    expect((await as('centre').post<Item>(`/inbox/${item.id}/seen`)).body).toMatchObject({ doneAt: null, seenAt: expect.any(String) });
    expect((await as('centre').post<Item>(`/inbox/${item.id}/done`)).body.doneAt).not.toBeNull();
    expect([(await inbox('centre')).map(({ id }) => id).includes(item.id), (await inbox('centre', '?state=done')).map(({ id }) => id)]).toEqual([false, [item.id]]);
  });

  it('says by which law something is due, as it was configured on the day of the item', async () => {
    expect((await server.post('/api/v1/feedback', { message: 'an event to hang it on' })).status).toBe(201);
    const [made] = await database.write.query<{ id: string }>(
      `insert into notice.item (event_id, organisation_id, role, reason, object_kind, object_id, address, due, rule, created_at)
       select (select max(id) from journal.event), m.organisation_id, m.role, 'verification', 'example', 'a', '/app/changes', '2026-01-30', 'report-check', '2026-01-10T00:00:00Z'
       from access.membership m where m.role = 'system-admin' limit 1 returning id`);
    const dated = (await inbox('system-admin')).find(({ id }) => id === made?.id);
    expect(dated).toMatchObject({ due: '2026-01-30', rule: 'report-check', basis: '市场监督管理投诉举报处理暂行办法 第二十三条', workingDaysLeft: expect.any(Number) });
  });

  it.each(['state=closed', 'reason=weather', 'limit=0', 'after=x', 'more=1'])('refuses %s', async (query) => {
    expect((await as('centre').get(`/inbox?${query}`)).status).toBe(400);
  });

  it('knows no other ids', async () => {
    expect([(await as('centre').post(`/inbox/${NOBODY}/done`)).status, (await as('centre').post('/inbox/1/done')).status]).toEqual([404, 404]);
  });
});

describe('what needs a second person', () => {
  it('lies before those who may be it until it is settled', async () => {
    const proposed = await as('system-admin').post<{ id: string }>(`/organisations/${regulator}/competences`, { field: 'skills', level: 'city', territory: '350200', from: '2024-01-01' });
    expect(proposed.status).toBe(201);
    const waiting = async () => (await inbox('security-admin')).find(({ object }) => object.id === proposed.body.id);
    expect(await eventually(waiting)).toMatchObject({ reason: 'approval', address: '/app/changes' });
    expect((await as('security-admin').post(`/competence-changes/${proposed.body.id}/withdraw`)).status).toBe(200);
    await eventually(async () => ((await waiting()) ? undefined : true));
    expect((await inbox('security-admin', '?state=done')).map(({ object }) => object.id)).toContain(proposed.body.id);
  });
});

describe('what is mailed', () => {
  it('tells people what happened to their account, in their language', async () => {
    const account = await anAccount(database, 'chen@people.example');
    await database.write.query(`update access.account set locale = 'en' where id = $1::uuid`, [account.id]);
    const person = new Person(server);
    await person.signIn(account);
    expect((await person.post('/me/password', { current: account.password, password: 'two moons over the strait' })).status).toBe(204);
    expect(await mailTo('chen@people.example')).toContain('Subject: Your password was changed');
  });

  it('is that one acts for an organisation no longer', async () => {
    const firm = await anOrganisation(database, 'enterprise', '另一企业');
    const [one, two] = [await aMember({ database, server }, firm, 'enterprise', 'one@firm.example'), await aMember({ database, server }, firm, 'enterprise', 'two@firm.example')];
    expect((await one.browser.post(`/members/${two.membership}/end`)).status).toBe(200);
    expect(await mailTo('two@firm.example')).toContain('/app/account');
    expect((await eventually(async () => (await two.browser.get<List<Item>>('/inbox')).body.items.find(({ reason }) => reason === 'membership'))).object.id).toBe(two.membership);
  });

  it('is chosen by each, but for the safety of the account', async () => {
    const { body } = await as('enterprise').get<{ choices: { reason: string; way: string; fixed: boolean }[] }>('/me/notices');
    expect(body.choices.filter(({ fixed }) => fixed)).toEqual([{ reason: 'security', way: 'now', fixed: true }]);
    const changed = await as('enterprise').send<typeof body>('PUT', '/me/notices', { choices: [{ reason: 'membership', way: 'never' }] });
    expect(changed.body.choices.find(({ reason }) => reason === 'membership')?.way).toBe('never');
    const refused = await as('enterprise').send<Problem>('PUT', '/me/notices', { choices: [{ reason: 'security', way: 'never' }] });
    expect([refused.status, refused.body.code]).toEqual([422, 'CHOICE_FIXED']);
  });

  it('is an invitation with the link that opens it, once', async () => {
    const invited = await as('enterprise').post('/invitations', { email: 'newcomer@people.example', role: 'enterprise' });
    expect(invited.status).toBe(201);
    const mail = await mailTo('newcomer@people.example');
    expect(mail.replace(/=\r\n/g, '')).toMatch(/\/app\/invitation#[\w-]{43}/);
    expect(mail).toContain('standards@gongtong.example');
    const { body } = await as('system-admin').get<List<Mail>>('/mails');
    const listed = await eventually(async () => (await as('system-admin').get<List<Mail>>('/mails')).body.items.find(({ template, state }) => template === 'invitation' && state === 'sent'));
    expect([listed.address, body.total > 0]).toEqual(['n***@people.example', true]);
    expect(post.mails.filter((each) => each.includes('To: newcomer@people.example'))).toHaveLength(1);
  });

  it('waits for a server that is busy, and then comes once', async () => {
    busy = 1;
    await as('enterprise').post('/invitations', { email: 'patient@people.example', role: 'enterprise' });
    await mailTo('patient@people.example');
    const mail = await eventually(async () => (await as('system-admin').get<List<Mail>>('/mails')).body.items.find(({ address, state }) => address === 'p***@people.example' && state === 'sent'));
    expect(mail).toMatchObject({ attempts: 2, fault: null });
    expect(post.mails.filter((each) => each.includes('To: patient@people.example'))).toHaveLength(1);
  });

  it('is refused by its server: then it lies before the system administrator, who sends it again', async () => {
    refusing = true;
    await as('enterprise').post('/invitations', { email: 'refused@people.example', role: 'enterprise' });
    const item = await eventually(async () => (await inbox('system-admin')).find(({ reason }) => reason === 'mail-failed'));
    const failed = (await as('system-admin').get<List<Mail>>('/mails')).body.items.find(({ id }) => id === item.object.id);
    expect(failed).toMatchObject({ state: 'failed', fault: 'SMTP 550' });
    refusing = false;
    expect((await as('system-admin').post<Mail>(`/mails/${item.object.id}/send-again`)).body.state).toBe('waiting');
    expect((await mailTo('refused@people.example')).includes(`<${item.object.id}@`)).toBe(true);
    const again = await eventually(async () => {
      const answer = await as('system-admin').post<Problem>(`/mails/${item.object.id}/send-again`);
      return answer.status === 409 ? answer : undefined;
    });
    expect(again.body.code).toBe('MAIL_NOT_FAILED');
  });

  it('is minded by the system administrator alone', async () => {
    expect([(await as('centre').get('/mails')).status, (await as('centre').post(`/mails/${NOBODY}/send-again`)).status]).toEqual([403, 403]);
    expect((await as('system-admin').post(`/mails/${NOBODY}/send-again`)).status).toBe(404);
  });
});

it('nothing waits any longer for members of a panel that could not be filled', async () => {
  const { id, experts } = await aPanel({ database, server });
  const [first, second] = experts;
  const waits = async (count: number) => ((await second?.browser.get<List<Item>>('/inbox?state=open'))?.body.items.filter(({ reason }) => reason === 'review').length === count ? count : undefined);
  await eventually(() => waits(1));
  await first?.browser.post(`/reviews/${id}/recuse`, { reason: 'time' }); // nobody is left in the drawn order
  expect(await eventually(() => waits(0))).toBe(0);
});
