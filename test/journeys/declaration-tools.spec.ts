import type { Page } from 'playwright-core';
import { eachAtADesk, signIn } from './support/desk';
import { scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let page: Page;
let place: Workplace;
eachAtADesk((desk) => ({ page, place } = desk));

/** Sound for whoever cannot see it, and narrow enough for a telephone. */
async function isSound(what: string): Promise<void> {
  expect([what, await violationsOf(page)]).toEqual([what, []]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect([what, await page.evaluate(scrollWidth)]).toEqual([what, 320]);
  await page.setViewportSize({ width: 1280, height: 900 });
}
const file = (text: string) => ({ name: '指标.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const look = async (text: string) => {
  await page.getByLabel('表格文件').setInputFiles(file(text));
  await page.getByRole('button', { name: '检查文件' }).press('Enter');
  await page.getByRole('heading', { name: '检查结果' }).waitFor();
};

it('a spreadsheet is put right row by row and becomes a draft, whose reference is then replaced and which is given up and taken up again', async () => {
  await signIn(page, place, { account: place.account('enterprise-mainland'), address: 'declarations' });
  await page.getByRole('link', { name: '导入、替换标准、查找和导出' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: '批量与导出' }).waitFor();
  await isSound('tools');
  await page.getByRole('link', { name: '从表格导入' }).press('Enter');
  await look('产品名称,型号\n导入的灯,DR-9\n');
  await page.getByRole('button', { name: '写入草稿' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^第 3 步/ }).waitFor();
  const [, id = ''] = /declarations\/([^/]+)\//.exec(page.url()) ?? [];

  await page.goto(`${place.origin}/app/declarations/import?declaration=${id}`);
  await page.getByLabel('已有的产品和指标').waitFor();
  await look('产品,指标,指标类型,要求值,单位,方法标准\nDR-9,光效,性能,"1,5",lm/W,Q/DR 7-2024\n');
  expect(await page.getByRole('table', { name: '需要改正的地方' }).innerText()).toMatch(/2\s+要求值\s+“1,5”/);
  expect(await page.getByRole('button', { name: '写入草稿' }).count()).toBe(0);
  await isSound('import');
  await look('产品,指标,指标类型,要求值,单位,方法标准\nDR-9,光效,性能,≥８５,lm/W,Q/DR 7-2024\n');
  await page.getByRole('button', { name: '写入草稿' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^第 3 步/ }).waitFor();

  await page.goto(`${place.origin}/app/declarations/replace?from=${encodeURIComponent('Q/DR 7-2024')}&to=${encodeURIComponent('Q/DR 7-2026')}`);
  await page.getByRole('button', { name: '查找并预览' }).press('Enter');
  await page.getByRole('checkbox', { name: '导入的灯' }).waitFor();
  await isSound('replace');
  await page.getByRole('button', { name: '替换所选 1 份' }).press('Enter');
  await page.getByText('草稿已保存').waitFor();

  await page.goto(`${place.origin}/app/declarations/rows`);
  await page.getByLabel('查找什么').selectOption('indicators');
  await page.getByLabel('包含的文字').fill('Q/DR 7-2026');
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: 'Q/DR 7-2026' }).waitFor();
  await isSound('rows');

  await page.goto(`${place.origin}/app/declarations`);
  const row = page.getByRole('row').filter({ hasText: '导入的灯' });
  await row.getByRole('button', { name: '放弃所写内容' }).press('Enter');
  await page.getByText('草稿已放弃。').waitFor();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '恢复草稿' }).press('Enter');
  await row.waitFor();
  await row.getByRole('link', { name: '证明材料' }).press('Enter');
  await page.getByText('还没有证明材料。').waitFor();
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\nGT\n'), Buffer.alloc(300, 'gongtong '), Buffer.from('\nstartxref\n0\n%%EOF\n')]);
  await page.getByLabel('文件').setInputFiles({ name: '报告.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByText('报告.pdf').first().waitFor();
  await page.getByRole('button', { name: '添加证明材料' }).press('Enter');
  await page.getByRole('link', { name: '报告.pdf' }).waitFor();
  await isSound('vault');
});
