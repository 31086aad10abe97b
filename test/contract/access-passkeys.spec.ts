import { OwnPerson, type Problem } from './support/person';
import { SoftwareAuthenticator, type Wrong } from './support/software-authenticator';

type Me = Readonly<{ me: { account: { id: string }; passkeys: boolean; session: { method: string; weaker: boolean } } }>;
type Options = Readonly<{ challenge: string; rp?: { id: string }; rpId?: string }>;
type Passkeys = Readonly<{ items: { id: string; name: string; lastUsedAt: string | null }[] }>;

const ORIGIN = 'http://localhost';
const own = new OwnPerson();
let device: SoftwareAuthenticator;
beforeEach(() => {
  device = new SoftwareAuthenticator(ORIGIN);
});

const add = async (wrong: Wrong = {}) => own.person.post<Problem>('/me/passkeys', { name: '手机', passkey: device.create((await own.person.post<Options>('/me/passkeys/options')).body, wrong) });
const asked = async (who = own.browser()) => (await who.post<Options>('/sessions/passkey/options')).body;
const signIn = async (wrong: Wrong = {}) => own.browser().post<Me & Problem>('/sessions/passkey', { passkey: device.get(await asked(), wrong) });

describe('a passkey', () => {
  it('signs its person in without a name or a password', async () => {
    expect((await add()).status).toBe(200);
    const { status, body } = await signIn();
    expect([status, body.me.account.id, body.me.session.method, body.me.session.weaker, body.me.passkeys]).toEqual([200, own.account.id, 'passkey', false, true]);
    const { items } = (await own.person.get<Passkeys>('/me/passkeys')).body;
    expect(items).toEqual([expect.objectContaining({ name: '手机', lastUsedAt: expect.any(String) as string })]);
  });

  it.each<[string, Wrong]>([
    ['for another site', { rpId: 'gongtong.example' }],
    ['by a page of another site', { origin: 'http://localhost.example' }],
    ['without verifying the person', { verified: false }],
    ['for a challenge that nobody gave', { challenge: 'bm9ib2R5' }],
  ])('is neither made nor used %s', async (_, wrong) => {
    expect([(await add(wrong)).status, (await add(wrong)).body.code]).toEqual([422, 'PASSKEY_REFUSED']);
    await add();
    expect((await signIn(wrong)).body.code).toBe('PASSKEY_REFUSED');
    expect((await signIn()).status).toBe(200);
  });

  it('answers a challenge once', async () => {
    await add();
    const passkey = device.get(await asked());
    expect((await own.browser().post('/sessions/passkey', { passkey })).status).toBe(200);
    expect((await own.browser().post<Problem>('/sessions/passkey', { passkey })).body.code).toBe('PASSKEY_REFUSED');
  });

  it('answers in time', async () => {
    await add();
    const options = await asked();
    await own.database.write.query(`update access.challenge set expires_at = clock_timestamp() where kind = 'passkey-sign-in'`);
    expect((await own.browser().post<Problem>('/sessions/passkey', { passkey: device.get(options) })).body.code).toBe('PASSKEY_REFUSED');
  });

  it('is not taken for a copy of another: its counter only grows', async () => {
    await add();
    await signIn();
    await signIn();
    expect((await signIn({ counter: 1 })).body.code).toBe('PASSKEY_REFUSED');
  });

  it('is one account’s: what a stranger asked for makes none', async () => {
    const stranger = await own.stranger();
    const { body } = await stranger.post<Options>('/me/passkeys/options');
    expect((await own.person.post<Problem>('/me/passkeys', { name: 'x', passkey: device.create(body) })).body.code).toBe('PASSKEY_REFUSED');
  });

  it('is removed by its person alone, and opens nothing then', async () => {
    await add();
    const [kept] = (await own.person.get<Passkeys>('/me/passkeys')).body.items;
    const stranger = await own.stranger();
    expect((await stranger.send<Problem>('DELETE', `/me/passkeys/${kept?.id}`)).body.code).toBe('PASSKEY_UNKNOWN');
    expect((await own.person.send('DELETE', `/me/passkeys/${kept?.id}`)).status).toBe(204);
    expect((await signIn()).body.code).toBe('PASSKEY_REFUSED');
  });

  it('stays where it is the only way in', async () => {
    await add();
    await own.database.write.query('delete from access.password where account_id = $1::uuid', [own.account.id]);
    const [kept] = (await own.person.get<Passkeys>('/me/passkeys')).body.items;
    expect((await own.person.send<Problem>('DELETE', `/me/passkeys/${kept?.id}`)).body.code).toBe('PASSKEY_LAST');
  });

  it('is a fresh proof of who its person is, and of nobody else', async () => {
    await add();
    await own.database.write.query('update access.session set stepped_up_at = null where account_id = $1::uuid', [own.account.id]);
    expect((await own.person.post<Problem>('/me/totp')).body.code).toBe('STEP_UP_REQUIRED');
    const stranger = await own.stranger();
    expect((await stranger.post<Problem>('/sessions/current/step-up', { passkey: device.get(await asked()) })).body.code).toBe('PASSKEY_REFUSED');
    expect((await own.person.post('/sessions/current/step-up', { passkey: device.get(await asked()) })).status).toBe(200);
    expect((await own.person.post('/me/totp')).status).toBe(200);
  });

  it.each([[{}], [{ id: 'x', rawId: 'x', type: 'public-key', response: {} }], [{ id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: 'e30', authenticatorData: '', signature: '' } }]])('is not %j', async (passkey) => {
    expect((await own.browser().post<Problem>('/sessions/passkey', { passkey })).body.code).toBe('PASSKEY_REFUSED');
    expect((await own.person.post<Problem>('/me/passkeys', { name: 'x', passkey })).body.code).toBe('PASSKEY_REFUSED');
  });
});
