import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument } from '@pure/equivalence';
import { mainText, openReader, tableRows, type Reader } from './support/reader';

let reader: Reader;

jest.setTimeout(120_000);
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

const open = async (address: string): Promise<string> => {
  await reader.page.goto(reader.origin + address);
  return mainText(reader.page);
};
const query = (params: Readonly<Record<string, string>>): string => new URLSearchParams(params).toString();

describe('from a number to its proof', () => {
  it('leads from the page of a CNS to a candidate that has no effect and is never called equal', async () => {
    await open('/hant/std/CNS-15598-1-2020');
    const rows = await tableRows(reader.page, '系統推導候選，未經核准，無任何效力');
    const mainland = rows.find(([target]) => target?.includes('GB 4943.1-2022')) ?? [];
    expect(mainland[1]).toContain('尚無法判定（可能：要求一致、目標較嚴、目標較寬、部分一致）');
    expect(mainland[1]).toContain('線索，須核對原文');
    await reader.page.getByRole('link', { name: 'CNS 15598-1:2020 與 GB 4943.1-2022：逐步證明' }).click();
    const text = await mainText(reader.page);
    expect(text).toContain('未見 IDT 標識');
    expect(text).toContain('差異清單未見，不等於沒有差異');
    expect(text).toContain('不構成官方相互承認，亦不免除任何強制性檢驗；於台灣地區不具法律效力。');
    expect(await reader.page.locator('.steps > li').count()).toBe(3);
  });

  it('gives the proof as a file that holds, and no longer after one changed character', async () => {
    await open(`/hans/why?${query({ from: 'CNS 15598-1:2020', to: 'GB 4943.1-2022' })}`);
    const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.page.getByRole('link', { name: '下载证明文件（JSON）' }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(checkDocument(JSON.parse(text))).toEqual([]);
    expect(checkDocument(JSON.parse(text.replace('"IDT"', '"MOD"')))).not.toEqual([]);
  });

  it('names the missing fact of a lead', async () => {
    expect(await open(`/hans/why?${query({ from: 'CNS 45001:2018', to: 'GB/T 45001-2020' })}`)).toContain('第一个缺口：没有见到 CNS 45001:2018 采用 ISO 45001:2018 的程度。');
  });

  it('turns the question round', async () => {
    await open(`/hans/why?${query({ from: 'CNS 15598-1:2020', to: 'GB 4943.1-2022' })}`);
    await reader.page.getByRole('link', { name: '从另一侧看（GB 4943.1-2022 → CNS 15598-1:2020）' }).click();
    expect(await reader.page.getByRole('heading', { level: 1 }).textContent()).toBe('GB 4943.1-2022 → CNS 15598-1:2020');
  });

  it('says what was meant where a number is unknown, and asks again with it', async () => {
    await open(`/hans/why?${query({ from: 'CNS 15598-1:2020', to: 'GB 4943.1-2021' })}`);
    await reader.page.locator('.notice').getByRole('link', { name: 'GB 4943.1-2022' }).click();
    expect(await reader.page.locator('.steps').count()).toBe(1);
  });

  it.each([
    [{ from: 'GB 4943.1-2022', to: 'gb4943.1—2022' }, '两端都是 GB 4943.1-2022'],
    [{ from: 'GB 4943.1-2022', asOf: '2026-02-30' }, '日期写法有误'],
    [{ to: 'GB 4943.1-2022' }, '请写出已符合的标准'],
  ])('answers %j in words', async (asked: Record<string, string>, words) => expect(await open(`/hans/why?${query(asked)}`)).toContain(words));

  it('asks for a day before the standard existed', async () => {
    expect(await open(`/hans/why?${query({ from: 'CNS 15598-1:2020', to: 'GB 4943.1-2022', asOf: '2019-01-01' })}`)).toContain('所问日期时');
  });
});

describe('two standards row by row', () => {
  const address = `/hans/compare?${query({ a: 'GB 38031-2020', b: 'GB 38031-2025' })}`;

  it('keeps what nobody compared apart, and says how little is known', async () => {
    const text = await open(address);
    expect(text).toContain('符合 GB 38031-2020 可证明 GB 38031-2025 已收录的 30 项要求中的 0 项。');
    expect(text).toContain('本库只收录 GB 38031-2025 的 30 项要求，清单不完整');
    expect(text).toContain('来源所述：方法不同（1 资料汇编）');
    await reader.page.getByRole('link', { name: '尚未比对（26）' }).click();
    expect(await reader.page.locator('#rows tbody tr').count()).toBe(26);
  });

  it('gives every row as a table', async () => {
    const answer = await fetch(`${reader.origin}${address}&format=csv`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="comparison-\d{4}-\d\d-\d\d\.csv"$/);
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(31);
  });
});

describe.each([
  ['hans', '逐步证明', '条款对照', '补测清单'],
  ['hant', '逐步證明', '條款對照', '補測清單'],
])('without script in %s', (segment, ...headings) => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['why', { from: 'CNS 15598-1:2020', to: 'GB 4943.1-2022' }],
    ['compare', { a: 'GB 38031-2020', b: 'GB 38031-2025', show: 'differs' }],
    ['test', { to: 'GB 38031-2025', have: 'GB 38031-2020', row: 'x,,130' }],
  ])('/%s reads', async (name, asked) =>
    expect(await open(`/${segment}/${name}?${query(asked)}`)).toContain(headings[['why', 'compare', 'test'].indexOf(name)]));
});

it('knows the whole of no standard, so that no page says that nothing is left to test', async () => {
  const lines = readFileSync(path.resolve(__dirname, '../../data/comparisons/requirements.jsonl'), 'utf8').trim().split('\n');
  const standards = [...new Set(lines.map((line) => String((JSON.parse(line) as { standard: string }).standard)))];
  const claims: string[] = [];
  for (const to of standards) {
    const answer = await fetch(`${reader.origin}/hans/test?${query({ to, have: to })}`, { headers: { accept: 'text/html' } });
    const body = await answer.text();
    if (answer.status === 200 && (body.includes('均可证明') || !/清单不完整|不能据此认为已测全/.test(body))) claims.push(to);
  }
  expect(standards.length).toBeGreaterThan(80);
  expect(claims).toEqual([]);
});
