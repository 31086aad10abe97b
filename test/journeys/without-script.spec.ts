import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { siteOrigin } from './support/site';

const origin = siteOrigin();
let browser: Browser;
let page: Page;

jest.setTimeout(60_000);

beforeAll(async () => void (browser = await openBrowser()));
beforeEach(async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  page = await context.newPage();
});
afterEach(() => page.context().close());
afterAll(() => browser?.close());

const spellings = ['GB/T24819-2023', 'gbt 24819', 'GB／T 24819—2023', '国标24819'];

it.each(spellings)('from the home page, %s leads to the standard', async (spelling) => {
  await page.goto(origin);
  await page.getByRole('searchbox').fill(spelling);
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('link', { name: 'GB/T 24819-2023' }).first().click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('GB/T 24819-2023');
});

it('opens the table under a picture', async () => {
  await page.goto(`${origin}/hans/std/GB-4943.1-2022`);
  const table = page.getByRole('table', { name: '谁采用哪一版' });
  expect(await table.isVisible()).toBe(false);
  await page.getByText('用文字表查看').first().click();
  expect(await table.isVisible()).toBe(true);
  expect(await table.textContent()).toContain('CNS 15598-1:2020');
});

it('says what is known and what is not', async () => {
  await page.goto(`${origin}/hans/std/GB-4943.1-2022`);
  const text = await page.locator('main').textContent();
  expect(text).toContain('本标准现行，自 2023-08-01 起实施。');
  expect(text).toContain('差异清单未见，不等于没有差异');
  expect(text).toContain('资料汇编，待核对');
  expect(text).toContain('基础标准已有新版（IEC 62368-1:2023），本标准仍采用旧版 IEC 62368-1:2018。');
});

it('shows two sources that disagree, the cover winning', async () => {
  await page.goto(`${origin}/hans/std/GB-T-31467.3-2015`);
  await page.getByRole('link', { name: '查看冲突' }).first().click();
  const table = page.getByRole('table', { name: '来源冲突' });
  expect(await table.textContent()).toMatch(/43\.080.*43\.120/);
});

it('keeps address and query when the language changes', async () => {
  await page.goto(`${origin}/hans/search?q=led&side=taiwan`);
  await page.getByRole('link', { name: '繁體' }).click();
  expect(page.url()).toBe(`${origin}/hant/search?q=led&side=taiwan`);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant-TW');
});

it('answers at / in the language of the reader, without a redirect', async () => {
  for (const [accept, lang] of [['zh-TW', 'zh-Hant-TW'], ['en-GB', 'en'], ['zh-CN', 'zh-Hans-CN']] as const) {
    const answer = await fetch(origin, { headers: { 'accept-language': accept, accept: 'text/html' }, redirect: 'manual' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect(await answer.text()).toContain(`<html lang="${lang}">`);
  }
});

it('tells what a well-formed unknown number says, and where it is officially looked up', async () => {
  await page.goto(`${origin}/hant/search?q=${encodeURIComponent('GB/T 99999-2025')}`);
  const main = page.locator('main');
  expect(await main.textContent()).toContain('本庫無「GB/T 99999-2025」');
  expect(await main.locator('a[href^="https://std.samr.gov.cn"]').count()).toBe(1);
});

it('marks the place of a fault in a number', async () => {
  await page.goto(`${origin}/hans/search?q=${encodeURIComponent('GB/T -2006')}`);
  expect(await page.locator('.num.long mark').count()).toBe(1);
});
