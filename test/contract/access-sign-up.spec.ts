import { PendingSecrets } from '@features/access';
import { OwnPerson, type Problem, refusalOf } from './support/person';

type Me = Readonly<{ me: { account: { name: string; email: string; locale: string }; acting: null } }>;

const own = new OwnPerson({ GONGTONG_ROLES: 'api' }); // no worker, which would mail the secrets away
const PASSWORD = 'two moons over the strait';

/** Asks for an account, and finds what the mail would say. */
async function asked(email: string) {
  const answer = await own.browser().post('/accounts', { email, name: '林小姐', locale: 'zh-Hant' });
  const event = await own.database.write.first<{ subject_id: string; content: object }>(`select subject_id, content from journal.event where act = 'sign-up.asked' order by id desc limit 1`);
  const id = event?.subject_id ?? '';
  const mail = await own.database.write.transaction((tx) => own.server.nest.get(PendingSecrets, { strict: false }).find(tx, id));
  return { answer, id, content: event?.content, mail };
}
const complete = (code: string, password = PASSWORD) => own.browser().post<Problem>('/accounts/complete', { code, password });

describe('signing up', () => {
  it('makes an account once the mailed secret has proved the address, and signs in', async () => {
    const email = own.address();
    const { answer, mail } = await asked(` ${email} `);
    expect([answer.status, answer.text, mail?.kind, mail?.email, mail?.locale]).toEqual([202, '', 'sign-up', email, 'zh-Hant']);
    const code = mail?.secret ?? '';
    expect(await refusalOf(complete(code, 'short'))).toEqual([422, 'PASSWORD_TOO_SHORT']);
    expect(await refusalOf(own.browser().signIn<Problem>({ email, password: PASSWORD }))).toEqual([401, 'SIGN_IN_FAILED']);
    const browser = own.browser();
    const { status, body } = await browser.post<Me>('/accounts/complete', { code, password: PASSWORD });
    expect([status, body.me.account, body.me.acting]).toEqual([201, expect.objectContaining({ name: '林小姐', email, locale: 'zh-Hant' }), null]);
    expect((await browser.get('/me')).status).toBe(200);
    expect((await own.browser().signIn({ email, password: PASSWORD })).status).toBe(200);
    expect(await refusalOf(complete(code))).toEqual([422, 'SIGN_UP_UNKNOWN']);
  });

  it('answers and does the same for an address that has an account, whose owner gets another mail without a secret', async () => {
    const { answer, content, mail } = await asked(own.account.email.toUpperCase());
    expect([answer.status, answer.text, content, mail?.secret]).toEqual([202, '', {}, '']);
    expect(await refusalOf(complete(''))).toEqual([422, 'SIGN_UP_UNKNOWN']);
  });

  it('keeps neither the secret nor who it was in the open, and forgets it when it is used', async () => {
    const email = own.address();
    const { id, mail } = await asked(email);
    const kept = async () => (await own.database.write.first<{ text: string }>('select c::text as text from access.challenge c where id = $1::uuid', [id]))?.text ?? '';
    for (const secret of [mail?.secret ?? '-', email, '林小姐']) expect(await kept()).not.toContain(secret);
    expect((await complete(mail?.secret ?? '')).status).toBe(201);
    expect(await kept()).not.toContain('applicant');
  });

  it('is for the first of two who have asked with one address', async () => {
    const email = own.address();
    const [first, second] = [await asked(email), await asked(email)];
    expect((await complete(second.mail?.secret ?? '')).status).toBe(201);
    expect(await refusalOf(complete(first.mail?.secret ?? ''))).toEqual([409, 'EMAIL_TAKEN']);
  });

  it('has an hour, and three mails to an address in a quarter of an hour at most', async () => {
    const email = own.address();
    const { id, mail } = await asked(email);
    await own.database.write.query('update access.challenge set expires_at = clock_timestamp() where id = $1::uuid', [id]);
    expect(await refusalOf(complete(mail?.secret ?? ''))).toEqual([422, 'SIGN_UP_UNKNOWN']);
    const sent = async () => (await own.database.write.first<{ n: number }>(`select count(*)::int as n from journal.event where act = 'sign-up.asked'`))?.n ?? 0;
    const before = await sent();
    for (let time = 0; time < 4; time += 1) expect((await own.browser().post('/accounts', { email, name: 'Lin', locale: 'en' })).status).toBe(202);
    expect(await sent()).toBe(before + 2);
  });

  it.each(['no-address', '@', 'a b@example.org'])('%s is no address', async (email) =>
    expect(await refusalOf(own.browser().post<Problem>('/accounts', { email, name: 'Lin', locale: 'en' }))).toEqual([422, 'EMAIL_UNREADABLE']));
});
