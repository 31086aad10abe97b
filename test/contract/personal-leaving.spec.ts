import type { INestApplicationContext } from '@nestjs/common';
import { PersonalFields } from '@platform/personal';
import { SettleWaiting } from '../../libs/features/privacy/application/requests/settle-waiting';
import { aMember, anOrganisation } from './support/organisations';
import { anAccount, OwnPerson, Person, refusalOf } from './support/person';

type Request = Readonly<{ id: string; kind: string; state: string; reason: string | null; explanation: string | null }>;
type Problem = Readonly<{ code: string }>;

const own = new OwnPerson();
const app = (): INestApplicationContext => own.server.nest;
const place = { table: 'enterprise.contact', row: '00000000-0000-4000-8000-000000000001', column: 'phone' };

const statusOf = async (account: string) => (await own.database.write.first<{ status: string }>('select status from access.account where id = $1::uuid', [account]))?.status;

/** Tables of ours in which some row has the text in some column. */
async function tablesWith(text: string): Promise<readonly string[]> {
  const tables = await own.database.write.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('access', 'personal', 'notice', 'journal', 'file', 'enterprise', 'graphile_worker')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const row = await own.database.write.first<{ has: boolean }>(`select exists (select from ${name} t where strpos(lower(t::text), lower($1)) > 0) as has`, [text]);
    if (row?.has) found.push(name);
  }
  return found;
}

describe('deletion', () => {
  it('destroys the key, takes out what lay unsealed everywhere, and nobody signs in any more', async () => {
    const email = 'planted-marker-7@photonics.example';
    const account = await anAccount(own.database, email);
    const browser = own.browser();
    await browser.signIn(account);
    await browser.send('PATCH', '/me', { name: 'PLANTEDNAME' });
    const firm = await anOrganisation(own.database, 'centre', '某中心');
    const { browser: inviter } = await aMember(own, firm, 'centre', 'inviter@centre.example');
    expect((await inviter.post('/invitations', { email, role: 'centre' })).status).toBe(201);
    await browser.post('/recovery', { email });
    const fields = app().get(PersonalFields, { strict: false });
    const [person, sealed] = await own.database.write.transaction(async (tx) => {
      const id = await fields.person(tx, { account: account.id, region: 'taiwan' });
      const field = await fields.seal(tx, id, place, '+886 912 345 678');
      return [id, field.ok ? field.value : Buffer.alloc(0)] as const;
    });
    expect(await tablesWith('planted-marker-7')).toContain('access.invitation');

    const { status, body, headers } = await browser.post<Request>('/personal/deletion', { email: ' Planted-Marker-7@photonics.example ' });
    expect([status, body.state, body.reason]).toEqual([200, 'done', null]);
    expect(String(headers['set-cookie'])).toMatch(/1970|max-age=0/i);
    expect(await own.database.write.transaction((tx) => fields.open(tx, person, place, sealed))).toEqual({ ok: false, refusal: { code: 'PERSON_ERASED', person } });
    expect([await tablesWith('planted-marker-7'), await tablesWith('PLANTEDNAME')]).toEqual([[], []]);
    expect([(await browser.get('/me')).status, (await own.browser().signIn(account)).status, await statusOf(account.id)]).toEqual([401, 401, 'closed']);
    const acts = await own.database.write.query<{ act: string }>(`select act from journal.event where subject_id = $1 and act in ('personal.erased', 'account.closed')`, [account.id]);
    expect(acts).toEqual([{ act: 'personal.erased' }]);
  });

  it('asks for the own address and a fresh proof', async () => {
    expect(await refusalOf(own.person.post<Problem>('/personal/deletion', { email: 'other@photonics.example' }))).toEqual([422, 'CONFIRMATION_WRONG']);
    await own.database.write.query('update access.session set stepped_up_at = null where account_id = $1::uuid', [own.account.id]);
    expect(await refusalOf(own.person.post<Problem>('/personal/deletion', { email: own.account.email }))).toEqual([403, 'STEP_UP_REQUIRED']);
    expect([(await own.person.get('/me')).status, await statusOf(own.account.id)]).toEqual([200, 'active']);
  });

  it('lets another person with the freed address begin anew', async () => {
    const account = await anAccount(own.database, 'again@photonics.example');
    const browser = own.browser();
    await browser.signIn(account);
    await browser.post('/personal/deletion', { email: account.email });
    const anew = await anAccount(own.database, 'again@photonics.example');
    expect([anew.id === account.id, (await own.browser().signIn(anew)).status]).toEqual([false, 200]);
  });

  it('waits while the person is the last one who can act for an organisation, and is then done by itself', async () => {
    const firm = await anOrganisation(own.database, 'enterprise', '某企业');
    const last = await aMember(own, firm, 'enterprise', 'last@firm.example');
    const asked = await last.browser.post<Request>('/personal/deletion', { email: 'last@firm.example' });
    expect([asked.status, asked.body.state, asked.body.reason]).toEqual([200, 'waiting', 'LAST_MEMBER']);
    expect(asked.body.explanation).toContain('唯一');
    expect((await last.browser.post<Request>('/personal/deletion', { email: 'last@firm.example' })).body.id).toBe(asked.body.id);
    const settling = app().get(SettleWaiting, { strict: false });
    await settling.execute();
    expect((await last.browser.get<{ requests: Request[] }>('/personal')).body.requests).toMatchObject([{ state: 'waiting' }]);
    await aMember(own, firm, 'enterprise', 'next@firm.example');
    await settling.execute();
    expect([(await last.browser.get('/me')).status, await statusOf(last.account.id), await tablesWith('last@firm.example')]).toEqual([401, 'closed', []]);
  });
});

