import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { notSimplified, notTraditional } from '../../architecture/locale-han';
import { openBrowser } from './browser';
import { lostPlaces, waysOn } from './hrefs';
import { lowTargets, ownWords, scrollWidth } from './in-page.cjs';
import { missing, paths, type segments } from './pages';
import { siteOrigin } from './site';
import { violationsOf } from './violations';

const MOST_BYTES = 30_000;

/** Every page of one language, in every state: a file for each language, so that they run side by side. */
export function describeEveryPage(segment: (typeof segments)[number]): void {
  jest.setTimeout(120_000);

  const origin = siteOrigin();
  let browser: Browser;
  let page: Page;
  let requests: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await browser.newContext({ bypassCSP: true })).newPage(); // the checker is a script, which the pages forbid
    page.on('request', (request) => requests.push(request.url()));
  });

  afterAll(() => browser?.close());

  describe.each([...paths, ...missing].map((path) => [`/${segment}${path}`, path] as const))('%s', (address, path) => {
    let asked: readonly string[];
    let answer: Response | null;
    let html = '';

    beforeAll(async () => {
      requests = [];
      answer = await page.goto(origin + address);
      asked = requests.filter((url) => !url.startsWith('data:'));
      html = (await answer?.text()) ?? '';
    });

    it('is there, or says in words that it is not', () => {
      expect(answer?.status()).toBe(missing.some((each) => each === path) ? 404 : 200);
      expect(answer?.headers()['content-type']).toContain('text/html');
    });

    it('breaks no rule of WCAG 2.2 AA at 1280 px', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await violationsOf(page)).toEqual([]);
    });

    it('breaks none at 320 px, where colours are the same in all languages', async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await violationsOf(page, { contrast: segment === 'hans' })).toEqual([]);
    });

    it('asks for itself, its stylesheet and the script that it can do without, nothing else', () => {
      expect(asked.map((url) => url.replace(origin, '').replace(/\.[0-9a-f]{12}\./, '.#.'))).toEqual([address, '/assets/gongtong.#.css', ...scriptsOf(path)]);
      expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/scripts\/[^"<>]+"><\/script>)|<i?frame|@font-face|\sstyle="|\son[a-z]+="/);
    });

    it('weighs little', async () => {
      const brought = await Promise.all(asked.slice(1).map(weight));
      expect(brought.reduce((sum, bytes) => sum + bytes, gzipSync(html).length)).toBeLessThanOrEqual(MOST_BYTES);
    });

    it('speaks one script, but for what it quotes', async () => {
      const words = await page.evaluate(ownWords);
      expect(strangersIn(words, segment).join('')).toBe('');
    });

    it('never scrolls sideways at 320 px, and offers targets of 24 px', async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(lowTargets)).toEqual([]);
    });

    it('leads on, and to no place of its own that is not there', () => {
      expect(waysOn(html)).toBeGreaterThan(0);
      expect(lostPlaces(html)).toEqual([]);
    });
  });
}

/** The pages that can do more where scripts run. */
const scriptsOf = (path: string): readonly string[] => {
  if (path.startsWith('/log')) return ['/assets/scripts/check-file.#.js'];
  return path.startsWith('/draw/') && !missing.some((each) => each === path) ? ['/assets/scripts/recompute-draw.#.js'] : [];
};

const weights = new Map<string, Promise<number>>();

/** Bytes of a stylesheet or a script as it is sent. */
function weight(url: string): Promise<number> {
  const known = weights.get(url) ?? fetch(url).then(async (answer) => gzipSync(await answer.text()).length);
  weights.set(url, known);
  return known;
}

/** Characters that the page's own language does not write. In English the product's name and 年版 stand. */
function strangersIn(words: string, segment: (typeof segments)[number]): readonly string[] {
  if (segment === 'hant') return notTraditional(words);
  if (segment === 'hans') return notSimplified(words);
  return words.match(/(?![共通年版])\p{Script=Han}/gu) ?? [];
}
