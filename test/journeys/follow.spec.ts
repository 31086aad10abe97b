import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import { openWorkplace, type Workplace } from './support/workplace';

jest.setTimeout(180_000);

let place: Workplace;
let browser: Browser;

beforeAll(async () => {
  place = await openWorkplace({}, { starter: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await place?.close();
});

/** The link to confirm in the mail to this address, once it was written. */
async function link(email: string): Promise<string> {
  const folder = path.join(place.folder, 'mail');
  for (let tries = 0; tries < 150; tries += 1) {
    const mails = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')).map((name) => readFileSync(path.join(folder, name), 'utf8')) : [];
    const found = mails.filter((mail) => mail.includes(`To: ${email}`)).flatMap((mail) => /http:\/\/localhost:\d+\/\w+\/follow\/confirm\/[\w-]{43}/.exec(plain(mail)) ?? []);
    if (found[0] !== undefined) return found[0];
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no mail to ${email}`);
}

function plain(mail: string): string {
  const [, head = '', body = ''] = /Content-Type: text\/plain([\s\S]*?)\r\n\r\n([\s\S]*?)\r\n--/.exec(mail) ?? [];
  return /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : body.replace(/=\r\n/g, '');
}

async function reading(options: BrowserContextOptions, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await read(await context.newPage());
  } finally {
    await context.close();
  }
}

it('from the page of a standard to the last mail, without a script and without an account', () =>
  reading({ javaScriptEnabled: false, locale: 'zh-CN' }, async (page) => {
    await page.goto(`${place.origin}/hans/std/GB-4943.1-2022`);
    await page.getByRole('link', { name: '邮件关注（无需账号）' }).first().click();
    expect(await page.getByLabel('编号', { exact: true }).inputValue()).toBe('GB 4943.1-2022');
    await page.getByLabel('电子邮箱').fill('reader@journey.example');
    await page.getByLabel('有动态立即发送').check();
    await page.getByRole('button', { name: '发送确认邮件' }).click();
    expect(await page.locator('main').textContent()).toContain('关于“标准 GB 4943.1-2022”的确认邮件');
    await page.goto(await link('reader@journey.example'));
    await page.getByRole('button', { name: '确认关注' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('已确认');
    await page.getByRole('link', { name: '停止这项关注' }).click();
    await page.getByRole('button', { name: '停止关注' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('已停止');
  }));

it('every step is usable by everybody, on a narrow screen in the other script', () =>
  reading({ viewport: { width: 320, height: 640 }, locale: 'zh-TW' }, async (page) => {
    const heading = async (text: string): Promise<void> => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(text);
      expect([text, await violationsOf(page)]).toEqual([text, []]);
      expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(320);
    };
    await page.goto(`${place.origin}/hant/follow`);
    await page.getByLabel('一個領域的標準對應').check();
    await page.getByLabel('電子信箱').fill('narrow@journey.example');
    await page.getByRole('button', { name: '寄送確認郵件' }).click();
    expect(await page.locator('#sector-fault').textContent()).toBe('請選擇一個領域。');
    await heading('郵件關注（無須帳號）');
    await page.getByLabel('領域', { exact: true }).selectOption('ic');
    await page.getByRole('button', { name: '寄送確認郵件' }).click();
    await heading('請查收確認郵件');
    await page.goto(await link('narrow@journey.example'));
    await heading('確認關注');
    await page.getByRole('button', { name: '確認關注' }).click();
    await heading('已確認');
    await page.getByRole('link', { name: '停止這項關注' }).click();
    await heading('停止關注');
    await page.getByRole('button', { name: '停止關注' }).click();
    await heading('已停止');
  }));

it('pages name their feeds to programs', () =>
  reading({ locale: 'en' }, async (page) => {
    for (const [address, feed] of [['/en/std/GB-4943.1-2022', 'standards/GB-4943.1-2022'], ['/en/m', 'mappings'], ['/en/d', 'declarations'], ['/en/open-data', 'open-data']]) {
      await page.goto(`${place.origin}${address}`);
      const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
      expect([address, href]).toEqual([address, `/en/feeds/${feed}.atom`]);
      expect((await page.request.get(`${place.origin}${href}`)).status()).toBe(200);
    }
  }));