describe('a request that waits', () => {
  it('is taken back by its person alone, and once', async () => {
    const firm = await anOrganisation(own.database, 'enterprise', '某企业');
    const last = await aMember(own, firm, 'enterprise', 'keeps@firm.example');
    const { body } = await last.browser.post<Request>('/personal/closing', { email: 'keeps@firm.example' });
    const address = `/personal/requests/${body.id}/withdraw`;
    expect(await refusalOf(own.person.post<Problem>(address))).toEqual([404, 'REQUEST_UNKNOWN']);
    expect((await last.browser.post<Request>(address)).body.state).toBe('withdrawn');
    expect(await refusalOf(last.browser.post<Problem>(address))).toEqual([409, 'REQUEST_SETTLED']);
    expect(await refusalOf(last.browser.post<Problem>('/personal/requests/1/withdraw'))).toEqual([404, 'REQUEST_UNKNOWN']);
    await app().get(SettleWaiting, { strict: false }).execute();
    expect(await statusOf(last.account.id)).toBe('active');
  });
});

describe('closing', () => {
  it('ends the account and keeps what is sealed until deletion', async () => {
    const fields = app().get(PersonalFields, { strict: false });
    const sealed = await own.database.write.transaction(async (tx) => fields.seal(tx, await fields.person(tx, { account: own.account.id, region: 'mainland' }), place, 'x'));
    expect((await own.person.post<Request>('/personal/closing', { email: own.account.email })).body.state).toBe('done');
    expect([(await own.person.get('/me')).status, (await new Person(own.server).signIn(own.account)).status, await statusOf(own.account.id)]).toEqual([401, 401, 'closed']);
    expect(await own.database.write.transaction(async (tx) => fields.open(tx, await fields.person(tx, { account: own.account.id, region: 'mainland' }), place, sealed.ok ? sealed.value : Buffer.alloc(0)))).toEqual({ ok: true, value: 'x' });
    expect((await own.database.write.query(`select account from journal.event where act = 'account.closed' and subject_id = $1`, [own.account.id])).length).toBe(1);
  });
});
