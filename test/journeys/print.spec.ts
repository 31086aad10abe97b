import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { headDisplay } from './support/in-page.cjs';
import { siteOrigin } from './support/site';

const origin = siteOrigin();
let browser: Browser;
let page: Page;

jest.setTimeout(60_000);

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

it.each([
  ['/hans/std/GB-4943.1-2022', 4],
  ['/hant/std/CNS-15598-1-2020', 4],
  ['/en/std/IEC-62368-1-2018', 5],
  ['/hans/sector/ic', 5],
  ['/hant/sector/lighting', 4],
  ['/hans/search?q=led', 4],
  ['/hant/common', 2],
  ['/hans/legal', 1],
  ['/hant/help', 2],
  ['/hans/e/GT-E-2026-000002-H', 1],
  ['/hans/d/GT-D-2026-000001-W', 3],
])('%s fits on %i pages of A4', async (address, most) => {
  await page.goto(origin + address);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(most);
});

it('says on paper by what a list was narrowed', async () => {
  await page.goto(`${origin}/hans/search?sector=ic&side=mainland`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('条件：大陆、集成电路').isVisible()).toBe(true);
  expect(await page.getByRole('navigation', { name: '缩小范围' }).isVisible()).toBe(false);
});

it('prints of an enterprise that it is suspended, which one followed, and the address', async () => {
  await page.goto(`${origin}/hans/e/GT-E-2026-000002-H`);
  await page.emulateMedia({ media: 'print' });
  for (const text of ['自 2026-11-20 起已暂停', '本企业已由下列企业承继', 'GT-E-2026-000001-J', '/hans/e/GT-E-2026-000002-H']) expect(await page.getByText(text).first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: '内容有误，我要反馈' }).isVisible()).toBe(false);
});

it('prints facts and tables, without what only a screen needs', async () => {
  await page.goto(`${origin}/hans/std/GB-4943.1-2022`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header nav').isVisible()).toBe(false);
  expect(await page.getByRole('table', { name: '谁采用哪一版' }).isVisible()).toBe(true);
  expect(await page.evaluate(headDisplay)).toBe('table-header-group');
  expect(await page.locator('#cite').isVisible()).toBe(true);
});
