import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Item = Readonly<{
  number: string;
  title: Record<string, string>;
  issued: string | null;
  status: string;
  side: string;
  why: Readonly<{ tier?: number; key?: string; term?: string }>;
  highlight: Record<string, readonly (readonly [number, number])[]>;
  ics: readonly string[];
  adoptions: readonly Readonly<{ degree: string }>[];
}>;
type Facets = Record<string, readonly Readonly<{ value: string; count: number }>[]>;
type Page = Readonly<{
  items: readonly Item[];
  total: number;
  totalIsLowerBound: boolean;
  next: string | null;
  restarted?: boolean;
  facets: Facets;
  facetsOf: number;
  understood: Readonly<{ number?: string; terms?: readonly Readonly<{ word: string; also: readonly string[] }>[] }>;
  sorted?: number;
  recomputed?: number;
}>;
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
    expect([page.items[0]?.number, page.items[0]?.why.tier, page.understood.number]).toEqual(['GB/T 24819-2023', 0, 'GB/T 24819-2023']);
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

describe('another order', () => {
  const compare = new Intl.Collator('en', { numeric: true }).compare;

  it('by number puts figures in the order of their values', async () => {
    const listed = numbers(await list({ q: '半导体器件', sort: 'number', limit: '100' }));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed).toEqual(listed.toSorted(compare));
  });

  it('the newest first keeps the same hits', async () => {
    const [newest, near] = [await list({ q: '半导体器件', sort: 'newest', limit: '100' }), await list({ q: '半导体器件', limit: '100' })];
    const days = newest.items.map(({ issued }) => issued ?? '');
    expect(days.filter((day) => day !== '')).toEqual(days.filter((day) => day !== '').toSorted().reverse());
    expect([newest.total, newest.facets]).toEqual([near.total, near.facets]);
  });

  it('says how many were sorted where there are more', async () => {
    expect((await list({ side: 'international', sort: 'newest' })).sorted).toBe(5_000);
    expect((await list({ q: 'GB/T 4937', sort: 'newest' })).sorted).toBeUndefined();
  });

  it('that nobody knows is refused', async () => {
    expect(await refused('q=led&sort=oldest')).toMatchObject({ status: 400 });
  });
});

describe('words of the title', () => {
  it.each([
    ['模块 安全', 'GB/T 24819-2023'],
    ['影音 安全', 'CNS 15598-1:2020'],
    ['led MODULES safety', 'IEC 62031:2026'],
  ])('%s', async (q, number) => expect(numbers(await list({ q, limit: '100' }))).toContain(number));

  it('all of them must occur, Latin ones as words', async () => {
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
    ['sector=led', 'sector', 'IS_IN'],
    ['colour=red', 'colour', 'UNKNOWN_FIELD'],
  ])('%s', async (query, path, code) => {
    const { status, body } = await refused(query);
    expect([status, body.errors?.map((fault) => [fault.path, fault.code])]).toEqual([400, expect.arrayContaining([[path, code]])]);
  });

  it('a position that no page, or a page of another list, gave out leads to the first page and says so', async () => {
    const first = await list({ q: 'LED' });
    const foreign = (await list({ q: 'safety' })).next ?? '';
    for (const after of ['zzz', foreign]) expect(await list({ q: 'LED', after })).toEqual({ ...first, restarted: true });
  });
});

describe('both scripts', () => {
  it.each([
    ['LED模块', 'LED模組'],
    ['集成电路', '積體電路'],
    ['动力电池', '動力電池'],
  ])('%s and %s find the same', async (mainland, taiwan) => {
    const [one, other] = [await list({ q: mainland, limit: '100' }), await list({ q: taiwan, limit: '100' })];
    expect(one.total).toBeGreaterThan(0);
    expect(numbers(one).sort()).toEqual(numbers(other).sort());
  });

  it('tell what else was looked for, why a hit is one, and where it stands in the title as printed', async () => {
    const page = await list({ q: 'LED模块' });
    expect(page.understood.terms?.[0]?.also).toContain('模組');
    const taiwan = page.items.find(({ side }) => side === 'taiwan');
    const [[start, end] = [0, 0]] = taiwan?.highlight['zh-Hant'] ?? [];
    expect([taiwan?.why.tier, taiwan?.title['zh-Hant']?.slice(start, end)]).toEqual([7, 'LED模組']);
  });
});

describe('facets', () => {
  it('count the hits', async () => {
    const { facets, total, facetsOf } = await list({ q: 'LED' });
    expect(Object.keys(facets).sort()).toEqual(['adoption', 'hasMapping', 'ics', 'nature', 'sector', 'side', 'status']);
    expect([facetsOf, facets['side']?.reduce((sum, { count }) => sum + count, 0)]).toEqual([total, total]);
  });

  it('lead to as many hits as they say', async () => {
    const { facets } = await list({ q: 'LED' });
    const values = Object.entries(facets).flatMap(([name, counts]) => counts.slice(0, 2).map(({ value, count }) => ({ name, value, count })));
    expect(values.length).toBeGreaterThan(8);
    for (const { name, value, count } of values) expect([name, value, (await list({ q: 'LED', [name]: value })).total]).toEqual([name, value, count]);
  });
});

describe('odd queries', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['signs', '！？…《》'],
    ['two scripts in one word', 'LED模块模組'],
    ['an astral character', '𠮷野'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 Han characters', '标'.repeat(10_000)],
    ['control characters', 'LED\u0000\u0007模块'],
  ])('%s', async (_, q) => expect((await server.get<Page>(`/api/v1/standards?${new URLSearchParams({ q }).toString()}`)).status).toBe(200));

  it('half a character', async () => expect((await server.get('/api/v1/standards?q=LED%ED%A0%80')).status).toBe(200));

  it('a query beyond the limit is refused with the limit', async () => {
    const { status, body } = await refused(`q=${'a'.repeat(20_001)}`);
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ path: 'q', code: 'MAX_LENGTH' })]]);
  });
});

describe('as a table', () => {
  it.each([
    ['/api/v1/standards.csv?q=LED', {}],
    ['/api/v1/standards?q=LED', { accept: 'text/csv' }],
  ])('%s %j', async (url, headers) => {
    const { text, headers: answered } = await server.get(url, headers);
    const rows = text.trimEnd().split('\r\n');
    expect(rows[0]).toBe('\ufeffnumber,title_zh_hans,title_zh_hant,title_en,side,kind,nature,status,issued,implemented,withdrawn,ics,ccs,adoptions,mappings');
    expect(rows).toHaveLength((await list({ q: 'LED' })).total + 1);
    expect(answered['content-disposition']).toMatch(/^attachment; filename="standards-\d{4}-\d{2}-\d{2}\.csv"$/);
  });

  it('has at most 10,000 rows', async () => {
    expect((await server.get('/api/v1/standards.csv')).text.trimEnd().split('\r\n')).toHaveLength(10_001);
  });
});
