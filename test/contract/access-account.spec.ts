import { PendingSecrets } from '@features/access';
import { OwnPerson, type Problem, refusalOf } from './support/person';

type Me = Readonly<{ me: { account: { name: string; locale: string }; acting: { membership: string; role: string; organisation: { name: object } } | null; memberships: { membership: string; role: string }[]; session: { id: string } } }>;
type Sessions = Readonly<{ items: { id: string; current: boolean; device: string | null }[] }>;

const own = new OwnPerson({ GONGTONG_ROLES: 'api' }); // no worker, which would mail the secrets away

async function aMembership(role: string, kind = 'centre'): Promise<string> {
  const row = await own.database.write.first<{ id: string }>(
    `with o as (insert into access.organisation (kind, side, name_hans) values ($2, 'mainland', '某单位') returning id)
     insert into access.membership (account_id, organisation_id, role) select $1::uuid, o.id, $3 from o returning id`,
    [own.account.id, kind, role],
  );
  return row?.id ?? '';
}

describe('a password', () => {
  it('is changed by who knows it, and ends all other sessions', async () => {
    const other = own.browser();
    await other.signIn(own.account);
    const password = 'two moons over the strait';
    expect((await own.person.post('/me/password', { current: own.account.password, password })).status).toBe(204);
    expect([(await own.person.get('/me')).status, (await other.get('/me')).status]).toEqual([200, 401]);
    expect(await refusalOf(own.browser().signIn<Problem>(own.account))).toEqual([401, 'SIGN_IN_FAILED']);
    expect((await own.browser().signIn({ ...own.account, password })).status).toBe(200);
  });

  it.each([
    ['short', 'PASSWORD_TOO_SHORT'],
    ['password2026!', 'PASSWORD_COMMON'],
    ['ChickenWing101', 'PASSWORD_COMMON'],
    ['photonics-2026', 'PASSWORD_PERSONAL'],
  ])('is not changed to %s', async (password, code) => {
    expect(await refusalOf(own.person.post<Problem>('/me/password', { current: own.account.password, password }))).toEqual([422, code]);
    expect((await own.browser().signIn(own.account)).status).toBe(200);
  });

  it('is not changed by who only sits at an open session', async () => {
    expect(await refusalOf(own.person.post<Problem>('/me/password', { current: 'not the password', password: 'two moons over the strait' }))).toEqual([422, 'PROOF_WRONG']);
  });
});

describe('a forgotten password', () => {
  const asked = async (email: string) => {
    const answer = await own.browser().post('/recovery', { email });
    const event = await own.database.write.first<{ id: string; subject_id: string; content: object }>(`select id, subject_id, content from journal.event where act = 'recovery.asked' order by id desc limit 1`);
    return { answer, event };
  };
  const secretOf = async (id: string) => (await own.database.write.transaction((tx) => own.server.nest.get(PendingSecrets, { strict: false }).find(tx, id)))?.secret ?? '';

  it('is set anew by the mailed secret, once, and ends every session', async () => {
    const { answer, event } = await asked(own.account.email);
    const code = await secretOf(event?.subject_id ?? '');
    const password = 'two moons over the strait';
    expect([answer.status, answer.text]).toEqual([202, '']);
    expect(await refusalOf(own.browser().post<Problem>('/recovery/complete', { code, password: 'short' }))).toEqual([422, 'PASSWORD_TOO_SHORT']);
    expect((await own.browser().post('/recovery/complete', { code, password })).status).toBe(204);
    expect((await own.person.get('/me')).status).toBe(401);
    expect((await own.browser().signIn({ ...own.account, password })).status).toBe(200);
    expect(await refusalOf(own.browser().post<Problem>('/recovery/complete', { code, password }))).toEqual([422, 'RECOVERY_UNKNOWN']);
  });

  it('answers and does the same for an account that nobody has, and mails nothing', async () => {
    const { answer, event } = await asked(own.address());
    expect([answer.status, answer.text, event?.content]).toEqual([202, '', {}]);
    expect(await secretOf(event?.subject_id ?? '')).toBe('');
    const kept = 'select kind from access.challenge where id = $1::uuid';
    expect(await own.database.write.query(kept, [event?.subject_id])).toEqual(await own.database.write.query(kept, [(await asked(own.account.email)).event?.subject_id]));
  });

  it('has a secret for an hour, of which the database knows the digest and a seal', async () => {
    const { event } = await asked(own.account.email);
    const code = await secretOf(event?.subject_id ?? '');
    const [kept] = await own.database.write.query<{ text: string }>('select c::text as text from access.challenge c where id = $1::uuid', [event?.subject_id]);
    expect(kept?.text).not.toContain(code);
    expect(kept?.text).not.toContain(own.account.email);
    await own.database.write.query('update access.challenge set expires_at = clock_timestamp() where id = $1::uuid', [event?.subject_id]);
    expect(await refusalOf(own.browser().post<Problem>('/recovery/complete', { code, password: 'two moons over the strait' }))).toEqual([422, 'RECOVERY_UNKNOWN']);
  });

  it('is not set to the old one again, and that one is guessed at ten times at most', async () => {
    const { event } = await asked(own.account.email);
    const code = await secretOf(event?.subject_id ?? '');
    const complete = (password: string) => own.browser().post<Problem>('/recovery/complete', { code, password });
    for (let attempt = 0; attempt < 10; attempt += 1) expect(await refusalOf(complete(own.account.password))).toEqual([422, 'PASSWORD_SAME']);
    expect(await refusalOf(complete('two moons over the strait'))).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    await own.database.write.query('delete from access.attempt');
    expect((await complete('two moons over the strait')).status).toBe(204);
  });

  it('is asked for three times in a quarter of an hour at most', async () => {
    for (let time = 0; time < 5; time += 1) expect((await asked(own.account.email)).answer.status).toBe(202);
    const [counted] = await own.database.write.query<{ count: number }>('select count(*)::int as count from access.challenge where account_id = $1::uuid', [own.account.id]);
    expect(counted?.count).toBe(3);
  });
});

