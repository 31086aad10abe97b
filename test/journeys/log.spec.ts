import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { siteOrigin } from './support/site';

const origin = siteOrigin();
let browser: Browser;
let page: Page;
let number: string;
let document: Buffer;

jest.setTimeout(60_000);

beforeAll(async () => {
  browser = await openBrowser();
  number = await firstOfLog();
  document = Buffer.from(await (await fetch(`${origin}/api/v1/records/${number}/1/document`)).arrayBuffer());
});
beforeEach(async () => void (page = await (await browser.newContext()).newPage()));
afterEach(() => page.context().close());
afterAll(() => browser?.close());

/** The number of the first entry, as soon as the log has it. */
async function firstOfLog(): Promise<string> {
  for (;;) {
    const [, found] = /\/records\/([^/]+)\/1\/document/.exec(await (await fetch(`${origin}/en/log/0`)).text()) ?? [];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const choose = (buffer: Buffer) => page.getByLabel(/^(文件|檔案|File)$/).setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer });
const status = () => page.getByRole('status');

it('says of a file on this device whether it is what was published, and sends it nowhere', async () => {
  await page.goto(`${origin}/hans/log?q=${number}`);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await choose(document);
  await status().getByText('相符').waitFor();
  expect(await status().textContent()).toMatch(new RegExp(`^相符：此文件就是 ${number} 第 \\d 版。$`));
  await choose(Buffer.concat([document, Buffer.from('\n')]));
  await status().getByText('摘要不一致。常见原因：文件下载后被另存或打印。').waitFor();
  expect(sent).toEqual([]);
});

it('puts the digest of a file into the box where nothing was looked for, and finds it', async () => {
  await page.goto(`${origin}/hant/log`);
  await choose(document);
  await status().getByText('此檔案的摘要已填入上方欄位').waitFor();
  await page.getByRole('searchbox').press('Enter');
  await page.getByText(`可證明：${number} 第 1 版`).waitFor();
});

it('explains the command where scripts do not run', async () => {
  const without = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await without.goto(`${origin}/en/log?q=${number}`);
  expect(await without.getByText('sha256sum record.json').isVisible()).toBe(true);
  expect(await without.getByLabel('File', { exact: true }).isVisible()).toBe(false);
  await without.getByText(/^Proof of inclusion/).first().click();
  expect(await without.getByText('The entry’s hash, SHA-256 of the byte 00 and the entry').first().isVisible()).toBe(true);
  await without.context().close();
});
