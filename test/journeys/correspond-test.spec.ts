import { readFileSync } from 'node:fs';
import { mainText, openReader, tableRows, type Reader } from './support/reader';

let reader: Reader;

jest.setTimeout(120_000);
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

const submit = async (): Promise<void> => {
  await reader.page.getByRole('button', { name: '生成补测清单' }).click();
  await reader.page.waitForLoadState();
};
const rows = () => tableRows(reader.page, /^按优先顺序排列/);

async function ask(to: string, have = ''): Promise<void> {
  await reader.page.goto(`${reader.origin}/hans/test`);
  await reader.page.locator('#to').fill(to);
  await reader.page.locator('#have').fill(have);
}

it('lists what a report on another standard leaves open, at an address of its own', async () => {
  await ask('GB 31241—2022', 'UN 38.3 (Rev.5/Amend.1)');
  await submit();
  await reader.page.getByLabel('回答哪一项要求').first().selectOption({ index: 1 });
  await reader.page.getByLabel('数值').first().fill('11.6');
  await reader.page.getByLabel('单位').first().fill('kPa');
  await reader.page.getByLabel('试验条件').first().fill('hold=6 h; temperature=20 Cel');
  await submit();
  const text = await mainText(reader.page);
  expect(reader.page.url()).toContain('/hans/test?to=GB+31241');
  expect(text).toContain('本库只收录 GB 31241-2022 的 1 项要求，清单不完整，不能据此认为已测全');
  expect((await rows())[0]?.join(' ')).toMatch(/低气压.*缺证据.*线索，须核对原文.*条件相同，但本库没有收录判定准则。.*您的值 11.6 kPa.*在标准原文中查判定准则.*未知/s);
  expect(text).toContain('属强制性产品认证（CCC）的产品按其规则送检');
  await reader.page.reload();
  expect(await mainText(reader.page)).toBe(text);
});

it('leads from the home page and a CNS number to the list in three actions', async () => {
  await reader.page.goto(`${reader.origin}/hans`);
  await reader.page.getByRole('link', { name: '还要再测什么？' }).click();
  await reader.page.locator('#have').fill('CNS 15598-1:2020');
  await submit();
  expect(await mainText(reader.page)).toContain('没有写目标，已取 CNS 15598-1:2020 在另一侧的第一个对应标准 GB 4943.1-2022。');
});

it('offers more rows, and keeps those that were filled in', async () => {
  await ask('GB 38031-2025');
  await reader.page.getByLabel('特性').first().fill('单体加热');
  await reader.page.getByLabel('数值').first().fill('130');
  await reader.page.getByRole('button', { name: '再加三行' }).click();
  await reader.page.waitForLoadState();
  expect(await reader.page.locator('fieldset.row').count()).toBe(4);
  expect(await reader.page.getByLabel('数值').first().inputValue()).toBe('130');
  expect(await mainText(reader.page)).toContain('报告值 1：缺单位');
});

it('begins a value at the requirement that it is to answer', async () => {
  await ask('GB 38031-2025');
  await submit();
  await reader.page.getByRole('link', { name: '为 8.1.5 填入报告值' }).click();
  expect(await reader.page.getByLabel('回答哪一项要求').first().inputValue()).toBe('r-gb-38031-2025-cell-heating');
  expect(await reader.page.getByLabel('单位').first().inputValue()).toBe('Cel');
});

it('takes a table, lists its faulty line and loses none of the others', async () => {
  await ask('GB 38031-2025');
  await reader.page.locator('summary', { hasText: '粘贴或上传' }).click();
  const table = '特性,数值,单位\n单体加热,130,Cel\n单体过充电,110\n单体过充电,115,mm\n';
  await reader.page.locator('#file').setInputFiles({ name: 'values.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await submit();
  const text = await mainText(reader.page);
  expect(text).toContain('表格第 3 行：这一行有 2 格，表头有 3 格');
  expect(text).toMatch(/表格第 4 行：“[^”]+”不能与“[^”]+”比较，请检查单位/);
  expect(text).toContain('您的值 130 °C');
});

it('tells what of the evidence proves nothing', async () => {
  await ask('GB 38031-2025', 'GB 38031-2025\nGB/T 99999-2025');
  await submit();
  const text = await mainText(reader.page);
  expect(text).toContain('已符合的标准，第 1 个：GB 38031-2025 就是所问的目标');
  expect(text).toContain('已符合的标准，第 2 个：编号“GB/T 99999-2025”写法正确，但本库没有收录');
});

it.each([
  ['', 'GB 38031-2025', '请写出目标标准。'],
  ['GB 31241-2023', '', '没有找到“GB 31241-2023”。'],
  [Array.from({ length: 21 }, (_, serial) => `GB ${serial + 1}-2020`).join('\n'), '', '最多写 20 个标准。'],
])('answers the target %j in words', async (to, have, words) => {
  await ask(to, have);
  await submit();
  expect(await mainText(reader.page)).toContain(words);
});

it('answers what is too long for an address at once, and says that it is nowhere kept', async () => {
  const table = `特性,数值,单位\n${'单体加热,130,Cel\n'.repeat(400)}`;
  const form = new FormData();
  form.set('to', 'GB 38031-2025');
  form.set('table', table);
  const answer = await fetch(`${reader.origin}/hans/test`, { method: 'POST', body: form, redirect: 'manual', headers: { accept: 'text/html' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('内容太长，放不进网址，本站也不保存。');
  form.set('format', 'csv');
  const file = await fetch(`${reader.origin}/hans/test`, { method: 'POST', body: form });
  expect((await file.text()).trim().split('\r\n')).toHaveLength(31);
});

it('refuses a table above 2 MB in words', async () => {
  const form = new FormData();
  form.set('to', 'GB 38031-2025');
  form.set('file', new Blob([Buffer.alloc(2 * 1024 * 1024 + 1, 'a')]), 'values.csv');
  const answer = await fetch(`${reader.origin}/hans/test`, { method: 'POST', body: form, headers: { accept: 'text/html' } });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('内容超过 2 MB');
});

it('gives the list as a table', async () => {
  await ask('GB 38031-2025', 'GB 38031-2020');
  await submit();
  const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.page.getByRole('link', { name: '下载 CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^tests-\d{4}-\d\d-\d\d\.csv$/);
  expect(readFileSync(await download.path(), 'utf8').trim().split('\r\n')).toHaveLength(31);
});

it('prints an order with lines for laboratory and signatures, and without its forms', async () => {
  await ask('GB 31241-2022');
  await submit();
  await reader.page.emulateMedia({ media: 'print' });
  expect(await reader.page.getByText('试验委托单').isVisible()).toBe(true);
  expect(await reader.page.getByText('实验室签字').isVisible()).toBe(true);
  expect(await reader.page.locator('#to').isVisible()).toBe(false);
  await reader.page.emulateMedia({ media: 'screen' });
});
