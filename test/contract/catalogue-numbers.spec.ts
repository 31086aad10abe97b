import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Parsed = Readonly<{
  items: readonly Readonly<{ raw: string; canonical: string; start: number; end: number; dual?: string; amendments: readonly string[]; year: number | null }>[];
  errors: readonly Readonly<{ code: string; at: number; hint: string | null }>[];
}>;
type Checked = Readonly<{ valid: boolean; code?: string; detail?: string; normalised: string }>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase()).url);
});
afterAll(() => server.close());

describe('POST /numbers/parse', () => {
  const parse = async (text: string) => (await server.post<Parsed>('/api/v1/numbers/parse', { text })).body;

  it('gives every number in order, with its place in UTF-16 code units', async () => {
    const text = '𠮷 按 GB/T 24819—2023/IEC 62031:2018 与 CNS 15598之1 及 GB/T 31484-2015/XG1-2025';
    const { items, errors } = await parse(text);
    expect(items.map(({ canonical }) => canonical)).toEqual(['GB/T 24819-2023', 'CNS 15598-1', 'GB/T 31484-2015']);
    expect(items.every(({ raw, start, end }) => text.slice(start, end) === raw)).toBe(true);
    expect([items[0]?.dual, items[1]?.year, items[2]?.amendments]).toEqual(['IEC 62031:2018', null, ['XG1-2025']]);
    expect(errors).toEqual([]);
  });

  it('names the place of a fault and a hint', async () => {
    expect((await parse('see GB/Q 12')).errors).toMatchObject([{ code: 'NUMBER_UNKNOWN_PREFIX', at: 6, hint: 'GB / GB/T / GB/Z / GBZ' }]);
  });

  it.each(['', 'no number here', '中文'])('“%s” holds none', async (text) => expect(await parse(text)).toEqual({ items: [], errors: [] }));

  it.each([
    ['no text', {}, 400],
    ['a number for a text', { text: 5 }, 400],
    ['a field that the route lacks', { text: '', more: 1 }, 400],
    ['a lone surrogate', { text: '\ud800' }, 400],
    ['a NUL', { text: 'GB\0' }, 400],
    ['more than 64 kB', { text: 'x'.repeat(70_000) }, 413],
  ])('refuses %s', async (_, body, status) => expect((await server.post('/api/v1/numbers/parse', body)).status).toBe(status));
});

describe('POST /identities/check', () => {
  const check = async (body: object, language = 'zh-Hans') =>
    (await server.post<Checked>('/api/v1/identities/check', body, { 'accept-language': language })).body;

  it.each([
    [{ kind: 'uscc', value: '91350100M000100Y43' }, { valid: true, normalised: '91350100M000100Y43' }],
    [{ kind: 'uscc', value: '91350100M000100Y4Z' }, { valid: false }],
    [{ kind: 'ubn', value: '04595252' }, { valid: true }],
    [{ kind: 'ubn', value: '04595252', asOf: '2023-03-31' }, { valid: false, code: 'UBN_VALID_ONLY_SINCE_2023_04_01' }],
    [{ kind: 'residence-permit', value: '830000198506150016' }, { valid: true }],
    [{ kind: 'travel-permit', value: '12345678' }, { valid: true }],
  ])('%j', async (body, expected) => expect(await check(body)).toMatchObject(expected));

  it.each([
    ['zh-Hans', '统一编号应为 8 位。'],
    ['zh-TW', '統一編號應為 8 碼。'],
    ['en', 'A uniform business number has 8 digits.'],
  ])('says in %s what is wrong', async (language, detail) => expect((await check({ kind: 'ubn', value: '123' }, language)).detail).toBe(detail));

  it.each([
    ['another kind', { kind: 'passport', value: '1' }],
    ['no value', { kind: 'ubn' }],
    ['a day that the calendar lacks', { kind: 'ubn', value: '1', asOf: '2023-02-29' }],
  ])('refuses %s', async (_, body) => expect((await server.post('/api/v1/identities/check', body)).status).toBe(400));
});
