import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { CLIENT, LoopbackProvider } from './support/identity-provider';
import { anAccount, Person } from './support/person';

type Me = Readonly<{ me: { account: { id: string }; session: { id: string; steppedUpAt: string | null } } }>;
type Problem = Readonly<{ code: string }>;

const SITE = 'http://localhost';
let database: TestDatabase;
let server: ContractApp;
let provider: LoopbackProvider;
beforeAll(async () => {
  database = await testDatabase();
  const person = (name: string) => ({ email: `${name}@province.example`, verified: true, name });
  provider = await LoopbackProvider.start(`${SITE}/api/v1/sessions/oidc/callback`, { lin: person('lin'), chen: person('chen'), wang: person('wang'), zhao: person('zhao') });
  server = await ContractApp.start(database.url, { OIDC_ISSUER: provider.issuer, ...CLIENT, GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
});
beforeEach(() => {
  provider.loggedInAgo = 0;
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

const here = (address: string) => address.slice(`${SITE}/api/v1`.length);

/** Away to the provider and back, as one browser; gives where it was sent first, and where in the end. */
async function walk(browser: Person, person: string, purpose = ''): Promise<Readonly<{ away: URL; end: string }>> {
  const away = String((await browser.get(`/sessions/oidc/start${purpose}`)).headers['location']);
  const came = await browser.get(here(await provider.signIn(away, person)));
  return { away: new URL(away), end: String(came.headers['location']) };
}

const STEP_UP = '?purpose=step-up';
const me = async (browser: Person) => (await browser.get<Me>('/me')).body.me;

/** Somebody who has no other way in, whose proof is too old for what is hard to undo. */
async function unproven(person: string): Promise<Person> {
  const browser = new Person(server);
  await walk(browser, person);
  await database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where id = $1::uuid`, [(await me(browser)).session.id]);
  expect((await browser.post<Problem>('/me/totp')).body.code).toBe('STEP_UP_REQUIRED');
  return browser;
}

it('who has only the identity of a provider proves who they are by signing in there anew, in the session that they have', async () => {
  const browser = await unproven('lin');
  const before = await me(browser);
  const { away, end } = await walk(browser, 'lin', STEP_UP);
  expect([away.searchParams.get('prompt'), away.searchParams.get('max_age'), end]).toEqual(['login', '0', '/app/confirmed']);
  expect((await me(browser)).session.id).toBe(before.session.id);
  expect((await browser.post('/me/totp')).status).toBe(200);
  expect(await database.write.query(`select account, content from journal.event where act = 'session.stepped-up' and subject_id = $1`, [before.session.id])).toEqual([{ account: before.account.id, content: { method: 'oidc' } }]);
});

it('having signed in there some while ago is no fresh proof, though the provider lets it pass', async () => {
  const browser = await unproven('lin');
  provider.loggedInAgo = 120;
  expect((await walk(browser, 'lin', STEP_UP)).end).toBe('/app/confirmed?problem=IDENTITY_REFUSED');
  expect((await browser.post<Problem>('/me/totp')).body.code).toBe('STEP_UP_REQUIRED');
  expect((await walk(new Person(server), 'lin')).end).toBe('/app/');
});

it('another person there proves nothing, and is bound to nothing', async () => {
  const browser = await unproven('chen');
  await walk(new Person(server), 'wang');
  expect((await walk(browser, 'wang', STEP_UP)).end).toBe('/app/confirmed?problem=IDENTITY_TAKEN');
  expect((await walk(browser, 'zhao', STEP_UP)).end).toBe('/app/confirmed?problem=IDENTITY_UNLINKED');
  expect(await database.write.query(`select 1 from access.identity where subject = 'zhao'`)).toEqual([]);
  expect((await browser.post<Problem>('/me/totp')).body.code).toBe('STEP_UP_REQUIRED');
});

it('who is not signed in has nothing to prove anew', async () => {
  expect((await new Person(server).get(`/sessions/oidc/start${STEP_UP}`)).headers['location']).toBe('/app/confirmed?problem=SIGN_IN_REQUIRED');
});

it('the proof counts for who asked for it, in the browser that was sent, once', async () => {
  const browser = await unproven('lin');
  const away = String((await browser.get(`/sessions/oidc/start${STEP_UP}`)).headers['location']);
  const back = here(await provider.signIn(away, 'lin'));
  const other = new Person(server);
  await other.signIn(await anAccount(database, 'other@photonics.example'));
  expect((await other.get(back)).headers['location']).toBe('/app/confirmed?problem=IDENTITY_REFUSED');
  expect((await browser.get(back)).headers['location']).toBe('/app/sign-in?problem=IDENTITY_REFUSED');
  expect((await browser.post<Problem>('/me/totp')).body.code).toBe('STEP_UP_REQUIRED');
});
