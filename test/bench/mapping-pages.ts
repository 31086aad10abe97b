import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Database } from '@platform/database';
import { aShownMapping, contentOfRows } from '../contract/support/shown-mappings';
import { openBrowser } from '../journeys/support/browser';
import { findChromium } from '../support/chromium.cjs';
import { largePair } from '../support/large-mapping';
import { startProcess } from '../support/start-process';
import { figure, type Report } from './figure';
import { paint, VISITS } from './pages.bench';
import { Replay, recorded, type Script } from './replay';
import { quantile, timed } from './timing';

const LISTED = 1_000;
const ASKED = 30;
/** What the request reads, without the bounds of its transactions and without what the worker of the same process sends meanwhile. */
const OWN = /^\s*(?:select|with)\b(?!.*graphile_worker)/is;
type Shown = Readonly<{ app: NestFastifyApplication; database: Pick<Database, 'write' | 'read'> & Readonly<{ url: string }>; number: string }>;

/** Its page, the list of a thousand, and what is found in it. */
export async function mappingPageFigures(shown: Shown, report: Report): Promise<void> {
  const { app, database, number } = shown;
  const page = `/hans/m/${number}`;
  await against(shown, { name: 'mapping-page', paths: [page] }, report);
  const { body } = await app.inject({ method: 'GET', url: page });
  report(figure({ name: 'mapping-page-weight', value: gzipSync(body).length / 1_000, unit: 'kB', baseline: null, n: 1, against: `none: compressed, ${Math.round(body.length / 1_000)} k characters; 200 of 600 rows` }));
  const organisation = await database.write.first<{ id: string }>(`select id from access.organisation where kind = 'centre' limit 1`);
  const content = { ...contentOfRows(20), ...largePair };
  for (let serial = 1; serial <= LISTED; serial += 1) await aShownMapping(database, { serial, content, organisation: organisation?.id ?? '' });
  const list = '/api/v1/mappings?limit=50';
  await against(shown, { name: 'mapping-list', paths: [list] }, report);
  await against(shown, { name: 'mapping-search', paths: ['GT-M-2031-000400', '99001', 'GB/T 99001', '灯具', '控制裝置'].map((q) => `${list}&q=${encodeURIComponent(q)}`) }, report);
  await lcp(shown, report);
}

/** Requests within the process against their statements alone. */
async function against({ app, database }: Shown, { name, paths }: Readonly<{ name: string; paths: readonly string[] }>, report: Report): Promise<void> {
  const request = async (path: string): Promise<void> => {
    const { statusCode } = await app.inject({ method: 'GET', url: path });
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
  };
  await timed([...paths, ...paths], request);
  const scripts: Script[] = [];
  for (const path of paths) scripts.push((await recorded(() => request(path))).filter(({ text }) => OWN.test(text)));
  const times = Array.from({ length: ASKED }, (_, at) => at % paths.length);
  const replay = await Replay.open(database.url, 1);
  try {
    const run = (at: number) => replay.run(scripts[at] ?? [], 0);
    await timed(times, run);
    const [raw, own] = [await timed(times, run), await timed(times, (at) => request(paths[at] ?? ''))];
    report(figure({ name, value: quantile(own, 0.5), unit: 'ms', baseline: quantile(raw, 0.5), n: ASKED, against: `the statements of the request (${(scripts.flat().length / scripts.length).toFixed(1)}), prepared, through pg` }));
  } finally {
    await replay.close();
  }
}

async function lcp({ database: { url }, number }: Shown, report: Report): Promise<void> {
  if (findChromium() === null) return report({ name: 'mapping-lcp', value: 0, unit: 'ms', baseline: null, ratio: null, n: 0, reason: 'no Chromium' });
  const server = startProcess('test/bench/serve.ts', [url]);
  const bare = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>1</title><h1>Heading</h1>')).listen(0, '127.0.0.1');
  const browser = await openBrowser();
  try {
    const origin = await server.line();
    const baseline = await paint(browser, `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`);
    const value = await paint(browser, `${origin}/hans/m/${number}`);
    report(figure({ name: 'mapping-lcp', value, unit: 'ms', baseline, n: VISITS, against: 'a page of one heading from a bare server, 4 Mbit/s, median; 1,000 ms are wanted' }));
  } finally {
    await browser.close();
    bare.close();
    await server.finish();
  }
}
