import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { type ExampleAccount, openWorkplace, type Workplace } from './workplace';

/** What one test works with: the workplace of its file, and a browser context of its own with one page. */
type Desk = Readonly<{ browser: Browser; place: Workplace; context: BrowserContext; page: Page }>;

/**
 * Opens the workplace and the browser once for a file of tests and a context for every test, and closes them again. Each test
 * is handed its desk before it begins. The checker of accessibility is a script of its own, which the policy of the pages bars.
 * Gives the workplace, for what is made once.
 */
export function eachAtADesk(take: (desk: Desk) => void): () => Workplace {
  let place: Workplace;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    [place, browser] = await Promise.all([openWorkplace(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await place?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'zh-CN', bypassCSP: true });
    take({ browser, place, context, page: await context.newPage() });
  });
  afterEach(() => context.close());
  return () => place;
}

/** Fills in the form that is shown. */
export async function signInHere(page: Page, { email, password }: ExampleAccount): Promise<void> {
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.acting').waitFor();
}

export async function signIn(page: Page, place: Workplace, { account, address }: Readonly<{ account: ExampleAccount; address: string }>): Promise<void> {
  await page.goto(`${place.origin}/app/${address}`);
  await signInHere(page, account);
}
