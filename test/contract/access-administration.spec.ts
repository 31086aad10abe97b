import { Policies } from '@platform/permissions';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Account, anAccount, Person } from './support/person';

type Problem = Readonly<{ code: string }>;
type Administered = Readonly<{ id: string; email: string; status: string; password: boolean; totp: boolean; passkeys: number; sessions: number; lastSignIn: string | null; memberships: Readonly<{ role: string }>[] }>;
type Items<T> = Readonly<{ items: T[]; total: number }>;
type Measure = Readonly<{ kind: string; reason: string; by: string; membership: string | null }>;

const measures = ['lock', 'unlock', 'forget-factors', 'end-sessions'];
const because = { reason: 'asked for by telephone, called back' };
let database: TestDatabase;
let server: ContractApp;
let operator: string;
let guard: SignedIn;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
  operator = await anOrganisation(database, 'operator', '平台');
  guard = await aMember({ database, server }, operator, 'security-admin', 'guard@operator.example');
});
afterAll(() => server.close());

let made = 0;
let person: Account;
beforeEach(async () => {
  made += 1;
  person = await anAccount(database, `chen-${made}@photonics.example`);
});

const codeOf = ({ status, body }: Readonly<{ status: number; body: Problem }>) => [status, body.code];
const take = (measure: string, id = person.id, by = guard, form: object = because) => by.browser.post<Administered & Problem>(`/accounts/${id}/${measure}`, form);
const seen = async (id = person.id) => (await guard.browser.get<Administered>(`/accounts/${id}`)).body;
const signedIn = async (): Promise<Person> => {
  const browser = new Person(server);
  expect((await browser.signIn(person)).status).toBe(200);
  return browser;
};
const acts = async () => (await database.write.query<{ act: string }>(`select act from journal.event where subject_id = $1 and account = $2::uuid order by id`, [person.id, guard.account.id])).map(({ act }) => act);
const giveFactors = () => database.write.transaction(async (tx) => {
  await tx.execute(`insert into access.totp (account_id, secret, confirmed_at) values ($1::uuid, '\\x00', now())`, [person.id]);
  await tx.execute(`insert into access.recovery_code (account_id, sha256) values ($1::uuid, sha256('code'))`, [person.id]);
  await tx.execute(`insert into access.passkey (account_id, credential_id, public_key, backed_up, name) values ($1::uuid, gen_random_uuid()::text, '', false, 'phone')`, [person.id]);
});

