import { Secret, TOTP } from 'otpauth';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { type Account, anAccount, Person } from './support/person';

type Problem = Readonly<{ code: string; detail: string }>;

const NEXT = 'Four moons over 2 straits';
let database: TestDatabase;
let server: ContractApp;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_PASSWORD_PROFILE: 'gb22239', GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
});
afterAll(() => server.close());

let made = 0;
let account: Account;
beforeEach(async () => {
  made += 1;
  account = await anAccount(database, `lin-${made}@photonics.example`, 'Three ballasts and 1 lamp');
  await usedFor('0 s');
});

const usedFor = (interval: string, profile = 'gb22239') =>
  database.write.query(`update access.password set changed_at = clock_timestamp() - $2::interval, profile = $3 where account_id = $1::uuid`, [account.id, interval, profile]);
const codeOf = ({ status, body }: Readonly<{ status: number; body: Problem }>) => [status, body.code];
const signIn = (more: object = {}, browser = new Person(server)) => browser.post<Problem>('/sessions', { email: account.email, password: account.password, ...more });
/** The code of this moment, by the database's clock. */
async function totp(secret: string): Promise<string> {
  const row = await database.write.first<{ now: number }>('select extract(epoch from clock_timestamp())::float8 as now');
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: (row?.now ?? 0) * 1_000 });
}
const changes = () => database.write.query(`select content ->> 'by' as by from journal.event where act = 'password.changed' and subject_id = $1`, [account.id]);

describe('where GB/T 22239 is followed', () => {
  it('a password signs in for 90 days, and not a second longer', async () => {
    await usedFor('89 days 23:59:30');
    expect((await signIn()).status).toBe(200);
    await usedFor('90 days 00:00:01');
    const refused = await signIn();
    expect(codeOf(refused)).toEqual([401, 'PASSWORD_EXPIRED']);
    expect(refused.body.detail).toContain('90');
    expect(refused.headers['set-cookie']).toBeUndefined();
  });

  it('an older one signs in together with the one that takes its place; other sessions end', async () => {
    const elsewhere = new Person(server);
    await signIn({}, elsewhere);
    await usedFor('91 days');
    const browser = new Person(server);
    expect((await signIn({ newPassword: NEXT }, browser)).status).toBe(200);
    expect([(await browser.get('/me')).status, (await elsewhere.get('/me')).status]).toEqual([200, 401]);
    expect(codeOf(await signIn())).toEqual([401, 'SIGN_IN_FAILED']);
    expect((await signIn({ password: NEXT })).status).toBe(200);
    expect(await changes()).toEqual([{ by: 'age' }]);
  });

  it.each([
    ['the same', 'Three ballasts and 1 lamp', 'PASSWORD_SAME'],
    ['of one kind', 'threeballasts', 'PASSWORD_TOO_PLAIN'],
    ['of two kinds', 'threeballasts7and9', 'PASSWORD_TOO_PLAIN'],
    ['short', 'Lamp 7', 'PASSWORD_TOO_SHORT'],
  ])('what takes its place is not %s', async (_case, newPassword, code) => {
    await usedFor('91 days');
    expect(codeOf(await signIn({ newPassword }))).toEqual([422, code]);
    expect(await changes()).toEqual([]);
  });

  it('one that was chosen when less was asked is changed at the next sign-in', async () => {
    await usedFor('1 day', 'nist');
    expect(codeOf(await signIn())).toEqual([401, 'PASSWORD_EXPIRED']);
    expect((await signIn({ newPassword: NEXT })).status).toBe(200);
  });

  it('who does not know the password is told nothing of its age, and changes nothing', async () => {
    await usedFor('91 days');
    expect(codeOf(await signIn({ password: 'Four ballasts and 2 lamps', newPassword: NEXT }))).toEqual([401, 'SIGN_IN_FAILED']);
    expect(await changes()).toEqual([]);
  });

  it('the second factor is asked for as well, and its code is good once, with the new password', async () => {
    const browser = new Person(server);
    await signIn({}, browser);
    const { secret } = (await browser.post<{ secret: string }>('/me/totp')).body;
    await browser.post('/me/totp/confirm', { code: await totp(secret) });
    await database.write.query('update access.totp set last_step = 0 where account_id = $1::uuid', [account.id]);
    await usedFor('91 days');
    expect(codeOf(await signIn({ code: await totp(secret) }))).toEqual([401, 'PASSWORD_EXPIRED']);
    expect(codeOf(await signIn({ newPassword: NEXT }))).toEqual([401, 'SECOND_FACTOR_REQUIRED']);
    expect(await changes()).toEqual([]);
    expect((await signIn({ newPassword: NEXT, code: await totp(secret) })).status).toBe(200);
    expect(await changes()).toEqual([{ by: 'age' }]);
  });

  it('an expired one is no fresh proof; changed in the account it is good again', async () => {
    const browser = new Person(server);
    await signIn({}, browser);
    await usedFor('91 days');
    expect(codeOf(await browser.post<Problem>('/sessions/current/step-up', { password: account.password }))).toEqual([422, 'PASSWORD_EXPIRED']);
    expect(codeOf(await browser.post<Problem>('/me/password', { current: account.password, password: account.password }))).toEqual([422, 'PASSWORD_SAME']);
    expect((await browser.post('/me/password', { current: account.password, password: NEXT })).status).toBe(204);
    expect((await browser.post('/sessions/current/step-up', { password: NEXT })).status).toBe(200);
  });
});
