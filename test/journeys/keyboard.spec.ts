import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { focusedId, unseenFocus } from './support/in-page.cjs';
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

it.each(['hans', 'hant', 'en'])('the first stop in %s is the way to the content', async (segment) => {
  await page.goto(`${origin}/${segment}/std/GB-4943.1-2022`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(await page.locator('.skip:focus').count()).toBe(1);
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(focusedId)).toBe('main');
});

it('every stop is seen', async () => {
  await page.goto(`${origin}/hans/std/GB-T-24819-2023`);
  const unseen: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(unseenFocus);
    if (fault !== null) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});

it('the search box of the home page is ready for typing', async () => {
  await page.goto(`${origin}/hans`);
  await page.waitForFunction("document.activeElement.name === 'q'"); // the browser focuses it after the page is loaded
  await page.keyboard.type('GB 4943.1-2022');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=GB/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('GB 4943.1-2022');
});
