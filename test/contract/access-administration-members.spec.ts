import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';

type Problem = Readonly<{ code: string }>;
type Items<T> = Readonly<{ items: T[]; total: number; next: string | null }>;
type Member = Readonly<{ id: string; email: string }>;

const because = { reason: 'left the firm in June' };
let database: TestDatabase;
let server: ContractApp;
let system: SignedIn;
let firm: string;
let owner: SignedIn;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
  system = await aMember({ database, server }, await anOrganisation(database, 'operator', '平台'), 'system-admin', 'system@operator.example');
});
afterAll(() => server.close());

let made = 0;
beforeEach(async () => {
  made += 1;
  firm = await anOrganisation(database, 'enterprise', `光电 ${made}`);
  owner = await aMember({ database, server }, firm, 'enterprise', `owner-${made}@photonics.example`);
});

const codeOf = ({ status, body }: Readonly<{ status: number; body: Problem }>) => [status, body.code];
const end = (membership: string, form: object = because, by = system) => by.browser.post<Problem>(`/memberships/${membership}/end`, form);

it('the system administrator sees the members of any organisation, page by page', async () => {
  const clerk = await aMember({ database, server }, firm, 'enterprise', `clerk-${made}@photonics.example`);
  const page = async (more: string) => (await system.browser.get<Items<Member>>(`/organisations/${firm}/members?limit=1${more}`)).body;
  const first = await page('');
  expect([first.items.map(({ id }) => id), first.total]).toEqual([[owner.membership], 2]);
  expect((await page(`&after=${first.next}`)).items.map(({ email }) => email)).toEqual([clerk.account.email]);
  for (const id of ['00000000-0000-4000-8000-000000000000', 'nobody']) expect(codeOf(await system.browser.get<Problem>(`/organisations/${id}/members`))).toEqual([404, 'ORGANISATION_UNKNOWN']);
});

it('ends a membership of any organisation, the last one too: nobody acts with it any more, and the reason is kept', async () => {
  const token = (await owner.browser.post<{ secret: string }>('/tokens', { name: 'list', scopes: ['member:list'], days: 1 })).body.secret;
  expect((await end(owner.membership)).status).toBe(200);
  expect(codeOf(await owner.browser.get<Problem>('/members'))).toEqual([403, 'NOT_ALLOWED']);
  expect((await server.get('/api/v1/members', { authorization: `Bearer ${token}` })).status).toBe(401);
  expect((await system.browser.get<Items<Member>>(`/organisations/${firm}/members`)).body.total).toBe(0);
  const [event] = await database.write.query<{ account: string; content: { measure: string } }>(`select account, content from journal.event where act = 'membership.ended' and subject_id = $1`, [owner.membership]);
  expect(event).toMatchObject({ account: system.account.id, content: { account: owner.account.id, organisation: firm, role: 'enterprise' } });
  expect(await database.write.first('select kind, reason, account_id, taken_by from access.measure where id = $1::uuid', [event?.content.measure])).toEqual({
    kind: 'end-membership', reason: because.reason, account_id: owner.account.id, taken_by: system.account.id,
  });
});

it('is refused what makes no sense', async () => {
  expect(codeOf(await end(system.membership))).toEqual([409, 'OWN_MEMBERSHIP']);
  await end(owner.membership);
  for (const id of [owner.membership, '00000000-0000-4000-8000-000000000000', 'nobody']) expect(codeOf(await end(id))).toEqual([404, 'CURRENT_MEMBERSHIP_UNKNOWN']);
  expect(codeOf(await end(owner.membership, {}))).toEqual([400, 'FORM_INVALID']);
});

it('confirms who they are first', async () => {
  await database.write.query(`update access.session set stepped_up_at = null where account_id = $1::uuid`, [system.account.id]);
  expect(codeOf(await end(owner.membership))).toEqual([403, 'STEP_UP_REQUIRED']);
  await database.write.query(`update access.session set stepped_up_at = now() where account_id = $1::uuid`, [system.account.id]);
});

it.each(['security-admin', 'audit-admin', 'enterprise', 'officer'] as const)('is nothing for a %s', async (role) => {
  const other = await aMember({ database, server }, firm, role, `${role}-${made}@photonics.example`);
  expect(codeOf(await end(owner.membership, because, other))).toEqual([403, 'NOT_ALLOWED']);
  expect(codeOf(await other.browser.get<Problem>(`/organisations/${firm}/members`))).toEqual([403, 'NOT_ALLOWED']);
});
