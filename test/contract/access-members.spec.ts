import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';

type Member = Readonly<{ id: string; email: string; scopes: string[] | null; offered: string[] }>;
type Token = Readonly<{ id: string; scopes: string[]; lastUsedAt: string | null; revokedAt: string | null }>;
type Created = Readonly<{ token: Token; secret: string }>;
type Problem = Readonly<{ code: string }>;
type Items<T> = Readonly<{ items: T[]; total: number; offered: string[] }>;

let database: TestDatabase;
let server: ContractApp;
let firm: string;
let owner: SignedIn;
let clerk: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url);
});
afterAll(() => server.close());

let made = 0;
beforeEach(async () => {
  made += 1;
  firm = await anOrganisation(database, 'enterprise', `光电 ${made}`);
  owner = await aMember({ database, server }, firm, 'enterprise', `owner-${made}@photonics.example`);
  clerk = await aMember({ database, server }, firm, 'enterprise', `clerk-${made}@photonics.example`, ['member:list', 'member:end', 'member:delegate']);
  stranger = await aMember({ database, server }, await anOrganisation(database, 'enterprise', `照明 ${made}`), 'enterprise', `stranger-${made}@lighting.example`);
});

const codeOf = ({ status, body }: Readonly<{ status: number; body: Problem }>) => [status, body.code];

describe('members', () => {
  it('see each other, and nobody of another organisation', async () => {
    const { items, total } = (await clerk.browser.get<Items<Member>>('/members')).body;
    expect([items.map(({ email }) => email), total]).toEqual([[owner.account.email, clerk.account.email], 2]);
    expect((await stranger.browser.get<Items<Member>>('/members')).body.total).toBe(1);
  });

  it('who are ended act no more, nor do their tokens, and the journal has it', async () => {
    const { body } = await owner.browser.post<Created>('/tokens', { name: 'list', scopes: ['member:list'], days: 1 });
    await database.write.query(`update access.token set membership_id = $1::uuid where id = $2::uuid`, [clerk.membership, body.token.id]);
    expect((await owner.browser.post(`/members/${clerk.membership}/end`)).status).toBe(200);
    expect(codeOf(await clerk.browser.get<Problem>('/members'))).toEqual([403, 'NOT_ALLOWED']);
    expect((await server.get('/api/v1/members', { authorization: `Bearer ${body.secret}` })).status).toBe(401);
    expect(codeOf(await owner.browser.post<Problem>(`/members/${clerk.membership}/end`))).toEqual([404, 'MEMBER_UNKNOWN']);
    expect(await database.write.first(`select account, content from journal.event where act = 'membership.ended' and subject_id = $1`, [clerk.membership])).toEqual({
      account: owner.account.id, content: { account: clerk.account.id, organisation: firm, role: 'enterprise' },
    });
  });

  it('of another organisation are unknown', async () => {
    for (const path of [`/members/${stranger.membership}/end`, `/members/${stranger.membership}/scopes`, '/members/none/end']) {
      expect(codeOf(await owner.browser.post<Problem>(path, path.endsWith('scopes') ? { scopes: [] } : {}))).toEqual([404, 'MEMBER_UNKNOWN']);
    }
  });

  it('keep somebody who can bring others in', async () => {
    expect(codeOf(await owner.browser.post<Problem>(`/members/${owner.membership}/end`))).toEqual([409, 'LAST_MEMBER']);
    await owner.browser.post(`/members/${clerk.membership}/scopes`, { scopes: null });
    expect((await owner.browser.post(`/members/${owner.membership}/end`)).status).toBe(200);
  });

  it('do not reach beyond what was delegated to them', async () => {
    expect(codeOf(await clerk.browser.post<Problem>('/invitations', { email: 'x@photonics.example', role: 'enterprise' }))).toEqual([403, 'OUT_OF_SCOPE']);
    expect(codeOf(await clerk.browser.post<Problem>(`/members/${owner.membership}/end`))).toEqual([403, 'MEMBER_BEYOND_OWN']);
    expect(codeOf(await clerk.browser.post<Problem>(`/members/${clerk.membership}/scopes`, { scopes: null }))).toEqual([409, 'OWN_SCOPES']);
    const novice = await aMember({ database, server }, firm, 'enterprise', `novice-${made}@photonics.example`, ['member:list']);
    const widen = (scopes: readonly string[] | null) => clerk.browser.post<Problem>(`/members/${novice.membership}/scopes`, { scopes });
    expect(codeOf(await widen(null))).toEqual([403, 'SCOPE_BEYOND_OWN']);
    expect(codeOf(await widen(['invitation:create']))).toEqual([403, 'SCOPE_BEYOND_OWN']);
    expect((await widen(['member:list', 'member:end'])).status).toBe(200);
    expect((await owner.browser.get<Items<Member>>('/members')).body.items.find(({ id }) => id === novice.membership)?.scopes).toEqual(['member:end', 'member:list']);
  });

  it('are listed with what one can leave to each: nothing to oneself or to who may more', async () => {
    const offered = async (by: SignedIn) => new Map((await by.browser.get<Items<Member>>('/members')).body.items.map((member) => [member.id, member.offered]));
    const byOwner = await offered(owner);
    expect([byOwner.get(owner.membership), byOwner.get(clerk.membership)]).toEqual([[], expect.arrayContaining(['invitation:create', 'member:list'])]);
    const novice = await aMember({ database, server }, firm, 'enterprise', `apprentice-${made}@photonics.example`, ['member:list']);
    const byClerk = await offered(clerk);
    expect([byClerk.get(owner.membership), byClerk.get(clerk.membership), byClerk.get(novice.membership)]).toEqual([[], [], ['member:delegate', 'member:end', 'member:list']]);
  });

  it('get scopes that their role has', async () => {
    expect(codeOf(await owner.browser.post<Problem>(`/members/${clerk.membership}/scopes`, { scopes: ['organisation:suspend'] }))).toEqual([422, 'SCOPE_UNKNOWN']);
    expect(codeOf(await owner.browser.post<Problem>(`/members/${clerk.membership}/scopes`, {}))).toEqual([400, 'FORM_INVALID']);
  });
});

