import { PendingSecrets, accessUsers } from '@features/access';
import { RandomSecrets } from '@platform/sealing';
import { OwnPerson, type Problem, refusalOf } from './support/person';

const own = new OwnPerson({ GONGTONG_ROLES: 'api' }); // no worker, which would mail the secrets away
const OWN_WORDS = 'two lanterns over one pier';

type Made = Readonly<{ id: string; email: string; password: string }>;

/** An account as `gongtong user create` makes it: the password is one of ours, or one that was given. */
async function made(given: string | null = null): Promise<Made> {
  const [email, password] = [own.address(), given ?? new RandomSecrets().forPaper().text];
  const users = accessUsers(own.database, { passwordProfile: 'nist' });
  const created = await users.execute({ email, name: 'Chen', locale: 'zh-Hant', password, made: given === null, member: null }, { via: 'system' });
  if (!created.ok) throw new Error(created.refusal.code);
  return { id: created.value.account, email, password };
}

const signIn = ({ email, password }: Made, newPassword?: string, browser = own.browser()) => browser.post<Problem>('/sessions', { email, password, ...(newPassword !== undefined && { newPassword }) });
const olderBy = ({ id }: Made, interval: string) => own.database.write.query('update access.password set changed_at = changed_at - $2::interval where account_id = $1::uuid', [id, interval]);

describe('a password that the command line made', () => {
  it('signs nobody in by itself', async () => {
    const account = await made();
    expect(await refusalOf(signIn(account))).toEqual([401, 'PASSWORD_INITIAL']);
    expect(await refusalOf(signIn(account))).toEqual([401, 'PASSWORD_INITIAL']);
  });

  it('gives way at the first sign-in to one that the person chooses, and opens nothing from then on', async () => {
    const account = await made();
    const browser = own.browser();
    expect((await signIn(account, OWN_WORDS, browser)).status).toBe(200);
    expect((await browser.get('/me')).status).toBe(200);
    expect(await refusalOf(signIn(account))).toEqual([401, 'SIGN_IN_FAILED']);
    expect((await signIn({ ...account, password: OWN_WORDS })).status).toBe(200);
    expect(await own.database.write.query(`select content ->> 'by' as by from journal.event where act = 'password.changed' and subject_id = $1`, [account.id])).toEqual([{ by: 'first' }]);
  });

  it('does not give way to itself, nor to a common one', async () => {
    const account = await made();
    expect(await refusalOf(signIn(account, account.password))).toEqual([422, 'PASSWORD_SAME']);
    expect(await refusalOf(signIn(account, 'passwordpassword'))).toEqual([422, 'PASSWORD_COMMON']);
  });

  it('opens nothing after seven days, not even with another in its place', async () => {
    const account = await made();
    await olderBy(account, '6 days 23 hours');
    expect(await refusalOf(signIn(account))).toEqual([401, 'PASSWORD_INITIAL']);
    await olderBy(account, '1 hour');
    expect(await refusalOf(signIn(account, OWN_WORDS))).toEqual([401, 'PASSWORD_LAPSED']);
    expect(await refusalOf(signIn({ ...account, password: 'not the password' }))).toEqual([401, 'SIGN_IN_FAILED']);
  });

  it('that lapsed is set anew by a mailed link, and is the person’s own then', async () => {
    const account = await made();
    await olderBy(account, '8 days');
    await own.browser().post('/recovery', { email: account.email });
    const asked = await own.database.write.first<{ id: string }>(`select id from access.challenge where kind = 'reset' and account_id = $1::uuid`, [account.id]);
    const pending = await own.database.write.transaction((tx) => own.server.nest.get(PendingSecrets, { strict: false }).find(tx, asked?.id ?? ''));
    expect((await own.browser().post('/recovery/complete', { code: pending?.secret, password: OWN_WORDS })).status).toBe(204);
    expect((await signIn({ ...account, password: OWN_WORDS })).status).toBe(200);
  });
});

it('a password that was given to the command line is the person’s own', async () => {
  expect((await signIn(await made('three lanterns over one pier'))).status).toBe(200);
});