describe('the security administrator', () => {
  it('finds an account by part of its address or name, however it is written, and by its state', async () => {
    await database.write.query(`update access.account set name = '林美華' where id = $1::uuid`, [person.id]);
    const found = async (query: string) => (await guard.browser.get<Items<{ id: string }>>(`/accounts?${query}`)).body.items.map(({ id }) => id);
    expect(await found(`q=CHEN-${made}@Photonics`)).toEqual([person.id]);
    expect(await found(`q=${encodeURIComponent('美華')}`)).toEqual([person.id]);
    expect(await found('q=%25')).toEqual([]);
    expect(await found(`q=chen-${made}%40&status=locked`)).toEqual([]);
  });

  it('pages through accounts', async () => {
    const first = (await guard.browser.get<Items<{ id: string }> & { next: string }>('/accounts?limit=1')).body;
    expect([first.items.length, first.total]).toEqual([1, expect.any(Number)]);
    expect((await guard.browser.get<Items<{ id: string }>>(`/accounts?limit=1&after=${first.next}`)).body.items[0]?.id).not.toBe(first.items[0]?.id);
  });

  it('sees what there is to sign in with and where, and no secret', async () => {
    await signedIn();
    await giveFactors();
    const { status, body, text } = await guard.browser.get<Administered>(`/accounts/${person.id}`);
    expect([status, body.email, body.status, body.password, body.totp, body.passkeys, body.sessions]).toEqual([200, person.email, 'active', true, true, 1, 1]);
    expect(Date.now() - Date.parse(body.lastSignIn ?? '')).toBeLessThan(60_000);
    expect(text).not.toMatch(/argon2|hash|secret|sha256|credential/i);
    expect((await seen(guard.account.id)).memberships.map(({ role }) => role)).toEqual(['security-admin']);
  });

  it('locks an account: its sessions end, nobody signs in with it, and the answer is that for an unknown one', async () => {
    const browser = await signedIn();
    const { status, body } = await take('lock');
    expect([status, body.status, body.sessions]).toEqual([200, 'locked', 0]);
    expect((await browser.get('/me')).status).toBe(401);
    const [locked, unknown] = [await new Person(server).signIn<Problem>(person), await new Person(server).signIn<Problem>({ email: 'nobody@photonics.example', password: person.password })];
    expect(codeOf(locked)).toEqual([401, 'SIGN_IN_FAILED']);
    expect({ ...locked.body, correlationId: '' }).toEqual({ ...unknown.body, correlationId: '' });
  });

  it('unlocks it, and a session that was opened in the moment of locking is over', async () => {
    await take('lock');
    const late = await aMember({ database, server }, operator, 'audit-admin', `late-${made}@operator.example`);
    await database.write.query(`update access.session set account_id = $1::uuid where account_id = $2::uuid`, [person.id, late.account.id]);
    expect((await take('unlock')).body).toMatchObject({ status: 'active', sessions: 0 });
    expect((await late.browser.get('/me')).status).toBe(401);
    await signedIn();
    expect(await acts()).toEqual(['account.locked', 'account.unlocked']);
  });

  it('forgets second factors; the person signs in by the password alone', async () => {
    await giveFactors();
    const { body } = await take('forget-factors');
    expect([body.totp, body.passkeys, body.password]).toEqual([false, 0, true]);
    expect(await database.write.query('select 1 from access.recovery_code where account_id = $1::uuid', [person.id])).toEqual([]);
    const me = await (await signedIn()).get<{ me: { secondStepForgotten: boolean } }>('/me');
    expect(me.body.me.secondStepForgotten).toBe(true);
    expect(codeOf(await take('forget-factors'))).toEqual([409, 'FACTORS_NONE']);
    expect(await acts()).toEqual(['account.factors-forgotten']);
  });

  it('ends all sessions of an account', async () => {
    const browsers = [await signedIn(), await signedIn()];
    expect((await take('end-sessions')).body.sessions).toBe(0);
    for (const browser of browsers) expect((await browser.get('/me')).status).toBe(401);
    await signedIn();
  });

  it('sees where somebody is signed in, and ends one session; the others stay, and the person is told', async () => {
    const [lost, kept] = [await signedIn(), await signedIn()];
    const { body, text } = await guard.browser.get<Items<{ id: string; method: string; seenAt: string }>>(`/accounts/${person.id}/sessions`);
    expect(body.items.map(({ method }) => method)).toEqual(['password', 'password']);
    expect(text).not.toMatch(/sha256|token|address|"device"|127\.0\.0\.1/);
    const [own] = (await lost.get<Items<{ id: string; current: boolean }>>('/sessions')).body.items.filter(({ current }) => current);
    const answer = await guard.browser.post<Items<{ id: string }>>(`/account-sessions/${own?.id}/end`, because);
    expect([answer.status, answer.body.items.map(({ id }) => id)]).toEqual([200, body.items.flatMap(({ id }) => (id === own?.id ? [] : [id]))]);
    expect([(await lost.get('/me')).status, (await kept.get('/me')).status]).toEqual([401, 200]);
    expect(await acts()).toEqual(['account.session-ended']);
    expect((await guard.browser.get<Items<Measure>>(`/accounts/${person.id}/measures`)).body.items).toMatchObject([{ kind: 'end-session', ...because }]);
    expect(codeOf(await guard.browser.post<Problem>(`/account-sessions/${own?.id}/end`, because))).toEqual([404, 'OPEN_SESSION_UNKNOWN']);
  });

  it('ends no session of the own account here, and finds none of an account that there is not', async () => {
    const [mine] = (await guard.browser.get<Items<{ id: string }>>('/sessions')).body.items;
    expect(codeOf(await guard.browser.post<Problem>(`/account-sessions/${mine?.id}/end`, because))).toEqual([409, 'OWN_ACCOUNT']);
    expect(codeOf(await guard.browser.get<Problem>('/accounts/00000000-0000-4000-8000-000000000000/sessions'))).toEqual([404, 'ACCOUNT_UNKNOWN']);
  });

  it('reads the table of permissions as the server has it, and so does the audit administrator', async () => {
    type Row = Readonly<{ action: string; roles: string[] | null; states: string[] | null; stepUp: boolean; secondPerson: boolean }>;
    const { items } = (await guard.browser.get<Items<Row>>('/policies')).body;
    expect(items.map(({ action }) => action)).toEqual([...server.nest.get(Policies, { strict: false }).actions].sort());
    const row = (name: string) => items.find(({ action }) => action === name);
    expect(row('account:lock')).toMatchObject({ roles: ['security-admin'], states: ['active'], stepUp: true, secondPerson: false });
    expect([row('competence:grant')?.secondPerson, row('session:list')?.roles]).toEqual([true, null]);
    const auditor = await aMember({ database, server }, operator, 'audit-admin', `reader-${made}@operator.example`);
    expect((await auditor.browser.get<Items<Row>>('/policies')).body.items).toEqual(items);
  });

  it('gives a reason, which stands with the account and not in the journal', async () => {
    await take('lock');
    await take('unlock', person.id, guard, { reason: '  was Lin Meihua herself ' });
    const { items, total } = (await guard.browser.get<Items<Measure>>(`/accounts/${person.id}/measures`)).body;
    expect([total, items]).toMatchObject([2, [{ kind: 'unlock', reason: 'was Lin Meihua herself', by: guard.account.id, membership: null }, { kind: 'lock' }]]);
    const kept = JSON.stringify(await database.write.query(`select content from journal.event where subject_id = $1`, [person.id]));
    expect(kept).not.toMatch(/Meihua|telephone/);
    const auditor = await aMember({ database, server }, operator, 'audit-admin', `auditor-${made}@operator.example`);
    expect((await auditor.browser.get<Items<Measure>>(`/accounts/${person.id}/measures`)).body.items).toEqual(items);
    for (const reason of ['', '  ', 'x'.repeat(501)]) expect(codeOf(await take('lock', person.id, guard, { reason }))).toEqual([400, 'FORM_INVALID']);
  });

  it('is told where the state of the account has no room for it', async () => {
    expect(codeOf(await take('unlock'))).toEqual([409, 'ACCOUNT_STATE']);
    await take('lock');
    expect(codeOf(await take('lock'))).toEqual([409, 'ACCOUNT_STATE']);
  });

  it.each(measures)('does not %s the own account, nor one that there is not', async (measure) => {
    expect(codeOf(await take(measure, guard.account.id))).toEqual([409, 'OWN_ACCOUNT']);
    for (const id of ['00000000-0000-4000-8000-000000000000', 'nobody']) expect(codeOf(await take(measure, id))).toEqual([404, 'ACCOUNT_UNKNOWN']);
  });

  it.each(measures)('confirms who they are before they %s', async (measure) => {
    await database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where account_id = $1::uuid`, [guard.account.id]);
    expect(codeOf(await take(measure))).toEqual([403, 'STEP_UP_REQUIRED']);
    await database.write.query(`update access.session set stepped_up_at = now() where account_id = $1::uuid`, [guard.account.id]);
  });

  it('is apart from the others: gives no role, and is given none of theirs', async () => {
    const firm = await anOrganisation(database, 'regulator', `局 ${made}`);
    expect(codeOf(await guard.browser.post<Problem>('/invitations', { email: person.email, role: 'system-admin' }))).toEqual([403, 'NOT_ALLOWED']);
    expect(codeOf(await guard.browser.post<Problem>(`/organisations/${firm}/competences`, { field: 'skills', level: 'city', territory: '350200', from: '2026-01-01' }))).toEqual([403, 'NOT_ALLOWED']);
    expect(codeOf(await guard.browser.post<Problem>(`/memberships/${guard.membership}/end`, because))).toEqual([403, 'NOT_ALLOWED']);
    for (const role of ['system-admin', 'audit-admin'] as const) {
      const other = await aMember({ database, server }, operator, role, `${role}-${made}@operator.example`);
      for (const measure of measures) expect(codeOf(await take(measure, person.id, other))).toEqual([403, 'NOT_ALLOWED']);
      expect(codeOf(await other.browser.get<Problem>('/accounts'))).toEqual([403, 'NOT_ALLOWED']);
      expect(codeOf(await other.browser.get<Problem>(`/accounts/${person.id}`))).toEqual([403, 'NOT_ALLOWED']);
    }
  });
});
