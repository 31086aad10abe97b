import { WritePool } from '@platform/database';
import { PendingSecrets } from '@features/access';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { anAccount, Person } from './support/person';

type Invitation = Readonly<{ id: string; state: string; email: string; role: string; scopes: string[] | null }>;
type Accepted = Readonly<{ account: string; membership: string; organisation: string; role: string }>;
type Me = Readonly<{ me: { acting: { role: string; scopes: string[] | null } | null; memberships: { organisation: { id: string } }[] } }>;
type Problem = Readonly<{ code: string; detail: string }>;
type Items<T> = Readonly<{ items: T[] }>;

const PASSWORD = 'seven lamps and a stair';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let database: TestDatabase;
let server: ContractApp;
let firm: string;
let operator: string;
let owner: SignedIn;
let system: SignedIn;
let made = 0;

beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_ROLES: 'api' }); // no worker, which would mail the secrets away
  firm = await anOrganisation(database, 'enterprise', '光电');
  operator = await anOrganisation(database, 'operator', '运营');
  owner = await aMember({ database, server }, firm, 'enterprise', 'owner@photonics.example');
  system = await aMember({ database, server }, operator, 'system-admin', 'system@operator.example');
});
afterAll(() => server.close());

const codeOf = ({ status, body }: Readonly<{ status: number; body: Problem }>) => [status, body.code];
const address = () => `person-${(made += 1)}@photonics.example`;
const guest = () => new Person(server);

/** What the mail would carry. */
const secretOf = (id: string): Promise<string> =>
  server.nest.get(WritePool, { strict: false }).transaction(async (tx) => (await server.nest.get(PendingSecrets, { strict: false }).find(tx, id))?.secret ?? '');

async function invited(body: object = {}, by = owner): Promise<Invitation & Readonly<{ code: string }>> {
  const { body: invitation } = await by.browser.post<Invitation>('/invitations', { email: address(), role: 'enterprise', ...body });
  return { ...invitation, code: await secretOf(invitation.id) };
}

const accept = <B = Accepted>(code: string, by = guest(), more: object = { name: 'Chen', password: PASSWORD }) => by.post<B>('/invitations/accept', { code, ...more });

