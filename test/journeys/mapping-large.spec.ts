import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { importLargePair, largeContent } from '../support/large-mapping';
import { MappingPublisher } from '../support/publish-mapping';
import { inOneRoom } from './support/desk';
import { headDisplay, lowTargets, rowIds, scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

const ROWS = 600;
/** HTML and stylesheet, as they are sent compressed (pages.md U5). */
const MOST_BYTES = 60_000;

let place: Workplace;
let browser: Browser;
let number = '';
inOneRoom((room) => ({ place, browser } = room));
beforeAll(async () => {
  await importLargePair(place.database, ROWS);
  number = await (await MappingPublisher.of(place.app, place.database)).publish(largeContent(ROWS));
}, 120_000);

async function reading<T>(read: (page: Page) => Promise<T>, options: Parameters<Browser['newContext']>[0] = {}): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await read(await context.newPage());
  } finally {
    await context.close();
  }
}
const at = (language: string, query = ''): string => `${place.origin}/${language}/m/${number}${query}`;
const withoutScript = { javaScriptEnabled: false };
/** Of the rows that are shown, once the page is whole. */
async function keys(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('load');
  return page.evaluate(rowIds);
}

it.each(['hans', 'hant', 'en'])('weighs little, leads sideways nowhere and has no fault of access, in either width (%s)', async (language) => {
  await reading(async (page) => {
    const answer = await page.goto(at(language));
    const html = (await answer?.text()) ?? '';
    const style = await (await fetch(`${place.origin}${/\/assets\/gongtong\.[^"]+\.css/.exec(html)?.[0] ?? ''}`)).text();
    expect(gzipSync(html).length + gzipSync(style).length).toBeLessThanOrEqual(MOST_BYTES);
    for (const width of [1_280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOf(page, { contrast: language === 'hans' })).toEqual([]);
    }
    expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(lowTargets)).toEqual([]);
  }, { bypassCSP: true });
});

it('shows its rows a page at a time and leads to each of them, without script', async () => {
  await reading(async (page) => {
    await page.goto(at('hans'));
    expect([(await keys(page)).length, await page.getByText(`本页为第 1 至 200 行，共 ${ROWS} 行。`).isVisible()]).toEqual([200, true]);
    await page.getByRole('navigation', { name: '各行分页' }).getByRole('link', { name: '第 401–600 行' }).click();
    expect((await keys(page)).at(-1)).toBe('r600');
    await page.goto('about:blank');
    await page.goto(at('hans', '#r350')); // as files of ours name it: the list of the other rows opens
    await page.getByRole('link', { name: 'r350', exact: true }).click();
    expect([page.url(), await page.locator('tr#r350').count()]).toEqual([at('hans', '?row=r350#r350'), 1]);
  }, withoutScript);
});

it('filters all of them, page by page, and keeps the filter on the way, without script', async () => {
  await reading(async (page) => {
    await page.goto(at('hans', '?show=differs'));
    const all = largeContent(ROWS).rows.filter(({ relations }) => relations[0] !== 'equal').length;
    expect([all > 200, (await keys(page)).length]).toEqual([true, 200]);
    await page.getByRole('navigation', { name: '各行分页' }).getByRole('link').last().click();
    expect([new URL(page.url()).searchParams.get('show'), (await keys(page)).length]).toEqual(['differs', all % 200]);
    await page.getByLabel('关系').selectOption('overlap');
    await page.getByRole('button', { name: '显示' }).click();
    expect((await keys(page)).length).toBeLessThan(200);
  }, withoutScript);
});

it('has all of them on one page, which prints with the head of the table on each sheet', async () => {
  await reading(async (page) => {
    await page.goto(at('hant'));
    await page.getByRole('link', { name: `全部 ${ROWS} 列置於一頁` }).click();
    expect((await keys(page)).length).toBe(ROWS);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(headDisplay)).toBe('table-header-group');
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(20);
    await page.goto(at('hant'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(`本頁為第 1 至 200 列，共 ${ROWS} 列。`).isVisible()).toBe(true);
  });
});
