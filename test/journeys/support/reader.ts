import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { siteOrigin } from './site';

/** The site and a reader who runs no script. */
export type Reader = Readonly<{ origin: string; browser: Browser; page: Page; close(): Promise<void> }>;

export async function openReader(): Promise<Reader> {
  const browser = await openBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true });
  return { origin: siteOrigin(), browser, page: await context.newPage(), close: () => browser.close() };
}

/** The words of the main part of the page. */
export async function mainText(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? '';
}

/** Cells of a table by rows, as they are read. */
export async function tableRows(page: Page, name: string | RegExp): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('table', { name }).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}