describe('an invitation', () => {
  it('followed to the end makes an account and a member', async () => {
    const { id, email, code } = await invited({ email: ' Chen@Photonics.example'.trim() });
    const { status, body } = await accept(code);
    expect([status, body.organisation, body.role]).toEqual([200, firm, 'enterprise']);
    const browser = guest();
    await browser.signIn({ email, password: PASSWORD });
    expect((await browser.get<Me>('/me')).body.me.acting).toMatchObject({ role: 'enterprise', scopes: null });
    expect((await owner.browser.get<Items<Invitation>>('/invitations?limit=100')).body.items.find((one) => one.id === id)?.state).toBe('accepted');
    const acts = await database.write.query<{ act: string; content: object }>(`select act, content::text as content from journal.event where subject_id = $1 order by id`, [id]);
    expect(acts.map(({ act }) => act)).toEqual(['invitation.created', 'invitation.accepted']);
    expect(JSON.stringify(acts)).not.toMatch(/photonics|Chen/i);
  });

  it('keeps its secret sealed until it is mailed, and its digest alone after that', async () => {
    const { id, code } = await invited();
    const kept = async () => JSON.stringify(await database.write.query(`select i.*, c.content from access.invitation i join access.challenge c on c.id = i.id where i.id = $1::uuid`, [id]));
    expect([code.length, (await kept()).includes('sealed'), (await kept()).includes(code)]).toEqual([43, true, false]);
    await accept(code);
    expect([(await kept()).includes('sealed'), await secretOf(id)]).toEqual([false, '']);
  });

  it('is good once', async () => {
    const { code } = await invited();
    await accept(code);
    expect(codeOf(await accept<Problem>(code))).toEqual([409, 'INVITATION_USED']);
  });

  it('of two who come at once with the secret lets one in', async () => {
    const { code, email } = await invited();
    const answers = await Promise.all([accept(code), accept(code), accept(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await database.write.first(`select count(*)::int as n from access.account where email = $1`, [email])).toEqual({ n: 1 });
  });

  it('expires', async () => {
    const { id, code } = await invited();
    await database.write.query(`update access.invitation set expires_at = now() - interval '1 second' where id = $1::uuid`, [id]);
    expect(codeOf(await accept<Problem>(code))).toEqual([409, 'INVITATION_EXPIRED']);
    expect(codeOf(await owner.browser.post<Problem>(`/invitations/${id}/revoke`))).toEqual([409, 'INVITATION_EXPIRED']);
  });

  it('that was taken back lets nobody in', async () => {
    const { id, code } = await invited();
    expect((await owner.browser.post<Invitation>(`/invitations/${id}/revoke`)).body.state).toBe('revoked');
    expect(codeOf(await accept<Problem>(code))).toEqual([409, 'INVITATION_REVOKED']);
  });

  it('is nothing without its secret', async () => expect(codeOf(await accept<Problem>('x'.repeat(43)))).toEqual([404, 'INVITATION_UNKNOWN']));

  it.each([
    ['without a name', { password: PASSWORD }, 'NAME_AND_PASSWORD_MISSING'],
    ['without a password', { name: 'Chen' }, 'NAME_AND_PASSWORD_MISSING'],
    ['with a short password', { name: 'Chen', password: 'lamp' }, 'PASSWORD_TOO_SHORT'],
  ])('makes no account %s, and can be accepted afterwards', async (_case, more, code) => {
    const invitation = await invited();
    expect(codeOf(await accept<Problem>(invitation.code, guest(), more))).toEqual([422, code]);
    expect((await accept(invitation.code)).status).toBe(200);
  });

  it('adds to the account that has the address, once it is signed in', async () => {
    const email = address();
    const account = await anAccount(database, email);
    const { code } = await invited({ email: email.toUpperCase() });
    expect(codeOf(await accept<Problem>(code))).toEqual([409, 'SIGN_IN_TO_ACCEPT']);
    expect(codeOf(await accept<Problem>(code, owner.browser, {}))).toEqual([409, 'INVITATION_FOR_ANOTHER']);
    const browser = guest();
    await browser.signIn(account);
    expect((await accept(code, browser, {})).body.account).toBe(account.id);
    expect((await browser.get<Me>('/me')).body.me.memberships.map(({ organisation }) => organisation.id)).toEqual([firm]);
  });

  it('to a role that the person has is refused', async () => {
    const { code } = await invited({ email: owner.account.email });
    expect(codeOf(await accept<Problem>(code, owner.browser, {}))).toEqual([409, 'MEMBER_ALREADY']);
  });

  it('makes nobody a second administrator', async () => {
    const { code } = await invited({ email: system.account.email, role: 'audit-admin' }, system);
    expect(codeOf(await accept<Problem>(code, system.browser, {}))).toEqual([409, 'ADMINISTRATION_SEPARATED']);
    const audit = await invited({ role: 'audit-admin' }, system);
    expect((await accept(audit.code)).body.role).toBe('audit-admin');
  });
});

describe('before it is accepted, an invitation', () => {
  type Preview = Readonly<{ by: string; organisation: object; role: string; expiresAt: string }>;
  const preview = (code: string) => guest().post<Preview & Problem>('/invitations/preview', { code });

  it('tells who has its secret who invites to what, and until when', async () => {
    const { code, id } = await invited({ role: 'professional' });
    const { status, body } = await preview(code);
    expect([status, body]).toEqual([200, { by: 'Lin', organisation: { kind: 'enterprise', side: 'taiwan', name: { 'zh-Hans': '光电' } }, role: 'professional', expiresAt: expect.any(String) }]);
    const [kept] = await database.write.query<{ expires_at: Date; accepted_at: Date | null }>('select expires_at, accepted_at from access.invitation where id = $1::uuid', [id]);
    expect([kept?.expires_at.toISOString(), kept?.accepted_at]).toEqual([body.expiresAt, null]);
    expect((await accept(code)).status).toBe(200);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['expired', (id) => database.write.query(`update access.invitation set expires_at = now() - interval '1 second' where id = $1::uuid`, [id])],
    ['taken back', (id) => owner.browser.post(`/invitations/${id}/revoke`)],
    ['used', async (id) => accept(await secretOf(id))],
    ['of a suspended organisation', () => database.write.query(`update access.organisation set status = 'suspended' where id = $1::uuid`, [firm])],
  ])('that is %s is refused as accepting it would be', async (_case, change) => {
    const { id, code } = await invited();
    await change(id);
    const answers = [codeOf(await preview(code)), codeOf(await accept<Problem>(code))];
    await database.write.query(`update access.organisation set status = 'active' where id = $1::uuid`, [firm]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(409);
  });

  it('is unknown to who has no secret', async () => expect([codeOf(await preview('x'.repeat(43))), codeOf(await preview(''))]).toEqual([[404, 'INVITATION_UNKNOWN'], [400, 'FORM_INVALID']]));
});

describe('inviting', () => {
  it('offers the roles that the inviter can give there, and no others', async () => {
    type Offer = Readonly<{ offered: string[] }>;
    const offered = async (by: SignedIn, query = '') => (await by.browser.get<Offer>(`/invitations${query}`)).body.offered;
    expect(await offered(owner)).toEqual(['enterprise', 'professional']);
    expect(await offered(system)).toEqual(['system-admin', 'security-admin', 'audit-admin']);
    expect(await offered(system, `?organisation=${firm}`)).toEqual(['enterprise', 'professional', 'expert']);
    const office = await anOrganisation(database, 'regulator', '主管');
    const approver = await aMember({ database, server }, office, 'approver', 'approver@office.example');
    expect(await offered(approver)).toEqual(['officer', 'approver', 'inspector']);
    expect((await system.browser.get<Problem>(`/invitations?organisation=${NOBODY}`)).status).toBe(404);
  });

  it.each([
    ['to a role of another kind of organisation', { role: 'officer' }, 422, 'ROLE_NOT_IN_ORGANISATION'],
    ['to a role that the own one does not give', { role: 'expert' }, 403, 'ROLE_NOT_YOURS_TO_GIVE'],
    ['to another organisation', { organisation: NOBODY }, 404, 'ORGANISATION_UNKNOWN'],
    ['with a scope that there is not', { scopes: ['moon:land'] }, 422, 'SCOPE_UNKNOWN'],
    ['at no address', { email: 'photonics' }, 400, 'FORM_INVALID'],
    ['to no role', { role: 'king' }, 400, 'FORM_INVALID'],
  ])('is refused %s', async (_case, body, status, code) => {
    expect(codeOf(await owner.browser.post<Problem>('/invitations', { email: address(), role: 'enterprise', ...body }))).toEqual([status, code]);
  });

  it('twice with one key invites once; the key with another body is refused', async () => {
    const keyed = { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1', cookie: owner.browser.stolen, 'idempotency-key': 'first-of-may' };
    const [email, other] = [address(), address()];
    const invite = (to: string) => server.post<Invitation & Problem>('/api/v1/invitations', { email: to, role: 'enterprise' }, keyed);
    const [first, again] = [await invite(email), await invite(email)];
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect(codeOf(await invite(other))).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('into another organisation is for the system administrator, who also lists and takes back there', async () => {
    expect(codeOf(await owner.browser.post<Problem>('/invitations', { email: address(), role: 'system-admin', organisation: operator }))).toEqual([404, 'ORGANISATION_UNKNOWN']);
    expect(codeOf(await owner.browser.get<Problem>(`/invitations?organisation=${operator}`))).toEqual([404, 'ORGANISATION_UNKNOWN']);
    const { id } = await invited({ organisation: firm }, system);
    const ids = async (query: string) => (await system.browser.get<Items<Invitation>>(`/invitations?limit=100${query}`)).body.items.map((one) => one.id);
    expect([(await ids('')).includes(id), (await ids(`&organisation=${firm}`)).includes(id)]).toEqual([false, true]);
    expect(codeOf(await system.browser.post<Problem>(`/invitations/${id}/revoke`))).toEqual([404, 'INVITATION_UNKNOWN']);
    expect((await system.browser.post<Invitation>(`/invitations/${id}/revoke`, { organisation: firm })).body.state).toBe('revoked');
  });

  it('shows and takes back nothing of another organisation', async () => {
    const other = await anOrganisation(database, 'enterprise', '照明');
    const stranger = await aMember({ database, server }, other, 'enterprise', 'stranger@lighting.example');
    const { id } = await invited();
    expect((await stranger.browser.get<Items<Invitation>>('/invitations')).body.items).toEqual([]);
    expect(codeOf(await stranger.browser.post<Problem>(`/invitations/${id}/revoke`))).toEqual([404, 'INVITATION_UNKNOWN']);
  });

  it('gives a part of the role, and no more than the own part', async () => {
    const { code } = await invited({ scopes: ['invitation:create', 'member:list'] });
    const { body } = await accept(code);
    const email = (await database.write.first<{ email: string }>('select email from access.account where id = $1::uuid', [body.account]))?.email ?? '';
    const browser = guest();
    await browser.signIn({ email, password: PASSWORD });
    const invite = (scopes: unknown) => browser.post<Problem>('/invitations', { email: address(), role: 'enterprise', scopes });
    expect(codeOf(await invite(null))).toEqual([403, 'SCOPE_BEYOND_OWN']);
    expect(codeOf(await invite(['member:list', 'member:end']))).toEqual([403, 'SCOPE_BEYOND_OWN']);
    expect((await invite(['member:list'])).status).toBe(201);
    expect(codeOf(await browser.get<Problem>('/invitations'))).toEqual([403, 'OUT_OF_SCOPE']);
  });

  it('gives where no part is named what the inviter has of the role, and offers no role of which they have nothing', async () => {
    const { code } = await invited({ scopes: ['invitation:create', 'invitation:list', 'member:list'] });
    const { body } = await accept(code);
    const email = (await database.write.first<{ email: string }>('select email from access.account where id = $1::uuid', [body.account]))?.email ?? '';
    const delegate = guest();
    await delegate.signIn({ email, password: PASSWORD });
    const invite = (role: string) => delegate.post<Invitation & Problem>('/invitations', { email: address(), role });
    expect((await invite('enterprise')).body.scopes).toEqual(['invitation:create', 'invitation:list', 'member:list']);
    expect(codeOf(await invite('professional'))).toEqual([403, 'SCOPE_BEYOND_OWN']);
    expect((await delegate.get<{ offered: string[] }>('/invitations')).body.offered).toEqual(['enterprise']);
    await database.write.query(`update access.membership set scopes = '{invitation:list}' where account_id = $1::uuid`, [body.account]);
    expect((await delegate.get<{ offered: string[] }>('/invitations')).body.offered).toEqual([]);
  });
});
