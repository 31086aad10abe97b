import { PendingSecrets } from '@features/access';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { type Account, anAccount, Person } from './support/person';

type Me = Readonly<{ me: { account: { name: string; locale: string }; acting: { membership: string; role: string; organisation: { name: object } } | null; memberships: { membership: string; role: string }[]; session: { id: string } } }>;
type Problem = Readonly<{ code: string }>;
type Sessions = Readonly<{ items: { id: string; current: boolean; device: string | null }[] }>;

let database: TestDatabase;
let server: ContractApp;
let person: Person;
let account: Account;
let made = 0;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
});
afterAll(() => server.close());
beforeEach(async () => {
  made += 1;
  account = await anAccount(database, `person-${made}@photonics.example`);
  person = new Person(server);
  await person.signIn(account);
});

const status = async (answer: Promise<{ status: number; body: Problem }>) => {
  const { status: code, body } = await answer;
  return [code, body?.code];
};

async function aMembership(role: string, kind = 'centre'): Promise<string> {
  const row = await database.write.first<{ id: string }>(
    `with o as (insert into access.organisation (kind, side, name_hans) values ($2, 'mainland', '某单位') returning id)
     insert into access.membership (account_id, organisation_id, role) select $1::uuid, o.id, $3 from o returning id`,
    [account.id, kind, role],
  );
  return row?.id ?? '';
}

describe('a password', () => {
  it('is changed by who knows it, and ends all other sessions', async () => {
    const other = new Person(server);
    await other.signIn(account);
    const password = 'two moons over the strait';
    expect((await person.post('/me/password', { current: account.password, password })).status).toBe(204);
    expect([(await person.get('/me')).status, (await other.get('/me')).status]).toEqual([200, 401]);
    expect(await status(new Person(server).signIn<Problem>(account))).toEqual([401, 'SIGN_IN_FAILED']);
    expect((await new Person(server).signIn({ ...account, password })).status).toBe(200);
  });

  it.each([
    ['short', 'PASSWORD_TOO_SHORT'],
    ['password2026!', 'PASSWORD_COMMON'],
    ['photonics-2026', 'PASSWORD_PERSONAL'],
  ])('is not changed to %s', async (password, code) => {
    expect(await status(person.post<Problem>('/me/password', { current: account.password, password }))).toEqual([422, code]);
    expect((await new Person(server).signIn(account)).status).toBe(200);
  });

  it('is not changed by who only sits at an open session', async () => {
    expect(await status(person.post<Problem>('/me/password', { current: 'not the password', password: 'two moons over the strait' }))).toEqual([422, 'PROOF_WRONG']);
  });
});

describe('a forgotten password', () => {
  const asked = async (email: string) => {
    const answer = await new Person(server).post('/recovery', { email });
    const event = await database.write.first<{ id: string; subject_id: string; content: object }>(`select id, subject_id, content from journal.event where act = 'recovery.asked' order by id desc limit 1`);
    return { answer, event };
  };
  const secretOf = async (id: string) => (await database.write.transaction((tx) => server.nest.get(PendingSecrets, { strict: false }).find(tx, id)))?.secret ?? '';

  it('is set anew by the mailed secret, once, and ends every session', async () => {
    const { answer, event } = await asked(account.email);
    const code = await secretOf(event?.subject_id ?? '');
    const password = 'two moons over the strait';
    expect([answer.status, answer.text]).toEqual([202, '']);
    expect(await status(new Person(server).post<Problem>('/recovery/complete', { code, password: 'short' }))).toEqual([422, 'PASSWORD_TOO_SHORT']);
    expect((await new Person(server).post('/recovery/complete', { code, password })).status).toBe(204);
    expect((await person.get('/me')).status).toBe(401);
    expect((await new Person(server).signIn({ ...account, password })).status).toBe(200);
    expect(await status(new Person(server).post<Problem>('/recovery/complete', { code, password }))).toEqual([422, 'RECOVERY_UNKNOWN']);
  });

  it('answers and does the same for an account that nobody has, and mails nothing', async () => {
    const { answer, event } = await asked(`nobody-${made}@photonics.example`);
    expect([answer.status, answer.text, event?.content]).toEqual([202, '', {}]);
    expect(await secretOf(event?.subject_id ?? '')).toBe('');
  });

  it('has a secret for an hour, of which the database knows the digest and a seal', async () => {
    const { event } = await asked(account.email);
    const code = await secretOf(event?.subject_id ?? '');
    const [kept] = await database.write.query<{ text: string }>('select c::text as text from access.challenge c where id = $1::uuid', [event?.subject_id]);
    expect(kept?.text).not.toContain(code);
    expect(kept?.text).not.toContain(account.email);
    await database.write.query('update access.challenge set expires_at = clock_timestamp() where id = $1::uuid', [event?.subject_id]);
    expect(await status(new Person(server).post<Problem>('/recovery/complete', { code, password: 'two moons over the strait' }))).toEqual([422, 'RECOVERY_UNKNOWN']);
  });

  it('is asked for three times in a quarter of an hour at most', async () => {
    for (let time = 0; time < 5; time += 1) expect((await asked(account.email)).answer.status).toBe(202);
    const [counted] = await database.write.query<{ count: number }>('select count(*)::int as count from access.challenge where account_id = $1::uuid', [account.id]);
    expect(counted?.count).toBe(3);
  });
});

