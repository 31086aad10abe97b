import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import type { Person, Problem } from './support/person';

type Own = Readonly<{ id: string; number: string | null; state: string; published: number; version: number; writing: boolean; draft: object }>;
type Line = Omit<Own, 'draft'> & Readonly<{ title: string | null }>;
type Told = Problem & Readonly<{ version?: number }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
});
afterAll(() => place.server.close());

const writer = async (): Promise<Person> => (await aMember(place, await anOrganisation(place.database, 'enterprise', '光电'), 'enterprise', `writer-${(made += 1)}@photonics.example`)).browser;
const save = (browser: Person, { id, version }: Pick<Own, 'id' | 'version'>, draft: object) => browser.send<Own & Told>('PUT', `/declarations/${id}/draft`, { draft }, { 'if-match': `"${version}"` });
const lamp = { products: [{ name: '示例灯' }], indicators: [{ name: '光效', value: '≥85％' }], remark: { half: 'typed' } };

describe('a draft', () => {
  it('keeps whatever is typed, as it is typed', async () => {
    const browser = await writer();
    const { status, body } = await browser.post<Own>('/declarations');
    expect([status, body.state, body.number, body.version, body.draft]).toEqual([201, 'draft', null, 1, {}]);
    const saved = await save(browser, body, lamp);
    expect([saved.status, saved.body.version, saved.body.draft]).toEqual([200, 2, lamp]);
    expect((await browser.get<Own>(`/declarations/${body.id}/draft`)).body).toEqual(saved.body);
  });

  it('is not written over by whoever has not seen the last change, and the same once more is no change', async () => {
    const browser = await writer();
    const { body } = await browser.post<Own>('/declarations');
    await save(browser, body, lamp);
    const stale = await save(browser, body, { products: [] });
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'VERSION_STALE', 2]);
    const again = await save(browser, body, lamp);
    expect([again.status, again.body.version]).toEqual([200, 2]);
  });

  it('is begun once under one key, and as a copy of another', async () => {
    const browser = await writer();
    const begin = () => browser.post<Own>('/declarations', { draft: lamp }, { 'idempotency-key': 'begin-1' });
    const [first, second] = [(await begin()).body, (await begin()).body];
    expect(second.id).toBe(first.id);
    const copy = (await browser.post<Own>('/declarations', { copyOf: first.id })).body;
    expect([copy.draft, copy.id === first.id]).toEqual([lamp, false]);
    const { items, next } = (await browser.get<{ items: Line[]; next: string | null }>('/declarations/mine?limit=1')).body;
    expect(items.map(({ id, title }) => [id, title])).toEqual([[copy.id, '示例灯']]);
    expect((await browser.get<{ items: Line[] }>(`/declarations/mine?limit=1&after=${next}`)).body.items.map(({ id }) => id)).toEqual([first.id]);
  });

  it('is held against the rules without a change', async () => {
    const browser = await writer();
    const { body } = await browser.post<Own>('/declarations', { draft: lamp });
    const look = await browser.post<{ state: string; findings: { code: string }[]; faults: { path: string }[] }>(`/declarations/${body.id}/lint`);
    expect([look.status, look.body.state]).toEqual([200, 'draft']);
    expect(look.body.findings.map(({ code }) => code)).toContain('D1_NO_STANDARD');
    expect(look.body.faults.map(({ path }) => path)).toContain('remark');
    expect((await browser.get<Own>(`/declarations/${body.id}/draft`)).body).toEqual(body);
  });

  it('is nobody else’s: other enterprises neither find, copy, change nor list it', async () => {
    const [browser, other] = [await writer(), await writer()];
    const { body } = await browser.post<Own>('/declarations', { draft: lamp });
    const answers = [
      await other.get<Problem>(`/declarations/${body.id}/draft`), await save(other, body, {}), await other.post<Problem>('/declarations', { copyOf: body.id }), await other.post<Problem>(`/declarations/${body.id}/lint`),
    ];
    expect(answers.map(({ status, body: { code } }) => [status, code])).toEqual(answers.map(() => [404, 'DECLARATION_UNKNOWN']));
    expect((await other.get<{ items: Line[] }>('/declarations/mine')).body.items).toEqual([]);
  });
});
