import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { CLIENT, LoopbackProvider } from './support/identity-provider';
import { anAccount, Person } from './support/person';

type Me = Readonly<{ me: { account: { id: string; email: string; name: string }; session: { method: string; weaker: boolean } } }>;

const SITE = 'http://localhost';
let database: TestDatabase;
let server: ContractApp;
let provider: LoopbackProvider;
beforeAll(async () => {
  database = await testDatabase();
  provider = await LoopbackProvider.start(`${SITE}/api/v1/sessions/oidc/callback`, {
    'sub-lin': { email: 'lin@province.example', verified: true, name: '林美華' },
    'sub-chen': { email: 'chen@province.example', verified: true, name: 'Chen' },
    'sub-wang': { email: 'wang@province.example', verified: false, name: 'Wang' },
    'sub-zhao': { email: 'zhao@province.example', verified: true, name: 'Zhao' },
    'sub-other': { email: 'other@province.example', verified: true, name: 'Other' },
  });
  server = await ContractApp.start(database.url, { OIDC_ISSUER: provider.issuer, ...CLIENT, GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

/** Away to the provider and back, as one browser; gives where the browser is sent in the end. */
async function walk(browser: Person, person: string): Promise<Readonly<{ back: string; end: string }>> {
  const away = await browser.get('/sessions/oidc/start');
  const back = await provider.signIn(String(away.headers['location']), person);
  const came = await browser.get(back.slice(`${SITE}/api/v1`.length));
  return { back, end: String(came.headers['location']) };
}

describe('signing in at another provider', () => {
  it('is told to be possible', async () => {
    expect((await new Person(server).get('/sessions/ways')).body).toEqual({ passkeys: true, oidc: true, passwordProfile: 'nist' });
  });

  it('gives a new person an account, and the same person the same one, whatever their address is by then', async () => {
    const [first, later] = [new Person(server), new Person(server)];
    expect((await walk(first, 'sub-lin')).end).toBe('/app/');
    const { me } = (await first.get<Me>('/me')).body;
    expect([me.account.name, me.session.method, me.session.weaker]).toEqual(['林美華', 'oidc', false]);
    await database.write.query(`update access.account set email = 'else@else.example', email_key = 'else@else.example' where id = $1::uuid`, [me.account.id]);
    await walk(later, 'sub-lin');
    expect((await later.get<Me>('/me')).body.me.account.id).toBe(me.account.id);
  });

  it('never takes an account over by its address', async () => {
    await anAccount(database, 'chen@province.example');
    const browser = new Person(server);
    expect((await walk(browser, 'sub-chen')).end).toBe('/app/sign-in?problem=IDENTITY_UNLINKED');
    expect((await browser.get('/me')).status).toBe(401);
  });

  it('makes no account for an address that the provider has not verified', async () => {
    expect((await walk(new Person(server), 'sub-wang')).end).toBe('/app/sign-in?problem=IDENTITY_UNLINKED');
  });

  it('binds no identity to the account of who happens to be signed in', async () => {
    const zhao = await anAccount(database, 'zhao@photonics.example');
    const browser = new Person(server);
    await browser.signIn(zhao);
    expect((await walk(browser, 'sub-zhao')).end).toBe('/app/');
    expect((await browser.get<Me>('/me')).body.me.account.email).toBe('zhao@province.example');
    expect(await database.write.query('select 1 from access.identity where account_id = $1::uuid', [zhao.id])).toEqual([]);
  });

  it('is finished once, and by the browser that began it', async () => {
    const browser = new Person(server);
    const { back } = await walk(browser, 'sub-other');
    const again = await browser.get(back.slice(`${SITE}/api/v1`.length));
    expect(again.headers['location']).toBe('/app/sign-in?problem=IDENTITY_REFUSED');
    const away = await new Person(server).get('/sessions/oidc/start');
    const stolen = await provider.signIn(String(away.headers['location']), 'sub-other');
    const victim = await new Person(server).get(stolen.slice(`${SITE}/api/v1`.length));
    expect([victim.headers['location'], String(victim.headers['set-cookie'])]).toEqual(['/app/sign-in?problem=IDENTITY_REFUSED', expect.not.stringContaining('gongtong=')]);
  });

  it('keeps the browser by a cookie of this host alone', async () => {
    const safe = await ContractApp.start(database.url, { OIDC_ISSUER: provider.issuer, ...CLIENT, PUBLIC_URL: 'https://gongtong.example', GONGTONG_ROLES: 'api' });
    const away = await safe.get('/api/v1/sessions/oidc/start');
    await safe.close();
    expect(String(away.headers['set-cookie'])).toMatch(/^__Host-gongtong-elsewhere=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$/);
  });

  it.each(['state=nobody', 'state=nobody&code=x&iss=x', 'state=nobody&error=access_denied'])('is not finished by %s', async (query) => {
    const came = await new Person(server).get(`/sessions/oidc/callback?${query}`);
    expect([came.status, came.headers['location']]).toEqual([302, '/app/sign-in?problem=IDENTITY_REFUSED']);
  });
});
