import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Item = Readonly<{ raw: string; start: number; end: number; canonical: string; number?: string; status?: string; successor?: string; implemented?: string; unknown?: boolean; instead?: string }>;
type LookedUp = Readonly<{ items: readonly Item[]; errors: readonly Readonly<{ code: string }>[]; leftOut?: number }>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase({ starter: true })).url);
}, 240_000);
afterAll(() => server.close());

const lookUp = async (text: string) => (await server.post<LookedUp>('/api/v1/standards/lookup', { text })).body;

/** A paragraph as tenders have it. */
const TENDER = `投标产品应符合 GB/T 24819-2023《普通照明用LED模块 安全规范》、GB 4943.1—2022，动力蓄电池应符合 GB 38031-2025；
原按 GB 24819-2009 和 GB 38031-2020 出具的报告须更新。出口产品另附 CNS 15598-1 及 IEC 62368-1:2018 报告，LED 模块另按 GB/T 99999-2024 检验。`;

describe('POST /standards/lookup', () => {
  it('gives every number of a tender with what became of it', async () => {
    const { items } = await lookUp(TENDER);
    expect(items.map(({ canonical, status, successor, unknown }) => [canonical, status, successor, unknown])).toEqual([
      ['GB/T 24819-2023', 'in_force', undefined, undefined],
      ['GB 4943.1-2022', 'in_force', undefined, undefined],
      ['GB 38031-2025', 'in_force', undefined, undefined],
      ['GB 24819-2009', 'replaced', 'GB/T 24819-2023', undefined],
      ['GB 38031-2020', 'replaced', 'GB 38031-2025', undefined],
      ['CNS 15598-1', 'in_force', undefined, undefined],
      ['IEC 62368-1:2018', 'replaced', 'IEC 62368-1:2023', undefined],
      ['GB/T 99999-2024', undefined, undefined, true],
    ]);
    expect(items.every(({ raw, start, end }) => TENDER.slice(start, end) === raw)).toBe(true);
  });

  it('takes the edition in force for an undated number, and offers it for an unknown year', async () => {
    const { items } = await lookUp('CNS 15598-1, GB/T 24819-2001');
    expect(items[0]).toMatchObject({ number: 'CNS 15598-1:2020', undated: true });
    expect(items[1]).toMatchObject({ unknown: true, instead: 'GB/T 24819-2023' });
  });

  it.each(['', '没有编号'])('“%s” has none', async (text) => expect((await lookUp(text)).items).toEqual([]));

  it('tells what looks like a number and is none', async () => expect((await lookUp('GB/Q 12')).errors).toMatchObject([{ code: 'NUMBER_UNKNOWN_PREFIX' }]));

  it('answers 500 numbers', async () => {
    const text = Array.from({ length: 500 }, (_, at) => `IEC ${60_000 + at * 3}-1`).join('\n');
    expect((await lookUp(text)).items).toHaveLength(500);
  });

  it('reads up to 2 MB and 10,000 numbers', async () => {
    const { items, leftOut } = await lookUp('GB/T 1.1 '.repeat(12_000));
    expect([items.length, leftOut]).toEqual([10_000, 2_000]);
    expect((await server.post('/api/v1/standards/lookup', { text: 'x'.repeat(2_100_000) })).status).toBe(413);
  });

  it.each([[{}], [{ text: 1 }], [{ text: '', more: 1 }]])('refuses %j', async (body) => expect((await server.post('/api/v1/standards/lookup', body)).status).toBe(400));
});

describe('GET /standards/suggestions', () => {
  type Suggestions = Readonly<{ items: readonly Readonly<{ kind: string; text: string; slug?: string }>[] }>;
  const suggest = async (q: string) => (await server.get<Suggestions>(`/api/v1/standards/suggestions?${new URLSearchParams({ q }).toString()}`)).body.items;

  it.each([
    ['gbt 2481', 'number', 'GB/T 24819'],
    ['led mod', 'title', 'LED modules - Safety requirements'],
    ['积体电', 'term', '積體電路'],
  ])('%s', async (q, kind, text) => expect(await suggest(q)).toContainEqual(expect.objectContaining({ kind, text })));

  it('are at most ten', async () => expect((await suggest('IEC 6')).length).toBeLessThanOrEqual(10));
  it.each(['', '%', '!!', 'a'.repeat(5_000)])('answer %.10s', async (q) => expect(Array.isArray(await suggest(q))).toBe(true));
  it('ask for a text', async () => expect((await server.get('/api/v1/standards/suggestions')).status).toBe(400));
});
