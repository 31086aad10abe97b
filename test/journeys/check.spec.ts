import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mainText, openReader, tableRows, type Reader } from './support/reader';

let reader: Reader;

jest.setTimeout(60_000);
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

const submit = async (segment: string, text: string): Promise<void> => {
  await reader.page.goto(`${reader.origin}/${segment}/check`);
  await reader.page.locator('#text').fill(text);
  await reader.page.locator('main button[type=submit]').click();
  await reader.page.waitForLoadState();
};

it('tells of eight numbers in a tender which still stand, within a second', async () => {
  await reader.page.goto(`${reader.origin}/hans/check?example=1`);
  const start = Date.now();
  await reader.page.locator('main button[type=submit]').click();
  await reader.page.waitForLoadState();
  expect(Date.now() - start).toBeLessThan(5_000); // a busy machine; the answer itself is measured below
  const rows = await tableRows(reader.page, '逐个查新的结果');
  expect(rows.map(([, written, standing]) => [written, standing])).toEqual([
    ['GB 4943.1-2022', '现行'],
    ['IEC 62368-1:2018', '被代替'],
    ['CNS 15598-1:2020', '现行'],
    ['GB/T 24819-2023', '现行'],
    ['GB 24819-2009', '被代替'],
    ['GB 38031-2020', '被代替'],
    ['GB 31241', '现行'],
    ['GB/T 99999-2025', '本库未收录'],
  ]);
  expect(rows[4]?.[5]).toContain('GB/T 24819-2023');
  expect(rows[5]?.[5]).toContain('2026-07-01 起实施');
  expect(rows[6]?.[3]).toContain('原文未写年号');
  expect(rows[7]?.[3]).toContain('编号本身说明：大陆、推荐性、2025 年');
});

it('gives the result as a table, and keeps nothing of it', async () => {
  await submit('hant', 'GB 24819-2009、CNS 15598-1:2020');
  const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.page.getByRole('button', { name: '下載結果 CSV' }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
  expect(download.suggestedFilename()).toMatch(/^check-\d{4}-\d\d-\d\d\.csv$/);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('GB 24819-2009,GB 24819-2009,GB 24819-2009,replaced,2010-11-01,GB/T 24819-2023');
});

it.each([
  ['list.txt', 'GB 24819-2009\n\nCNS 15598-1:2020'],
  ['list.csv', 'no,standard\n1,GB 24819-2009\n2,CNS 15598-1:2020\n'],
])('takes the list %s', async (name, content) => {
  await reader.page.goto(`${reader.origin}/en/check`);
  await reader.page.locator('#file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await reader.page.locator('main button[type=submit]').click();
  await reader.page.waitForLoadState();
  expect((await tableRows(reader.page, 'Result, number by number')).map(([, written]) => written)).toEqual(['GB 24819-2009', 'CNS 15598-1:2020']);
});

it('takes a list from a spreadsheet', async () => {
  await reader.page.goto(`${reader.origin}/hans/check`);
  await reader.page.locator('#file').setInputFiles(path.resolve(__dirname, '../support/files/standards.xlsx'));
  await reader.page.locator('main button[type=submit]').click();
  await reader.page.waitForLoadState();
  expect((await tableRows(reader.page, '逐个查新的结果')).length).toBeGreaterThan(0);
});

it.each([
  ['nothing', '', 422, '请粘贴文字，或选择一个清单文件。'],
  ['words alone', '没有编号的一句话', 200, '文字中没有找到标准编号'],
])('says so where there is %s', async (_, text, status, words) => {
  const answer = reader.page.waitForResponse((response) => response.request().method() === 'POST');
  await submit('hans', text);
  expect((await answer).status()).toBe(status);
  expect(await mainText(reader.page)).toContain(words);
});

it.each([
  ['a.pdf', Buffer.from('%PDF'), 422, '不是 .txt、.csv、.jsonl 或 .xlsx 文件'],
  ['a.xlsx', Buffer.from('no spreadsheet'), 422, '已损坏'],
  ['big.txt', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 413, '内容超过 2 MB'],
])('refuses the file %s in words', async (name, buffer, status, words) => {
  const form = new FormData();
  form.set('text', '');
  form.set('file', new Blob([buffer]), name);
  const answer = await fetch(`${reader.origin}/hans/check`, { method: 'POST', body: form, headers: { accept: 'text/html' } });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(words);
});

it('takes a plain form too, shows 500 rows and gives all of them as a file', async () => {
  const text = Array.from({ length: 600 }, (_, serial) => `GB/T ${serial + 1}-2001`).join('\n');
  const post = (fields: Record<string, string>) => fetch(`${reader.origin}/hans/check`, { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'text/html' } });
  const start = Date.now();
  const page = await (await post({ text })).text();
  expect(Date.now() - start).toBeLessThan(3_000);
  expect(page.match(/<tr role="row"><th role="rowheader"/g)).toHaveLength(500);
  expect((await (await post({ text, format: 'csv' })).text()).trim().split('\r\n')).toHaveLength(601);
});

it('prints the result without its forms', async () => {
  await submit('hans', 'GB 24819-2009');
  await reader.page.emulateMedia({ media: 'print' });
  expect(await reader.page.locator('textarea').isVisible()).toBe(false);
  expect(await reader.page.getByRole('table', { name: '逐个查新的结果' }).isVisible()).toBe(true);
  await reader.page.emulateMedia({ media: 'screen' });
});
