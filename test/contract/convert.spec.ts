import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Span = Readonly<{ start: number; end: number; outStart: number; outEnd: number; source: string; target: string; rule: string; kind: string }>;
type Converted = Readonly<{ text: string; spans: Span[]; errors?: { path: string }[]; code?: string }>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase({ starter: true })).url);
});
afterAll(() => server.close());

const convert = async (body: object) => (await server.post<Converted>('/api/v1/script/convert', body)).body;
const rows = (file: string): Record<string, string>[] => parse(readFileSync(path.resolve(__dirname, '../../data', file)), { columns: true });

describe('script conversion', () => {
  it('exchanges the words of standards and leaves numbers alone', async () => {
    const { text, spans } = await convert({ text: '镇流器按GB/T 24819—2023的性能要求', to: 'zh-Hant' });
    expect(text).toBe('安定器按GB/T 24819—2023的性能要求');
    expect(spans.map(({ kind, source }) => [kind, source])).toEqual(expect.arrayContaining([['term', '镇流器'], ['protected', 'GB/T 24819—2023']]));
  });

  it('a span names the pair that answered', async () => {
    const { spans } = await convert({ text: '镇流器', to: 'zh-Hant' });
    const { body } = await server.get<{ items: { id: string }[] }>(`/api/v1/terms?q=${encodeURIComponent('镇流器')}`);
    expect(body.items.map(({ id }) => id)).toContain(spans[0]?.rule);
  });

  it('marks a word that means quality or mass, and names both pairs', async () => {
    const { text, spans } = await convert({ text: '产品质量；额定质量', to: 'zh-Hant' });
    expect(text).toBe('產品質量；額定質量');
    const marked = spans.filter(({ kind }) => kind === 'ambiguous');
    expect(marked.map(({ source, target }) => [source, target])).toEqual([['质量', '質量'], ['质量', '質量']]);
    const { body } = await server.get<{ items: { id: string; en?: string; taiwan: string[] }[] }>(`/api/v1/terms?q=${encodeURIComponent('质量')}`);
    const meanings = body.items.filter(({ id }) => marked[0]?.rule.split(',').includes(id)).map(({ en, taiwan }) => [en, ...taiwan]);
    expect(meanings.sort()).toEqual([['mass', '質量'], ['quality', '品質']]);
  });

  it.each([['质量不超过100kg', 'zh-Hant'], ['质量管理体系', 'zh-Hant'], ['產品品質', 'zh-Hans'], ['質量不得超過100 kg', 'zh-Hans']])('knows which of them %s is, to %s', async (text, to) => {
    expect((await convert({ text, to })).spans.map(({ kind }) => kind)).not.toContain('ambiguous');
  });

  it('positions lead from one text to the other', async () => {
    const text = '轮椅车 第1部分：静态稳定性的测定，见ISO 7176-1:2014';
    const { text: out, spans } = await convert({ text, to: 'zh-Hant' });
    for (const span of spans) expect([text.slice(span.start, span.end), out.slice(span.outStart, span.outEnd)]).toEqual([span.source, span.target]);
    expect(out).toBe('輪椅 第1部：靜態穩定性的測定，見ISO 7176-1:2014');
  });

  it.each(rows('conversion/domain_hazards.csv').filter(({ grade }) => grade !== 'M').map((row) => [row['mainland'], row['wanted_taiwan']]))('%s becomes %s', async (text, wanted) => {
    expect((await convert({ text, to: 'zh-Hant' })).text).toBe(wanted);
  });

  it.each([
    ['性能要求 软件', 'none', '性能要求 軟件'],
    ['性能要求 软件', 'terms', '性能要求 軟件'],
    ['镇流器 软件', 'general', '鎮流器 軟體'],
  ])('%s with words %s', async (text, words, wanted) => expect((await convert({ text, to: 'zh-Hant', words })).text).toBe(wanted));

  it.each([
    ['民法总则', 'zh-Hant', '民法總則'],
    ['术语', 'zh-Hant', '用語'],
    ['技术语言', 'zh-Hant', '技術語言'],
    ['使用語言', 'zh-Hans', '使用语言'],
    ['二次电池组', 'zh-Hant', '二次電池組'],
    ['技术要求', 'zh-Hant', '技術要求'],
    ['品質管理系統-要求事項', 'zh-Hans', '质量管理体系-要求'],
    ['質量不得超過100 kg', 'zh-Hans', '质量不得超过100 kg'],
  ])('%s in %s is %s', async (text, to, wanted) => expect((await convert({ text, to })).text).toBe(wanted));

  it.each(['', ' ', '\u0007', '\u200b', '⿰木木', '㐀', '\uf900', '-{不变}-', '{{{', '。，'])('answers %j', async (text) => {
    expect((await server.post('/api/v1/script/convert', { text, to: 'zh-Hant' })).status).toBe(200);
  });

  it.each(['\ud800', '半\udc00', '\u0000'])('says where %j stands, which is no text', async (text) => {
    const { status, body } = await server.post<Converted>('/api/v1/script/convert', { text, to: 'zh-Hant' });
    expect([status, body.code, body.errors?.[0]?.path]).toEqual([400, 'TEXT_UNREADABLE', 'text']);
  });

  it('converts a megabyte', async () => {
    const sentence = '普通照明用LED模块的安全要求与试验方法适用于额定电压不超过一千伏的直流或交流供电的模块，镇流器的要求另见有关标准。';
    const payload = { text: `${sentence.repeat(9)}见GB/T 24819—2023。`.repeat(680), to: 'zh-Hant' };
    expect(Buffer.byteLength(payload.text)).toBeGreaterThan(1_000_000);
    const { statusCode, body } = await server.nest.inject({ method: 'POST', url: '/api/v1/script/convert', payload });
    expect([statusCode, body.startsWith('{"text":"一般照明用LED模塊的安全要求')]).toEqual([200, true]);
  });

  it('more than two megabytes are refused with the limit', async () => {
    const { status, body } = await server.post<Converted>('/api/v1/script/convert', { text: 'a'.repeat(2 * 1024 * 1024), to: 'zh-Hant' });
    expect([status, body.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it.each([
    [{ to: 'zh-Hant' }, 'text'],
    [{ text: 'a' }, 'to'],
    [{ text: 'a', to: 'zh' }, 'to'],
    [{ text: 'a', to: 'zh-Hant', words: 'all' }, 'words'],
    [{ text: 'a', to: 'zh-Hant', sector: 'ships' }, 'sector'],
    [{ text: 'a', to: 'zh-Hant', more: 1 }, 'more'],
  ])('refuses %j', async (body, field) => {
    const answer = await server.post<Converted>('/api/v1/script/convert', body);
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, field]);
  });
});
