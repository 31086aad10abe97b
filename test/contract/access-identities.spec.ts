import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { CLIENT, LoopbackProvider } from './support/identity-provider';
import { type Account, anAccount, Person, type Problem } from './support/person';

type Me = Readonly<{ me: { account: { id: string }; session: { id: string; method: string } } }>;
type Identities = Readonly<{ items: { issuer: string; linkedAt: string }[] }>;

const SITE = 'http://localhost';
let database: TestDatabase;
let server: ContractApp;
let provider: LoopbackProvider;
let zhao: Account;
let browser: Person;
let made = 0;
beforeAll(async () => {
  database = await testDatabase();
  const person = (name: string) => ({ email: `${name}@province.example`, verified: true, name });
  provider = await LoopbackProvider.start(`${SITE}/api/v1/sessions/oidc/callback`, { zhao: person('zhao'), qian: person('qian'), sun: person('sun'), li: person('li') });
  server = await ContractApp.start(database.url, { OIDC_ISSUER: provider.issuer, ...CLIENT, GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
});
beforeEach(async () => {
  made += 1;
  zhao = await anAccount(database, `zhao-${made}@photonics.example`);
  browser = new Person(server);
  await browser.signIn(zhao);
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

const begun = (by = browser) => by.post<Readonly<{ address: string }> & Problem>('/me/identities');
const cameBack = async (address: string, by = browser) => String((await by.get(address.slice(`${SITE}/api/v1`.length))).headers['location']);

/** Away to the provider and back, as one browser; gives where the browser is sent in the end. */
const bind = async (person: string, by = browser): Promise<string> => cameBack(await provider.signIn((await begun(by)).body.address, person), by);

async function signedInBy(person: string): Promise<Me['me']> {
  const elsewhere = new Person(server);
  await cameBack(await provider.signIn(String((await elsewhere.get('/sessions/oidc/start')).headers['location']), person), elsewhere);
  return (await elsewhere.get<Me>('/me')).body.me;
}

it('an identity that is bound to an account opens it, and the session from which it was bound goes on', async () => {
  const before = (await browser.get<Me>('/me')).body.me.session.id;
  expect((await browser.get<Identities>('/me/identities')).body.items).toEqual([]);
  expect(await bind('zhao')).toBe('/app/account?linked=1');
  expect((await browser.get<Me>('/me')).body.me.session.id).toBe(before);
  expect(await signedInBy('zhao')).toMatchObject({ account: { id: zhao.id }, session: { method: 'oidc' } });
  expect((await browser.get<Identities>('/me/identities')).body.items).toEqual([{ issuer: provider.issuer, linkedAt: expect.any(String) as string }]);
  expect(await database.write.query(`select content from journal.event where act = 'identity.linked' and account = $1::uuid`, [zhao.id])).toEqual([{ content: { issuer: provider.issuer } }]);
  expect(await bind('zhao')).toBe('/app/account?linked=1');
});

it('nothing is bound without a fresh proof', async () => {
  await database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where account_id = $1::uuid`, [zhao.id]);
  const { status, body } = await begun();
  expect([status, body.code]).toEqual([403, 'STEP_UP_REQUIRED']);
  expect((await browser.get('/sessions/oidc/start?purpose=link')).status).toBe(400);
  await browser.post('/sessions/current/step-up', { password: zhao.password });
  expect(await bind('qian')).toBe('/app/account?linked=1');
});

it('an identity belongs to one account', async () => {
  const stranger = new Person(server);
  await stranger.signIn(await anAccount(database, `stranger-${made}@photonics.example`));
  expect(await bind('sun', stranger)).toBe('/app/account?linked=1');
  expect(await bind('sun')).toBe('/app/account?problem=IDENTITY_TAKEN');
});

it('an identity is bound by the person and the browser that began, once', async () => {
  const back = await provider.signIn((await begun()).body.address, 'li');
  const thief = new Person(server);
  await thief.signIn(zhao);
  expect(await cameBack(back, thief)).toBe('/app/account?problem=IDENTITY_REFUSED');
  const again = await provider.signIn((await begun()).body.address, 'li');
  await browser.signIn(await anAccount(database, `other-${made}@photonics.example`));
  expect(await cameBack(again)).toBe('/app/account?problem=IDENTITY_REFUSED');
  expect(await database.write.query(`select 1 from access.identity where subject = 'li'`)).toEqual([]);
});

it('where no provider is named, nothing can be bound', async () => {
  const alone = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api' });
  const person = new Person(alone);
  await person.signIn(zhao);
  const { status, body } = await begun(person);
  await alone.close();
  expect([status, body.code]).toEqual([409, 'IDENTITY_UNAVAILABLE']);
});
