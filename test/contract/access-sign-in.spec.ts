import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { type Account, anAccount, Person } from './support/person';

type Me = Readonly<{ me: { account: { email: string }; acting: null; session: { id: string; method: string; weaker: boolean; steppedUpAt: string | null } } }>;
type Problem = Readonly<{ code: string; detail: string }>;

let database: TestDatabase;
let server: ContractApp;
let lin: Account;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url);
  lin = await anAccount(database, 'Lin@Photonics.example');
});
afterAll(() => server.close());

const events = (account: string) => database.write.query<{ act: string; content: object }>('select act, content from journal.event where account = $1::uuid order by id', [account]);

describe('signing in by password', () => {
  it('opens a session in a cookie that no script reads', async () => {
    const browser = new Person(server);
    const { status, headers, body } = await browser.signIn<Me>({ email: ' lin@photonics.EXAMPLE ', password: lin.password });
    expect([status, body.me.account.email, body.me.session.method, body.me.session.weaker]).toEqual([200, lin.email, 'password', true]);
    expect(String(headers['set-cookie'])).toMatch(/^gongtong=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(headers['cache-control']).toBe('no-store');
    expect((await browser.get<Me>('/me')).body.me.session.id).toBe(body.me.session.id);
  });

  it('keeps of the cookie its digest alone', async () => {
    const browser = new Person(server);
    await browser.signIn(lin);
    const secret = browser.stolen.split('=')[1] ?? '';
    const [kept] = await database.write.query<{ kept: string }>('select string_agg(s::text, $1) as kept from access.session s', ['\n']);
    expect(secret).toHaveLength(43);
    expect(kept?.kept).not.toContain(secret);
  });

  it.each([
    ['a wrong password', { password: 'three ballasts and a lamp?' }],
    ['an account that nobody has', { email: 'nobody@photonics.example' }],
  ])('refuses %s with one and the same answer', async (_, wrong) => {
    const { status, body, headers } = await new Person(server).signIn<Problem>({ ...lin, ...wrong });
    expect([status, body.code, headers['set-cookie']]).toEqual([401, 'SIGN_IN_FAILED', undefined]);
    expect(body.detail).toBe('邮箱与密码不匹配，或者该账号不能使用。请核对后重试，或者重设密码。');
  });

  it('refuses a closed account as if there were none', async () => {
    const closed = await anAccount(database, 'closed@photonics.example');
    await database.write.query(`update access.account set status = 'closed' where id = $1::uuid`, [closed.id]);
    const { status, body } = await new Person(server).signIn<Problem>(closed);
    expect([status, body.code]).toEqual([401, 'SIGN_IN_FAILED']);
  });

  it.each(['wang@photonics.example', 'nobody-either@photonics.example'])('locks %s after ten failures and says for how long', async (email) => {
    await anAccount(database, 'wang@photonics.example').catch(() => null);
    const failing = () => new Person(server).signIn<Problem>({ email, password: 'not the password' });
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await failing());
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(800);
    expect(answers.at(-1)?.body.code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('forgets the failures of an account when its person signs in', async () => {
    const chen = await anAccount(database, 'chen@photonics.example');
    for (let attempt = 0; attempt < 9; attempt += 1) await new Person(server).signIn({ ...chen, password: 'not the password' });
    expect((await new Person(server).signIn(chen)).status).toBe(200);
    expect((await new Person(server).signIn({ ...chen, password: 'not the password' })).status).toBe(401);
  });
});

describe('a session', () => {
  it('ends when its person signs out, and its cookie is worth nothing then', async () => {
    const browser = new Person(server);
    await browser.signIn(lin);
    const thief = { cookie: browser.stolen, host: 'localhost' };
    const out = await browser.send('DELETE', '/sessions/current');
    expect([out.status, browser.stolen]).toEqual([204, '']);
    expect((await server.get('/api/v1/me', thief)).status).toBe(401);
  });

  it('takes the place of the one that the browser had, whoever it was, and of no other', async () => {
    const [wei, hou] = [await anAccount(database, 'wei@photonics.example'), await anAccount(database, 'hou@photonics.example')];
    const [browser, elsewhere] = [new Person(server), new Person(server)];
    await elsewhere.signIn(wei);
    const first = (await browser.signIn<Me>(wei)).body.me.session.id;
    const earlier = { cookie: browser.stolen, host: 'localhost' };
    await browser.signIn({ ...hou, password: 'not the password' });
    expect((await server.get('/api/v1/me', earlier)).status).toBe(200);
    await browser.signIn(hou);
    expect([(await server.get('/api/v1/me', earlier)).status, (await browser.get('/me')).status, (await elsewhere.get('/me')).status]).toEqual([401, 200, 200]);
    const ended = await database.write.query('select account, content from journal.event where act = $1 and subject_id = $2', ['session.ended', first]);
    expect(ended).toEqual([{ account: hou.id, content: { own: false, replaced: true } }]);
  });

  it.each([
    ['after half an hour without a request', `seen_at = clock_timestamp() - interval '31 minutes'`],
    ['twelve hours after signing in', `expires_at = clock_timestamp()`],
  ])('is over %s', async (_, change) => {
    const browser = new Person(server);
    const { me } = (await browser.signIn<Me>(lin)).body;
    await database.write.query(`update access.session set ${change} where id = $1::uuid`, [me.session.id]);
    const { status, body } = await browser.get<Problem>('/me');
    expect([status, body.code]).toEqual([401, 'SIGN_IN_REQUIRED']);
  });

  it('is of use to nobody whose account was closed', async () => {
    const browser = new Person(server);
    const gone = await anAccount(database, 'gone@photonics.example');
    await browser.signIn(gone);
    await database.write.query(`update access.account set status = 'closed' where id = $1::uuid`, [gone.id]);
    expect((await browser.get('/me')).status).toBe(401);
  });

  it('is journalled from its beginning to its end, without a word on the person', async () => {
    const zhao = await anAccount(database, 'zhao@photonics.example');
    const browser = new Person(server);
    await browser.signIn(zhao);
    await browser.send('DELETE', '/sessions/current');
    expect(await events(zhao.id)).toEqual([{ act: 'session.opened', content: { method: 'password' } }, { act: 'session.ended', content: { own: true } }]);
  });
});
