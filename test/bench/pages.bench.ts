import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { findChromium } from '../support/chromium.cjs';
import { startProcess } from '../support/start-process';
import { openBrowser } from '../journeys/support/browser';
import { figure, type Report } from './figure';
import { drawEditions, recordRequests } from './http.bench';
import type { Place } from './place';
import { Replay } from './replay';
import { openApp } from './site';
import { quantile, timed } from './timing';

const PAGES = 150;
export const VISITS = 5;
const RICH = 'GB-4943.1-2022';
const MEGABITS_4 = 4_000_000 / 8;

/** Milliseconds from the request to the HTML of a standard's page, against its statements alone. */
export async function pageFigures(place: Place, report: Report): Promise<void> {
  const filled = await place.filled();
  const requests = await recordRequests(filled.url, (await drawEditions(filled, PAGES)).map(({ slug }) => `/hans/std/${slug}`));
  const [paths, scripts] = [requests.map(({ path }) => path), requests.map(({ script }) => script)];
  const app = await openApp(filled.url);
  const replay = await Replay.open(filled.url, 1);
  try {
    const render = (path: string) => app.inject({ method: 'GET', url: path });
    await timed(paths, render);
    const own = await timed(paths, render);
    await timed(scripts, (script) => replay.run(script, 0));
    const raw = await timed(scripts, (script) => replay.run(script, 0));
    for (const [label, share] of [['p50', 0.5], ['p95', 0.95]] as const) {
      report(figure({ name: `standard-page-${label}`, value: quantile(own, share), unit: 'ms', baseline: quantile(raw, share), n: paths.length, against: 'the statements of the page, prepared, through pg' }));
    }
  } finally {
    await replay.close();
    await app.close();
  }
}

/** Largest Contentful Paint at 4 Mbit/s, first visit, against a page of one heading under the same conditions. */
export async function paintFigures(place: Place, report: Report): Promise<void> {
  const pages = [['standard', `/hans/std/${RICH}`], ['home', '/hans']] as const;
  if (findChromium() === null) {
    for (const [name] of pages) report({ name: `lcp-${name}`, value: 0, unit: 'ms', baseline: null, ratio: null, n: 0, reason: 'no Chromium' });
    return;
  }
  const { url } = await place.filled();
  const server = startProcess('test/bench/serve.ts', [url]);
  const bare = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>1</title><h1>Heading</h1>')).listen(0, '127.0.0.1');
  const browser = await openBrowser();
  try {
    const origin = await server.line();
    const { port } = bare.address() as AddressInfo;
    const baseline = await paint(browser, `http://127.0.0.1:${port}/`);
    for (const [name, path] of pages) {
      report(figure({ name: `lcp-${name}`, value: await paint(browser, `${origin}${path}`), unit: 'ms', baseline, n: VISITS, against: 'a page of one heading from a bare server, 4 Mbit/s, median' }));
    }
  } finally {
    await browser.close();
    bare.close();
    await server.finish();
  }
}

/** Median of several first visits, in milliseconds, after one that warms the server. */
export async function paint(browser: Browser, address: string): Promise<number> {
  const took: number[] = [];
  for (let visit = 0; visit <= VISITS; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: MEGABITS_4, uploadThroughput: MEGABITS_4 });
    await page.goto(address, { waitUntil: 'load' });
    const painted = await page.evaluate<number>(LARGEST_PAINT);
    if (visit > 0) took.push(painted);
    await context.close();
  }
  return quantile(took, 0.5);
}

/** Runs in the page. */
const LARGEST_PAINT = `new Promise((found) => {
  let last = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) last = entry.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => found(last), 500);
})`;