describe('tokens', () => {
  const create = (more: object = {}, by = owner) => by.browser.post<Created & Problem>('/tokens', { name: 'nightly list', scopes: ['member:list'], days: 30, ...more });
  const members = (secret: string) => server.get<Problem>('/api/v1/members', { authorization: `Bearer ${secret}` });
  const listed = async (id: string) => (await owner.browser.get<Items<Token>>('/tokens')).body.items.find((token) => token.id === id);

  it('act as their membership from the moment they are made until they are revoked', async () => {
    const { status, body } = await create();
    expect([status, body.secret]).toEqual([201, expect.stringMatching(/^gt_[\w-]{43}$/)]);
    expect([(await listed(body.token.id))?.lastUsedAt, (await members(body.secret)).status]).toEqual([null, 200]);
    expect((await listed(body.token.id))?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(await database.write.query('select t.*, t::text as row from access.token t'))).not.toContain(body.secret);
    expect((await owner.browser.post<Token>(`/tokens/${body.token.id}/revoke`)).body.revokedAt).not.toBeNull();
    expect((await members(body.secret)).status).toBe(401);
    expect(codeOf(await owner.browser.post<Problem>(`/tokens/${body.token.id}/revoke`))).toEqual([409, 'TOKEN_REVOKED']);
    const acts = await database.write.query<{ act: string }>('select act from journal.event where subject_id = $1 order by id', [body.token.id]);
    expect(acts.map(({ act }) => act)).toEqual(['token.created', 'token.revoked']);
  });

  it('do what they are for and nothing else', async () => {
    const { secret } = (await create()).body;
    expect(codeOf(await server.get<Problem>('/api/v1/invitations', { authorization: `Bearer ${secret}` }))).toEqual([403, 'OUT_OF_SCOPE']);
    expect(codeOf(await server.post<Problem>('/api/v1/tokens', { name: 'x', scopes: ['member:list'], days: 1 }, { authorization: `Bearer ${secret}` }))).toEqual([403, 'OUT_OF_SCOPE']);
  });

  it('lose what their membership loses', async () => {
    const { secret } = (await create()).body;
    await database.write.query(`update access.membership set scopes = '{token:list}' where id = $1::uuid`, [owner.membership]);
    expect(codeOf(await members(secret))).toEqual([403, 'OUT_OF_SCOPE']);
  });

  it('end by themselves', async () => {
    const { secret, token } = (await create()).body;
    await database.write.query(`update access.token set expires_at = now() - interval '1 second' where id = $1::uuid`, [token.id]);
    expect((await members(secret)).status).toBe(401);
  });

  it.each([
    ['for what no token may', { scopes: ['invitation:create'] }, 422, 'SCOPE_UNKNOWN'],
    ['for nothing', { scopes: [] }, 400, 'FORM_INVALID'],
    ['for more than a year', { days: 366 }, 400, 'FORM_INVALID'],
    ['without a name', { name: '' }, 400, 'FORM_INVALID'],
  ])('are not made %s', async (_case, more, status, code) => expect(codeOf(await create(more))).toEqual([status, code]));

  it('have no more than the membership that makes them', async () => {
    const maker = await aMember({ database, server }, firm, 'enterprise', `maker-${made}@photonics.example`, ['token:create', 'token:list', 'member:list']);
    expect(codeOf(await create({ scopes: ['invitation:list'] }, maker))).toEqual([403, 'SCOPE_BEYOND_OWN']);
    expect((await maker.browser.get<Items<Token>>('/tokens')).body.offered).toEqual(['member:list']);
    expect((await create({}, maker)).status).toBe(201);
  });

  it('of another member or organisation are unknown', async () => {
    const { token } = (await create()).body;
    const colleague = await aMember({ database, server }, firm, 'enterprise', `colleague-${made}@photonics.example`);
    for (const other of [colleague, stranger]) {
      expect((await other.browser.get<Items<Token>>('/tokens')).body.items).toEqual([]);
      expect(codeOf(await other.browser.post<Problem>(`/tokens/${token.id}/revoke`))).toEqual([404, 'TOKEN_UNKNOWN']);
    }
  });
});
