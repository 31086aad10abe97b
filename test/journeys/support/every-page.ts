import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { notSimplified, notTraditional } from '../../architecture/locale-han';
import { openBrowser } from './browser';
import { lowTargets, ownWords, scrollWidth } from './in-page.cjs';
import { missing, paths, type segments } from './pages';
import { openSite, type TestSite } from './site';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const MOST_BYTES = 30_000;

/** Every page of one language, in every state: a file for each language, so that they run side by side. */
export function describeEveryPage(segment: (typeof segments)[number]): void {
  jest.setTimeout(120_000);

  let site: TestSite;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
    context = await browser.newContext({ bypassCSP: true }); // the checker is a script, which the pages forbid
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe.each([...paths, ...missing].map((path) => `/${segment}${path}`))('%s', (address) => {
    let page: Page;
    const requests: string[] = [];
    let html = '';

    beforeAll(async () => {
      page = await context.newPage();
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(site.origin + address);
      html = await page.content();
    });

    afterAll(() => page.close());

    it('breaks no rule of WCAG 2.2 AA', async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, first: nodes[0]?.html }))).toEqual([]);
    });

    it('asks for itself and its stylesheet, nothing else', () => {
      const asked = requests.filter((url) => !url.startsWith('data:'));
      expect(asked.map((url) => url.replace(site.origin, '').replace(/\.[0-9a-f]{12}\./, '.#.'))).toEqual([address, '/assets/gongtong.#.css']);
      expect(html).not.toMatch(/<script|@font-face|\sstyle="|\son[a-z]+="/);
    });

    it('weighs little', async () => {
      const [sheet, body] = await Promise.all([text(requests.find((url) => url.endsWith('.css')) ?? ''), text(site.origin + address)]);
      expect(gzipSync(sheet).length + gzipSync(body).length).toBeLessThanOrEqual(MOST_BYTES);
    });

    it('speaks one script, but for what it quotes', async () => {
      const words = await page.evaluate(ownWords);
      expect(strangersIn(words, address).join('')).toBe('');
    });

    it('never scrolls sideways at 320 px, and offers targets of 24 px', async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(lowTargets)).toEqual([]);
    });
  });
}

async function text(url: string): Promise<string> {
  return (await fetch(url, { headers: { accept: 'text/html' } })).text();
}

/** Characters that the page's own language does not write. In English the product's name and 年版 stand. */
function strangersIn(words: string, address: string): readonly string[] {
  if (address.startsWith('/hant')) return notTraditional(words);
  if (address.startsWith('/hans')) return notSimplified(words);
  return words.match(/(?![共通年版])\p{Script=Han}/gu) ?? [];
}
