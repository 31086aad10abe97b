import { Secret, TOTP } from 'otpauth';
import { OwnPerson, type Problem, refusalOf } from './support/person';

type Me = Readonly<{ me: { session: { id: string; method: string; weaker: boolean; steppedUpAt: string | null } } }>;
type Begun = Readonly<{ secret: string; uri: string; qr: string }>;

const own = new OwnPerson();

/** The code of the step so many steps from now, by the database's clock, as an app of its own would tell it (RFC 6238). */
async function codeOf(secret: string, later = 0): Promise<string> {
  const row = await own.database.write.first<{ now: number }>('select extract(epoch from clock_timestamp())::float8 as now');
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: ((row?.now ?? 0) + later * 30) * 1_000 });
}

async function switchedOn(): Promise<Readonly<{ secret: string; codes: readonly string[] }>> {
  const { body } = await own.person.post<Begun>('/me/totp');
  const confirmed = await own.person.post<{ recoveryCodes: string[] }>('/me/totp/confirm', { code: await codeOf(body.secret, -1) });
  expect(confirmed.status).toBe(200);
  return { secret: body.secret, codes: confirmed.body.recoveryCodes };
}

describe('an authenticator', () => {
  it('is told of by the page of the person, with the recovery codes that are left', async () => {
    type Standing = Readonly<{ me: { totp: boolean; recoveryCodes: number } }>;
    const standing = async () => (await own.person.get<Standing>('/me')).body.me;
    expect(await standing()).toMatchObject({ totp: false, recoveryCodes: 0 });
    await own.person.post('/me/totp');
    expect(await standing()).toMatchObject({ totp: false });
    const { codes } = await switchedOn();
    expect(await standing()).toMatchObject({ totp: true, recoveryCodes: 10 });
    await own.browser().signIn(own.account, codes[0]);
    expect(await standing()).toMatchObject({ totp: true, recoveryCodes: 9 });
  });

  it('is on with its first code, and then asked for', async () => {
    const { body } = await own.person.post<Begun>('/me/totp');
    expect(body.uri).toContain(`secret=${body.secret}`);
    expect(body.qr).toMatch(/^<svg /);
    expect((await own.browser().signIn(own.account)).status).toBe(200);
    await own.person.post('/me/totp/confirm', { code: await codeOf(body.secret, -1) });
    expect(await refusalOf(own.browser().signIn<Problem>(own.account))).toEqual([401, 'SECOND_FACTOR_REQUIRED']);
    const opened = await own.browser().signIn<Me>(own.account, await codeOf(body.secret));
    expect([opened.status, opened.body.me.session.method, opened.body.me.session.weaker]).toEqual([200, 'password-totp', true]);
  });

  it('has no code that counts twice', async () => {
    const { secret } = await switchedOn();
    const code = await codeOf(secret);
    expect((await own.browser().signIn(own.account, code)).status).toBe(200);
    expect(await refusalOf(own.browser().signIn<Problem>(own.account, code))).toEqual([401, 'SIGN_IN_FAILED']);
  });

  it('is not lost with the telephone: each recovery code opens once', async () => {
    const { codes } = await switchedOn();
    expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
    const [first = ''] = codes;
    const opened = await own.browser().signIn<Me>(own.account, first.toUpperCase());
    expect(opened.body.me.session.method).toBe('password-recovery');
    expect(await refusalOf(own.browser().signIn<Problem>(own.account, first))).toEqual([401, 'SIGN_IN_FAILED']);
  });

  it('takes a recovery code of the shorter form that was given out before', async () => {
    await switchedOn();
    await own.database.write.query(`insert into access.recovery_code (account_id, sha256) values ($1::uuid, sha256('abcd-efgh-2345-6767'))`, [own.account.id]);
    expect((await own.browser().signIn<Me>(own.account, 'ABCD EFGH 2345 6767')).body.me.session.method).toBe('password-recovery');
  });

  it('stays as it is when a second one is asked for', async () => {
    await switchedOn();
    expect(await refusalOf(own.person.post<Problem>('/me/totp'))).toEqual([409, 'TOTP_ON_ALREADY']);
  });

  it('is removed by who has just proven who they are, with its recovery codes', async () => {
    const { codes } = await switchedOn();
    expect((await own.person.send('DELETE', '/me/totp')).status).toBe(204);
    expect((await own.browser().signIn(own.account)).status).toBe(200);
    expect(await refusalOf(own.person.send<Problem>('DELETE', '/me/totp'))).toEqual([409, 'TOTP_NOT_ON']);
    await switchedOn();
    expect(await refusalOf(own.browser().signIn<Problem>(own.account, codes[0]))).toEqual([401, 'SIGN_IN_FAILED']);
  });

  it('has new recovery codes in place of the old ones', async () => {
    const { codes } = await switchedOn();
    const { body } = await own.person.post<{ recoveryCodes: string[] }>('/me/recovery-codes');
    expect(await refusalOf(own.browser().signIn<Problem>(own.account, codes[0]))).toEqual([401, 'SIGN_IN_FAILED']);
    expect((await own.browser().signIn(own.account, body.recoveryCodes[0])).status).toBe(200);
  });

  it('lies sealed in the database, and its codes as digests', async () => {
    const { secret, codes } = await switchedOn();
    const [kept] = await own.database.write.query<{ text: string }>(
      `select (select encode(secret, 'escape') from access.totp where account_id = $1::uuid) || coalesce((select string_agg(encode(sha256, 'escape'), '') from access.recovery_code where account_id = $1::uuid), '') as text`,
      [own.account.id],
    );
    for (const text of [secret, ...codes]) expect(kept?.text).not.toContain(text);
  });

  it('is guessed at ten times at most', async () => {
    const { secret } = await switchedOn();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await own.browser().signIn(own.account);
      expect((await own.browser().signIn(own.account, '000000')).status).toBe(401);
    }
    expect(await refusalOf(own.browser().signIn<Problem>(own.account, await codeOf(secret)))).toEqual([429, 'TOO_MANY_ATTEMPTS']);
  });
});