describe('sessions', () => {
  it('are listed, and each of them is ended by its person alone', async () => {
    const elsewhere = new Person(server);
    const { me } = (await elsewhere.signIn<Me>(account)).body;
    const { items } = (await person.get<Sessions>('/sessions')).body;
    expect(items.map(({ id, current }) => [id === me.session.id, current])).toEqual([[true, false], [false, true]]);
    const stranger = new Person(server);
    await stranger.signIn(await anAccount(database, `stranger-${made}@photonics.example`));
    expect(await status(stranger.send<Problem>('DELETE', `/sessions/${me.session.id}`))).toEqual([404, 'SESSION_UNKNOWN']);
    expect((await person.send('DELETE', `/sessions/${me.session.id}`)).status).toBe(204);
    expect((await elsewhere.get('/me')).status).toBe(401);
    expect(await status(person.send<Problem>('DELETE', '/sessions/nonsense'))).toEqual([404, 'SESSION_UNKNOWN']);
  });

  it('act for one organisation at a time, and for the last one again', async () => {
    const [first, second] = [await aMembership('centre'), await aMembership('enterprise', 'enterprise')];
    const signedIn = await person.signIn<Me>(account);
    expect([signedIn.body.me.acting?.membership, signedIn.body.me.memberships.map(({ role }) => role)]).toEqual([first, ['centre', 'enterprise']]);
    const changed = await person.post<Me>('/sessions/current/acting', { membership: second });
    expect(changed.body.me.acting).toMatchObject({ membership: second, role: 'enterprise', organisation: { name: { 'zh-Hans': '某单位' } } });
    expect((await new Person(server).signIn<Me>(account)).body.me.acting?.membership).toBe(second);
  });

  it('act for nobody to whom the person does not belong', async () => {
    const membership = await aMembership('centre');
    const stranger = new Person(server);
    await stranger.signIn(await anAccount(database, `stranger-${made}@photonics.example`));
    expect(await status(stranger.post<Problem>('/sessions/current/acting', { membership }))).toEqual([404, 'MEMBERSHIP_UNKNOWN']);
    await database.write.query(`update access.organisation o set status = 'suspended' from access.membership m where m.id = $1::uuid and o.id = m.organisation_id`, [membership]);
    expect(await status(person.post<Problem>('/sessions/current/acting', { membership }))).toEqual([404, 'MEMBERSHIP_UNKNOWN']);
  });
});

it('a person changes name and language, and the journal has neither', async () => {
  const { body } = await person.send<Me>('PATCH', '/me', { name: '林美華', locale: 'zh-Hant' });
  expect(body.me.account).toMatchObject({ name: '林美華', locale: 'zh-Hant' });
  expect(await database.write.query(`select content from journal.event where act = 'profile.changed' and account = $1::uuid`, [account.id])).toEqual([{ content: { fields: ['name', 'locale'] } }]);
});

it('no event of all these names a person, a secret or an address', async () => {
  const [all] = await database.write.query<{ text: string }>(`select coalesce(string_agg(e::text, ' '), '') as text from journal.event e`);
  expect(all?.text).not.toMatch(/@|photonics|林美華|127\.0\.0\.1|moons/);
});
