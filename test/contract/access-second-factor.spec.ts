import { Secret, TOTP } from 'otpauth';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { type Account, anAccount, Person, type Problem, refusalOf } from './support/person';

type Me = Readonly<{ me: { session: { method: string; secondFactorNeeded: boolean } } }>;

let database: TestDatabase;
let server: ContractApp;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_SECOND_FACTOR: 'staff', GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
});
afterAll(() => server.close());

let made = 0;
async function someone(): Promise<Account> {
  made += 1;
  return anAccount(database, `staff-${made}@centre.example`);
}

async function membershipOf({ id }: Account, kind: string, role: string): Promise<string> {
  const row = await database.write.first<{ id: string }>(
    `with o as (insert into access.organisation (kind, side, name_hans) values ($2, 'mainland', '某单位') returning id)
     insert into access.membership (account_id, organisation_id, role) select $1::uuid, o.id, $3 from o returning id`,
    [id, kind, role],
  );
  return row?.id ?? '';
}

async function signedIn(account: Account, code?: string): Promise<Person> {
  const browser = new Person(server);
  expect((await browser.signIn(account, code)).status).toBe(200);
  return browser;
}

/** The code of the step so many steps from now, by the database's clock. */
async function codeOf(secret: string, later = 0): Promise<string> {
  const row = await database.write.first<{ now: number }>('select extract(epoch from clock_timestamp())::float8 as now');
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: ((row?.now ?? 0) + later * 30) * 1_000 });
}

async function withAuthenticator(browser: Person): Promise<string> {
  const { secret } = (await browser.post<{ secret: string }>('/me/totp')).body;
  expect((await browser.post('/me/totp/confirm', { code: await codeOf(secret, -1) })).status).toBe(200);
  return secret;
}

const standing = async (browser: Person) => (await browser.get<Me>('/me')).body.me.session;
const members = (browser: Person) => refusalOf(browser.get<Problem>('/members'));
const NEEDED = [403, 'SECOND_FACTOR_NEEDED'];
const ALLOWED = [200, undefined];

describe('who acts by a password alone', () => {
  it.each([
    ['the centre', 'centre', 'centre', '/members'],
    ['a regulator', 'regulator', 'officer', '/members'],
    ['the operator', 'operator', 'system-admin', '/organisations'],
    ['the operator', 'operator', 'audit-admin', '/journal'],
  ])('does nothing for %s', async (_for, kind, role, path) => {
    const account = await someone();
    await membershipOf(account, kind, role);
    const browser = await signedIn(account);
    expect(await refusalOf(browser.get<Problem>(path))).toEqual(NEEDED);
    expect(await standing(browser)).toMatchObject({ method: 'password', secondFactorNeeded: true });
  });

  it('is told why in three languages', async () => {
    const account = await someone();
    await membershipOf(account, 'centre', 'centre');
    const browser = await signedIn(account);
    const told = async (language: string) => (await browser.send<{ detail: string }>('GET', '/members', undefined, { 'accept-language': language })).body.detail;
    expect([await told('zh-CN'), await told('zh-TW'), await told('en')]).toEqual([expect.stringContaining('验证码'), expect.stringContaining('驗證碼'), expect.stringContaining('a code')]);
  });

  it('goes on acting for an enterprise', async () => {
    const account = await someone();
    await membershipOf(account, 'enterprise', 'enterprise');
    const browser = await signedIn(account);
    expect([await members(browser), (await standing(browser)).secondFactorNeeded]).toEqual([ALLOWED, false]);
  });

  it('is stopped when they turn to the centre, and turns back', async () => {
    const account = await someone();
    const [own, centre] = [await membershipOf(account, 'enterprise', 'enterprise'), await membershipOf(account, 'centre', 'centre')];
    const browser = await signedIn(account);
    expect((await browser.post<Me>('/sessions/current/acting', { membership: centre })).body.me.session.secondFactorNeeded).toBe(true);
    expect(await members(browser)).toEqual(NEEDED);
    await browser.post('/sessions/current/acting', { membership: own });
    expect(await members(browser)).toEqual(ALLOWED);
  });
});

describe('a second factor', () => {
  it('is set up in the session that lacks it, which goes on with it', async () => {
    const account = await someone();
    await membershipOf(account, 'centre', 'centre');
    const browser = await signedIn(account);
    await withAuthenticator(browser);
    expect([await standing(browser), await members(browser)]).toEqual([expect.objectContaining({ method: 'password-totp', secondFactorNeeded: false }), ALLOWED]);
  });

  it('counts at the next sign-in, and where another session is confirmed by it', async () => {
    const account = await someone();
    await membershipOf(account, 'regulator', 'officer');
    const [browser, other] = [await signedIn(account), await signedIn(account)];
    const secret = await withAuthenticator(browser);
    expect(await members(other)).toEqual(NEEDED);
    expect((await other.post('/sessions/current/step-up', { password: account.password, code: await codeOf(secret) })).status).toBe(200);
    expect(await members(other)).toEqual(ALLOWED);
    expect(await members(await signedIn(account, await codeOf(secret, 1)))).toEqual(ALLOWED);
  });

  it('is a passkey by itself, and not what another provider may have asked for', async () => {
    const account = await someone();
    await membershipOf(account, 'centre', 'centre');
    const browser = await signedIn(account);
    const openedBy = (method: string) => database.write.query('update access.session set method = $2 where account_id = $1::uuid', [account.id, method]);
    await openedBy('passkey');
    expect(await members(browser)).toEqual(ALLOWED);
    await openedBy('oidc');
    expect(await members(browser)).toEqual(NEEDED);
  });
});