describe('a fresh proof', () => {
  const stale = () => own.database.write.query(`update access.session set stepped_up_at = clock_timestamp() - interval '6 minutes' where account_id = $1::uuid`, [own.account.id]);

  it('is asked for before what is hard to undo, and good for five minutes', async () => {
    await stale();
    expect(await refusalOf(own.person.post<Problem>('/me/totp'))).toEqual([403, 'STEP_UP_REQUIRED']);
    expect((await own.person.post('/sessions/current/step-up', { password: own.account.password })).status).toBe(200);
    expect((await own.person.post('/me/totp')).status).toBe(200);
  });

  it('is not a wrong password, nor a password alone where there is a second factor', async () => {
    expect(await refusalOf(own.person.post<Problem>('/sessions/current/step-up', { password: 'not the password' }))).toEqual([422, 'PROOF_WRONG']);
    const { secret } = await switchedOn();
    const proof = { password: own.account.password };
    expect(await refusalOf(own.person.post<Problem>('/sessions/current/step-up', proof))).toEqual([422, 'SECOND_FACTOR_REQUIRED']);
    expect(await refusalOf(own.person.post<Problem>('/sessions/current/step-up', { ...proof, code: '000000' }))).toEqual([422, 'PROOF_WRONG']);
    expect((await own.person.post('/sessions/current/step-up', { ...proof, code: await codeOf(secret) })).status).toBe(200);
  });

  it('is guessed at ten times at most from an open session', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await own.person.post('/sessions/current/step-up', { password: 'not the password' });
    expect(await refusalOf(own.person.post<Problem>('/sessions/current/step-up', { password: own.account.password }))).toEqual([429, 'TOO_MANY_ATTEMPTS']);
  });
});
