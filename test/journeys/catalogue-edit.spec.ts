import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import type { BrowserContext, Page } from 'playwright-core';
import { notSimplified, notTraditional } from '../architecture/locale-han';
import { eachAtADesk, signIn } from './support/desk';
import { ownWords, scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import type { Workplace } from './support/workplace';

jest.setTimeout(180_000);

let place: Workplace;
let context: BrowserContext;
let page: Page;

const room = eachAtADesk((desk) => ({ place, context, page } = desk));

const NUMBER = 'GB 4943.1-2022';
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-catalogue-edit-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const file = path.join(folder, 'standards.csv');
  writeFileSync(file, `number,title_zh_hans,status,implemented,source,grade\n${NUMBER},音视频设备,现行,2023-08-01,a.example,B\n`);
  await catalogueImport(room().database).importFile.execute({ subject: 'standards', path: file, dryRun: false });
});

/** Fills a field by the keyboard, as it is named. */
async function type(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(text);
}

/** No rule of WCAG is broken, nothing scrolls sideways at 320 px, and no character is of the other script. */
async function isFit(language: '简体' | '繁體'): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(`document.querySelectorAll('noscript').forEach((unread) => unread.remove())`);
  const words = await page.evaluate(ownWords);
  expect((language === '简体' ? notSimplified : notTraditional)(words).join('')).toBe('');
}

it('the centre finds a standard, proposes a fact by the keyboard, and a second person confirms it', async () => {
  await signIn(page, place, { account: place.account('centre-1'), address: 'catalogue' });
  await type('标准号或名称', 'gb4943.1-2022');
  await page.keyboard.press('Enter');
  const edit = page.getByRole('link', { name: `更正 ${NUMBER}` });
  await edit.waitFor();
  await isFit('简体');
  await edit.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '提出目录更正' }).waitFor();
  expect(await page.getByLabel('标准号', { exact: true }).inputValue()).toBe(NUMBER);
  await page.getByRole('button', { name: '查看会改变什么' }).press('Enter');
  await page.getByRole('alert').waitFor();
  await type('英文名称', 'A title from a notice');
  await type('来源网址或文件', 'https://notice.example/4943');
  await page.getByLabel('来源等级', { exact: true }).selectOption('B');
  await page.getByLabel('来源形式', { exact: true }).selectOption('cover');
  await type('具体位置', '封面');
  await type('理由', '公告所载名称');
  await page.reload();
  await page.getByRole('heading', { name: '提出目录更正' }).waitFor();
  expect(await page.getByLabel('英文名称', { exact: true }).inputValue()).toBe('A title from a notice');
  await page.getByRole('button', { name: '查看会改变什么' }).press('Enter');
  await page.getByRole('table', { name: '会改变的内容' }).waitFor();
  await isFit('简体');
  await page.getByRole('button', { name: '提出，交同事复核' }).press('Enter');
  await page.getByText('等待另一位同事复核').waitFor();
  expect(await page.getByRole('button', { name: '确认，使其生效' }).count()).toBe(0);
  const address = new URL(page.url()).pathname.replace('/app/', '');
  await context.clearCookies();

  await signIn(page, place, { account: place.account('centre-2'), address });
  await page.getByRole('button', { name: '繁體' }).click();
  await page.getByRole('heading', { name: '複核' }).waitFor();
  await isFit('繁體');
  await page.getByRole('button', { name: '確認，使其生效' }).press('Enter');
  await page.getByRole('table', { name: '已改變的內容' }).waitFor();
  await isFit('繁體');
  const shown = await place.database.read.query<{ title_en: string }>('select title_en from catalogue.edition where number = $1', [NUMBER]);
  expect(shown).toEqual([{ title_en: 'A title from a notice' }]);
});

it('many are picked and looked at together; every faulty row is told, in either script', async () => {
  await signIn(page, place, { account: place.account('centre-1'), address: 'catalogue/edit' });
  await page.getByLabel('标准号', { exact: true }).fill(`${NUMBER}\n没有编号\ngb4943.1-2022`);
  await page.getByLabel('废止日期', { exact: true }).fill('2026-11-02');
  await page.getByLabel('来源网址或文件', { exact: true }).fill('https://notice.example/many');
  await page.getByLabel('来源等级', { exact: true }).selectOption('A');
  await page.getByLabel('来源形式', { exact: true }).selectOption('page');
  await page.getByRole('button', { name: '查看会改变什么' }).press('Enter');
  await page.getByRole('table', { name: '需要更正的行' }).waitFor();
  expect(await page.getByRole('table', { name: '需要更正的行' }).getByRole('rowheader').allTextContents()).toEqual(['2', '3']);
  await isFit('简体');
  expect(await page.getByRole('button', { name: '提出，交同事复核' }).count()).toBe(0);
});

it('clauses are taken in from what was pasted, and an empty tree leads there', async () => {
  await signIn(page, place, { account: place.account('centre-1'), address: `catalogue/clauses?standard=${encodeURIComponent(NUMBER)}` });
  await page.getByRole('button', { name: '繁體' }).click();
  await page.getByLabel('或貼上表格（含表頭）').fill(`standard\tclause\ttitle_zh_hans\tgrade\n${NUMBER}\t4\t一般\tB\n${NUMBER}\t4.1\t\tB`);
  await page.getByLabel('來源', { exact: true }).fill('https://catalogue.example/');
  await page.getByRole('button', { name: '檢查' }).press('Enter');
  await page.getByRole('table', { name: '需要更正的行' }).waitFor();
  await isFit('繁體');
  await page.getByLabel('或貼上表格（含表頭）').fill(`standard\tclause\ttitle_zh_hans\tgrade\n${NUMBER}\t4\t一般\tB\n${NUMBER}\t4.1\t一般要求\tB`);
  await page.getByRole('button', { name: '檢查' }).press('Enter');
  await page.getByRole('button', { name: '匯入 2 列' }).press('Enter');
  await page.getByText('已匯入 2 列').waitFor();
});
