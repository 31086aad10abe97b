import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Term = Readonly<{ id: string; mainland: string[]; taiwan: string[]; status: string; sector: string | null; source: { address: string | null; grade: number }; grade: number }>;
type Page = Readonly<{ items: Term[]; total: number; next: string | null; code?: string; errors?: { path: string }[] }>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase({ starter: true })).url);
});
afterAll(() => server.close());

const terms = async (query: string) => (await server.get<Page>(`/api/v1/terms?${query}`)).body;

describe('terms', () => {
  it.each(['集成电路', '積體電路', 'integrated circuit', '集成電路'])('%s finds the pair', async (q) => {
    const { items } = await terms(`q=${encodeURIComponent(q)}`);
    expect(items.map(({ mainland, taiwan }) => [mainland, taiwan])).toContainEqual([['集成电路'], ['積體電路']]);
  });

  it('the word itself comes first, an approved pair before candidates', async () => {
    const { items } = await terms(`q=${encodeURIComponent('镇流器')}`);
    expect(items[0]).toMatchObject({ mainland: ['镇流器'], taiwan: ['安定器'], status: 'approved' });
  });

  it('a sector has its terms only', async () => {
    const { items, total } = await terms('sector=lighting&limit=100');
    expect([new Set(items.map(({ sector }) => sector)), total === items.length]).toEqual([new Set(['lighting']), true]);
  });

  it('page by page all terms appear once', async () => {
    const first = await terms('limit=100');
    const seen = new Set(first.items.map(({ id }) => id));
    for (let next = first.next; next; ) {
      const page = await terms(`limit=100&after=${next}`);
      page.items.forEach(({ id }) => seen.add(id));
      next = page.next;
    }
    expect(seen.size).toBe(first.total);
  });

  it('a compilation has no address', async () => {
    const { items } = await terms('limit=100');
    expect(items.filter(({ grade, source }) => grade < 2 && source.address !== null)).toEqual([]);
  });

  it.each(['', '%20%20', encodeURIComponent('。，'), '%EF%BF%BF', encodeURIComponent('\u0007集成'), 'x'.repeat(200)])('answers %j', async (q) => {
    expect((await server.get(`/api/v1/terms?q=${q}`)).status).toBe(200);
  });

  it.each([
    ['q=' + 'x'.repeat(201), 'q'],
    ['limit=0', 'limit'],
    ['sector=shipping', 'sector'],
    ['wrong=1', 'wrong'],
  ])('refuses %s', async (query, field) => {
    const { status, body } = await server.get<Page>(`/api/v1/terms?${query}`);
    expect([status, body.errors?.[0]?.path]).toEqual([400, field]);
  });

  it('refuses a cursor that no page has given out', async () => {
    const { status, body } = await server.get<Page>('/api/v1/terms?after=eHg');
    expect([status, body.code]).toEqual([400, 'CURSOR_INVALID']);
  });
});

it('common standards stand beside the number that is published', async () => {
  const { body } = await server.get<{ items: { title: object; number: string | null }[]; count: number; official: { count: number; asOf: string } }>('/api/v1/common-standards');
  expect([body.count, body.official]).toEqual([body.items.length, expect.objectContaining({ count: 308, asOf: '2025-12' })]);
  expect(body.items).toContainEqual(expect.objectContaining({ title: { 'zh-Hans': 'LED视觉作业台灯' }, number: null }));
});
