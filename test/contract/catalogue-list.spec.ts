import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Item = Readonly<{ number: string; title: Record<string, string>; status: string; side: string; why: string; ics: readonly string[]; adoptions: readonly Readonly<{ degree: string }>[] }>;
type Page = Readonly<{ items: readonly Item[]; total: number; totalIsLowerBound: boolean; next: string | null; understood: Readonly<{ number?: string }>; recomputed?: number }>;
type Problem = Readonly<{ code: string; errors?: readonly Readonly<{ path: string; code: string }>[] }>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase({ starter: true })).url);
}, 240_000);
afterAll(() => server.close());

const list = async (parameters: Record<string, string>) => (await server.get<Page>(`/api/v1/standards?${new URLSearchParams(parameters).toString()}`)).body;
const refused = (query: string) => server.get<Problem>(`/api/v1/standards?${query}`);
const numbers = ({ items }: Page) => items.map(({ number }) => number);

describe('a number in the query', () => {
  it.each(['GB/T24819-2023', 'GB／T 24819—2023'])('%s is the first hit and is understood', async (q) => {
    const page = await list({ q });
    expect([page.items[0]?.number, page.items[0]?.why, page.understood.number]).toEqual(['GB/T 24819-2023', 'number', 'GB/T 24819-2023']);
  });

  it.each(['gbt 24819', '国标24819', '24819'])('%s lists both natures of its serial', async (q) => {
    expect(numbers(await list({ q })).sort()).toEqual(['GB 24819-2009', 'GB/T 24819-2023']);
  });

  it.each(['CNS15598-1', 'cns 15598之1', 'CNS 15598-1:2020'])('%s lists the standard', async (q) => {
    expect(numbers(await list({ q }))).toContain('CNS 15598-1:2020');
  });

  it('finds a standard without a title by its number only', async () => {
    expect(numbers(await list({ q: 'CNS 14408' }))).toEqual(['CNS 14408']);
    expect((await list({ side: 'taiwan', limit: '100' })).items.every(({ title }) => Object.keys(title).length > 0)).toBe(true);
  });
});

describe('words of the title', () => {
  it.each([
    ['模块 安全', 'GB/T 24819-2023'],
    ['影音 安全', 'CNS 15598-1:2020'],
    ['led MODULES safety', 'IEC 62031:2026'],
  ])('%s', async (q, number) => expect(numbers(await list({ q, limit: '100' }))).toContain(number));

  it('all of them must occur, Latin ones from their beginning', async () => {
    expect((await list({ q: '模块 zzz' })).total).toBe(0);
    const hits = (await list({ q: 'led', limit: '100' })).items;
    expect(hits.every(({ title }) => /(?:^|[^a-z0-9])led/i.test(Object.values(title).join(' ')))).toBe(true);
  });

  it.each(['%', '_', "'", '\\', '(', '*'])('takes %s as what it is', async (q) => expect((await list({ q })).total).toBeLessThan(20_000));
});

describe('filters', () => {
  it('a class holds everything under it', async () => {
    const { items } = await list({ ics: '29.140', limit: '100' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ ics }) => ics.some((code) => code.startsWith('29.140')))).toBe(true);
    expect(numbers(await list({ ccs: 'K70/79', limit: '100' }))).toContain('GB/T 24819-2023');
  });

  it('narrow together', async () => {
    const { items } = await list({ side: 'mainland', status: 'in_force', adoption: 'IDT', nature: 'recommended', kind: 'standard' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ side, status, adoptions }) => side === 'mainland' && status === 'in_force' && adoptions.some(({ degree }) => degree === 'IDT'))).toBe(true);
  });

  it('another day has other statuses, computed for at most 5,000 hits', async () => {
    const today = await list({ q: 'GB/T 24819', status: 'in_force' });
    const before = await list({ q: 'GB/T 24819', status: 'in_force', asOf: '2024-06-01' });
    expect([numbers(today), numbers(before)]).toEqual([['GB/T 24819-2023'], ['GB 24819-2009']]);
    expect([before.recomputed, before.totalIsLowerBound]).toEqual([2, false]);
    expect(await list({ asOf: '2020-01-01', limit: '1' })).toMatchObject({ recomputed: 5_000, totalIsLowerBound: true });
  });
});

describe('pages', () => {
  it('follow one another without gap or repetition', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: Page = await list({ ccs: 'K', limit: '5', ...(after && { after }) });
      seen.push(...numbers(page));
      after = page.next;
    }
    const { items, total } = await list({ ccs: 'K', limit: '100' });
    expect([seen, seen.length]).toEqual([items.map(({ number }) => number), total]);
  });

  it('put what is in force first, and count exactly to 10,000', async () => {
    const { items, total, totalIsLowerBound } = await list({ q: 'LED' });
    expect(items[0]?.status).toBe('in_force');
    expect([total > 20, totalIsLowerBound]).toEqual([true, false]);
    expect(await list({ limit: '1' })).toMatchObject({ total: 10_000, totalIsLowerBound: true });
  });
});

describe('a faulty query', () => {
  it.each([
    ['limit=0', 'limit', 'MIN'],
    ['limit=101', 'limit', 'MAX'],
    ['limit=x', 'limit', 'IS_INT'],
    ['side=north', 'side', 'IS_IN'],
    ['ics=29.1', 'ics', 'MATCHES'],
    ['asOf=2026-02-30', 'asOf', 'IS_ISO8601'],
    ['side=taiwan&side=mainland', 'side', 'IS_IN'],
    [`q=${'a'.repeat(201)}`, 'q', 'MAX_LENGTH'],
    ['sector=led', 'sector', 'UNKNOWN_FIELD'],
  ])('%s', async (query, path, code) => {
    const { status, body } = await refused(query);
    expect([status, body.errors?.map((fault) => [fault.path, fault.code])]).toEqual([400, expect.arrayContaining([[path, code]])]);
  });

  it('a cursor that no page gave out', async () => {
    const { status, body } = await refused('after=zzz');
    expect([status, body.code]).toEqual([400, 'CURSOR_INVALID']);
  });
});
