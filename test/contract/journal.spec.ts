import { type ActName, Journal, SealTrail } from '@platform/journal';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';

type Items<T> = Readonly<{ items: T[]; total: number; next: string | null }>;
type Entry = Readonly<{ id: number; act: string; account?: string; organisation?: string; subject: { kind: string; id: string } }>;
type Problem = Readonly<{ code: string; errors?: readonly Readonly<{ path: string }>[] }>;

let database: TestDatabase;
let server: ContractApp;
let system: SignedIn;
let audit: SignedIn;
let operator: string;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_ROLES: 'api' }); // without a worker, so that a dead letter stays one
  operator = await anOrganisation(database, 'operator', '运营');
  system = await aMember({ database, server }, operator, 'system-admin', 'system@operator.example');
  audit = await aMember({ database, server }, operator, 'audit-admin', 'audit@operator.example');
});
afterAll(() => server.close());

const record = (id: string, act: ActName = 'fruit.picked') =>
  database.write.transaction((tx) => server.nest.get(Journal).record(tx, { act, by: { via: 'system' }, subject: { kind: 'fruit', id }, content: { ripe: true } }));

describe('the journal', () => {
  it('shows the audit administrator what was done, page by page', async () => {
    for (const id of ['1', '2', '3']) await record(id);
    const { status, body } = await audit.browser.get<Items<Entry>>('/journal?act=fruit.picked&limit=2');
    expect([status, body.total, body.items.map(({ subject }) => subject.id)]).toEqual([200, 3, ['3', '2']]);
    expect((await audit.browser.get<Items<Entry>>(`/journal?act=fruit.picked&limit=2&after=${body.next}`)).body).toMatchObject({ items: [{ subject: { kind: 'fruit', id: '1' } }], next: null });
    expect((await audit.browser.get<Items<Entry>>('/journal?act=fruit.picked&until=2020-01-01')).body.total).toBe(0);
  });

  it('says how far it is under seal', async () => {
    await record('sealed', 'fruit.sealed');
    const seal = async () => (await audit.browser.get<Readonly<{ size: number; waiting: number; checkpoint?: string }>>('/journal/seal')).body;
    const before = await seal();
    expect(before.waiting).toBeGreaterThan(0);
    await server.nest.get(SealTrail).execute();
    const after = await seal();
    expect(after.size).toBeGreaterThanOrEqual(before.size + before.waiting);
    expect(after.checkpoint).toContain(`/audit\n${after.size}\n`);
  });

  it.each(['act=Fruit', 'account=me', 'since=2026-02-30', 'after=x', 'subject=%00'])('refuses %s', async (query) => {
    expect((await audit.browser.get(`/journal?${query}`)).status).toBe(400);
  });

  it.each(['/journal', '/journal/seal', '/decisions'])('is closed to the system administrator: %s', async (address) => {
    const { status, body } = await system.browser.get<Problem>(address);
    expect([status, body.code]).toEqual([403, 'NOT_ALLOWED']);
  });
});

it('decisions are shown with what was denied, and why', async () => {
  await system.browser.get('/journal');
  const asked = () => audit.browser.get<Items<object>>(`/decisions?outcome=denied&action=journal:read&organisation=${operator}`);
  let answer = await asked();
  while (answer.status === 200 && answer.body.items.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 100)); // decisions are written behind the request's back
    answer = await asked();
  }
  expect([answer.status, answer.body.items[0]]).toMatchObject([200, { action: 'journal:read', outcome: 'denied', reason: 'NOT_ALLOWED' }]);
});

describe('dead letters', () => {
  it('are listed for the system administrator and sent through again once', async () => {
    const id = await record('9', 'fruit.dropped');
    const dead = `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'test: Error' where key = $1`;
    await database.write.query(dead, [`event-${id}`]);
    const { body } = await system.browser.get<Items<Entry & { fault: string }>>('/dead-letters');
    expect(body).toMatchObject({ items: [{ id, act: 'fruit.dropped', fault: 'test: Error', attempts: 12 }], total: 1 });
    expect((await system.browser.post(`/dead-letters/${id}/replay`)).status).toBe(204);
    const again = await system.browser.post<Problem>(`/dead-letters/${id}/replay`);
    expect([again.status, again.body.code]).toEqual([404, 'DEAD_LETTER_UNKNOWN']);
    expect((await audit.browser.get<Items<Entry>>(`/journal?subject=event:${id}`)).body.items).toMatchObject([{ act: 'dead-letter.replayed', organisation: operator, role: 'system-admin' }]);
  });

  it('are nothing for the audit administrator', async () => {
    expect((await audit.browser.get('/dead-letters')).status).toBe(403);
  });
});
