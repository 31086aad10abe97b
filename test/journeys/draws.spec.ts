import { checkDraw, readDraw } from '@pure/draw';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { siteOrigin } from './support/site';

const origin = siteOrigin();
const number = 'GT-X-2026-000001-1';
let browser: Browser;
let page: Page;

jest.setTimeout(60_000);
beforeAll(async () => void (browser = await openBrowser()));
beforeEach(async () => void (page = await (await browser.newContext()).newPage()));
afterEach(() => page.context().close());
afterAll(() => browser?.close());

it('is computed anew in the browser by the keyboard alone, and sends nothing', async () => {
  await page.goto(`${origin}/hans/draw/${number}`);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('button', { name: '在此重新计算' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('✓ 已在您的浏览器中重新计算，结果一致').waitFor();
  expect(sent).toEqual([]);
});

it.each([
  ['another order', (text: string) => text.replace(/("order":\[)("[0-9a-f]+"),("[0-9a-f]+")/, '$1$3,$2')],
  ['another code', (text: string) => text.replace(/("opening":\{"number":"[^"]+","code":")[0-9a-f]{4}/, '$10000')],
  ['a party that showed other bytes', (text: string) => text.replace(/("bytes":")[0-9a-f]{4}/, '$10000')],
  ['one who sits without having been drawn', (text: string) => text.replace(/"panel":\["[0-9a-f]{4}/, '"panel":["0000')],
])('sees %s', async (_case, changed) => {
  await page.route('**/hant/draw/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withData(await response.text(), changed) });
  });
  await page.goto(`${origin}/hant/draw/${number}`);
  await page.getByRole('button', { name: '在此重新計算' }).click();
  await page.getByRole('status').getByText('✕ 結果不一致，請勿採信，並回報').waitFor();
});

/** The page with other data of the draw in it. */
function withData(html: string, changed: (text: string) => string): string {
  const [, kept = ''] = /data-recompute-draw="([^"]*)"/.exec(html) ?? [];
  const text = kept.replaceAll('&quot;', '"');
  expect(changed(text)).not.toBe(text);
  return html.replace(kept, changed(text).replaceAll('"', '&quot;'));
}

it('its file is one that the command line reads', async () => {
  const read = readDraw(await (await fetch(`${origin}/api/v1/draws/${number}`)).json());
  expect(read.ok && checkDraw(read.value.announcement, read.value.opening)).toEqual([]);
});