describe('sessions', () => {
  it('are listed, and each of them is ended by its person alone', async () => {
    const elsewhere = own.browser();
    const { me } = (await elsewhere.signIn<Me>(own.account)).body;
    const { items } = (await own.person.get<Sessions>('/sessions')).body;
    expect(items.map(({ id, current }) => [id === me.session.id, current])).toEqual([[true, false], [false, true]]);
    const stranger = await own.stranger();
    expect(await refusalOf(stranger.send<Problem>('DELETE', `/sessions/${me.session.id}`))).toEqual([404, 'SESSION_UNKNOWN']);
    expect((await own.person.send('DELETE', `/sessions/${me.session.id}`)).status).toBe(204);
    expect((await elsewhere.get('/me')).status).toBe(401);
    expect(await refusalOf(own.person.send<Problem>('DELETE', '/sessions/nonsense'))).toEqual([404, 'SESSION_UNKNOWN']);
  });

  it('are ended after a fresh proof alone; signing out asks for none', async () => {
    const elsewhere = own.browser();
    const { me } = (await elsewhere.signIn<Me>(own.account)).body;
    await own.database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where account_id = $1::uuid`, [own.account.id]);
    const end = () => own.person.send<Problem>('DELETE', `/sessions/${me.session.id}`);
    expect(await refusalOf(end())).toEqual([403, 'STEP_UP_REQUIRED']);
    expect((await elsewhere.get('/me')).status).toBe(200);
    await own.person.post('/sessions/current/step-up', { password: own.account.password });
    expect((await end()).status).toBe(204);
    const other = own.browser();
    await other.signIn(own.account);
    await own.database.write.query(`update access.session set stepped_up_at = null where account_id = $1::uuid`, [own.account.id]);
    expect((await other.send('DELETE', '/sessions/current')).status).toBe(204);
  });

  it('act for one organisation at a time, and for the last one again', async () => {
    const [first, second] = [await aMembership('centre'), await aMembership('enterprise', 'enterprise')];
    const signedIn = await own.person.signIn<Me>(own.account);
    expect([signedIn.body.me.acting?.membership, signedIn.body.me.memberships.map(({ role }) => role)]).toEqual([first, ['centre', 'enterprise']]);
    const changed = await own.person.post<Me>('/sessions/current/acting', { membership: second });
    expect(changed.body.me.acting).toMatchObject({ membership: second, role: 'enterprise', organisation: { name: { 'zh-Hans': '某单位' } } });
    expect((await own.browser().signIn<Me>(own.account)).body.me.acting?.membership).toBe(second);
  });

  it('act for nobody to whom the person does not belong', async () => {
    const membership = await aMembership('centre');
    const stranger = await own.stranger();
    expect(await refusalOf(stranger.post<Problem>('/sessions/current/acting', { membership }))).toEqual([404, 'MEMBERSHIP_UNKNOWN']);
    await own.database.write.query(`update access.organisation o set status = 'suspended' from access.membership m where m.id = $1::uuid and o.id = m.organisation_id`, [membership]);
    expect(await refusalOf(own.person.post<Problem>('/sessions/current/acting', { membership }))).toEqual([404, 'MEMBERSHIP_UNKNOWN']);
  });
});

it('a person changes name and language, and the journal has neither', async () => {
  const { body } = await own.person.send<Me>('PATCH', '/me', { name: '林美華', locale: 'zh-Hant' });
  expect(body.me.account).toMatchObject({ name: '林美華', locale: 'zh-Hant' });
  expect(await own.database.write.query(`select content from journal.event where act = 'profile.changed' and account = $1::uuid`, [own.account.id])).toEqual([{ content: { fields: ['name', 'locale'] } }]);
});

it('no event of all these names a person, a secret or an address', async () => {
  const [all] = await own.database.write.query<{ text: string }>(`select coalesce(string_agg(e::text, ' '), '') as text from journal.event e`);
  expect(all?.text).not.toMatch(/@|photonics|林美華|127\.0\.0\.1|moons/);
});
