import { mainText, openReader, tableRows, type Reader } from './support/reader';

let reader: Reader;

jest.setTimeout(60_000);
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

const convert = async (segment: string, text: string, to: string): Promise<void> => {
  await reader.page.goto(`${reader.origin}/${segment}/convert`);
  await reader.page.locator('#text').fill(text);
  await reader.page.locator(`input[name=to][value=${to}]`).check();
  await reader.page.locator('main button[type=submit]').click();
  await reader.page.waitForLoadState();
};

it.each([['hans', '集成电路'], ['hant', '積體電路'], ['en', 'integrated circuit']])('finds a term in %s by %s', async (segment, word) => {
  await reader.page.goto(`${reader.origin}/${segment}/terms`);
  await reader.page.locator('#q').fill(word);
  await reader.page.locator('#q').press('Enter');
  await reader.page.waitForURL(/q=/);
  const text = await mainText(reader.page);
  expect(text).toContain('集成电路');
  expect(text).toContain('積體電路');
});

it('converts with approved terms, and harms no identifier', async () => {
  await convert('hant', '按照 GB/T 24819-2023（闽人社办〔2025〕141号），镇流器应附质量管理体系证明。', 'zh-Hant');
  expect(await reader.page.locator('.text').textContent()).toBe('按照 GB/T 24819-2023（闽人社办〔2025〕141号），安定器應附品質管理系統證明。');
  expect(await reader.page.locator('.text .protected').allTextContents()).toEqual(['GB/T 24819-2023', '闽人社办〔2025〕141号']);
  const rows = await tableRows(reader.page, '用到之規則');
  expect(rows).toContainEqual(['镇流器', '安定器', '術語', '術語對照', '1']);
  expect(rows).toContainEqual(['GB/T 24819-2023', '不變', '保持不變', '標準編號', '1']);
});

it('leads from a rule to the term', async () => {
  await convert('hans', '安定器', 'zh-Hans');
  await reader.page.getByRole('table').getByRole('link', { name: '术语对照' }).click();
  expect(await mainText(reader.page)).toContain('镇流器');
});

it('says so where there is nothing to convert', async () => {
  await convert('en', ' ', 'zh-Hant');
  expect(await mainText(reader.page)).toContain('Paste the text to convert.');
});

it('takes a long text', async () => {
  const text = '标准的要求。'.repeat(100_000);
  const answer = await fetch(`${reader.origin}/hant/convert`, { method: 'POST', body: formOf({ text, to: 'zh-Hant' }), headers: { accept: 'text/html' } });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('標準的要求。標準的要求。');
});

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
