import type { Browser, Page } from 'playwright-core';
import { notSimplified, notTraditional } from '../architecture/locale-han';
import { openBrowser } from './support/browser';
import { ownWords, scrollWidth } from './support/in-page.cjs';
import { siteOrigin } from './support/site';
import { violationsOf } from './support/violations';

jest.setTimeout(120_000);

const MOST_BYTES = 12_000;
const [LAMP, ADAPTER] = ['GT-D-2026-000001-W', 'GT-D-2026-000002-U'];
const origin = siteOrigin();
let browser: Browser;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

async function reading(language: string): Promise<Readonly<{ page: Page; requests: string[] }>> {
  const page = await (await browser.newContext({ bypassCSP: true, locale: language, viewport: { width: 320, height: 700 } })).newPage();
  const requests: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('data:') || requests.push(request.url())));
  return { page, requests };
}

const readers = [
  { language: 'zh-CN', lang: 'zh-Hans-CN', first: '企业自我声明 · 声明状态：有效', untested: '平台未检验产品', strangers: notSimplified },
  { language: 'zh-TW', lang: 'zh-Hant-TW', first: '企業自我聲明 · 聲明狀態：有效', untested: '平台未檢驗產品', strangers: notTraditional },
  { language: 'en-GB', lang: 'en', first: 'Self-declaration of an enterprise · state: in force', untested: 'has not tested', strangers: (words: string) => words.match(/\p{Script=Han}/gu) ?? [] },
];

it.each(readers)('whoever reads a code in $language learns the state first, in one answer and their own language', async ({ language, lang, first, untested, strangers }) => {
  const { page, requests } = await reading(language);
  const answer = await page.goto(`${origin}/q/${LAMP}`);
  const html = (await answer?.text()) ?? '';
  expect(requests).toEqual([`${origin}/q/${LAMP}`]);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
  expect(html).not.toMatch(/<script|<img|@font-face|\sstyle="/);
  expect(answer?.headers()['set-cookie']).toBeUndefined();
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(first);
  expect(await page.locator('.says').textContent()).toContain(untested);
  expect(strangers(await page.evaluate(ownWords)).join('')).toBe('');
  expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

it.each([
  ['one that its enterprise withdrew', ADAPTER, 200, ['已由企业自行废止', '2026-11-25', '執行標準已被取代', '不等于可在大陆销售', '有效期已于 2026-11-20 届满']],
  ['one whose last sign is wrong', 'GT-D-2026-000001-X', 404, ['编号有误（校验位不符）']],
  ['one that nobody has', 'GT-D-2026-000099-H', 404, ['查无此编号', '谨防假冒']],
  ['something else', 'hello', 404, ['编号写法有误']],
] as const)('of %s it says so', async (_, number, status, words) => {
  const answer = await fetch(`${origin}/q/${number}`, { headers: { 'accept-language': 'zh-CN', accept: 'text/html' }, redirect: 'manual' });
  const html = await answer.text();
  expect(answer.status).toBe(status);
  for (const each of words) expect(html).toContain(each);
});

it('wears its own style under a policy that permits nothing else', async () => {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const said: string[] = [];
  page.on('console', (message) => void said.push(message.text()));
  const answer = await page.goto(`${origin}/q/${LAMP}`);
  expect(answer?.headers()['content-security-policy']).toMatch(/^default-src 'none';style-src 'sha256-/);
  expect(said).toEqual([]);
  await page.context().close();
});

it('an old version says which one stands today, and leads there', async () => {
  const page = await (await browser.newContext({ locale: 'zh-CN', javaScriptEnabled: false })).newPage();
  await page.goto(`${origin}/d/${LAMP}/v/1`);
  expect(await page.locator('main').textContent()).toContain('您看到的是第 1 版（已更新），现行为第 2 版。');
  expect(await page.getByRole('link', { name: '下载可验证凭证' }).count()).toBe(0);
  await page.locator('.notice').getByRole('link', { name: '第 2 版' }).click();
  expect(page.url()).toBe(`${origin}/hans/d/${LAMP}`);
  expect(await page.locator('main').textContent()).toContain('所供产品符合上述标准与全部指标。');
  expect(await page.getByRole('link', { name: '下载可验证凭证' }).getAttribute('href')).toBe(`/api/v1/declarations/${LAMP}/credential`);
  const code = await fetch(origin + ((await page.getByRole('link', { name: '下载二维码' }).getAttribute('href')) ?? ''));
  expect([code.status, code.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  await page.context().close();
});

it('words of either script find what was declared in the other', async () => {
  const page = await (await browser.newContext({ locale: 'zh-CN', javaScriptEnabled: false })).newPage();
  await page.goto(`${origin}/hans/d`);
  await page.getByRole('searchbox').fill('范例光电 电源供应器');
  await page.getByRole('searchbox').press('Enter');
  expect(await page.getByRole('table').getByRole('link', { name: /^GT-D-/ }).allTextContents()).toEqual([ADAPTER]);
  await page.goto(`${origin}/hans/std/GB-4943.1-2022`);
  expect(await page.locator('section[aria-labelledby="declarations"]').textContent()).toContain(LAMP);
  await page.context().close();
});
