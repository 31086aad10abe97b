import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { type ExampleAccount, openWorkplace, type Workplace } from './workplace';

/** What all tests of a file work in. */
type Room = Readonly<{ browser: Browser; place: Workplace }>;

/** Opens the workplace and the browser once for a file of tests, and closes them again. `starter`: with the starter data. */
export function inOneRoom(take: (room: Room) => void, { starter = false } = {}): void {
  let place: Workplace;
  let browser: Browser;
  beforeAll(async () => {
    [place, browser] = await Promise.all([openWorkplace({}, { starter }), openBrowser()]);
    take({ place, browser });
  });
  afterAll(async () => {
    await browser?.close();
    await place?.close();
  });
}

/** What one test works with: the workplace of its file, and a browser context of its own with one page. */
type Desk = Room & Readonly<{ context: BrowserContext; page: Page }>;

/**
 * A room for the file and a context for every test. Each test is handed its desk before it begins. The checker of accessibility is a script of its own, which the policy of the pages bars.
 * Gives the workplace, for what is made once.
 */
export function eachAtADesk(take: (desk: Desk) => void): () => Workplace {
  let room: Room;
  let context: BrowserContext;
  inOneRoom((opened) => (room = opened));
  beforeEach(async () => {
    context = await room.browser.newContext({ locale: 'zh-CN', bypassCSP: true });
    take({ ...room, context, page: await context.newPage() });
  });
  afterEach(() => context.close());
  return () => room.place;
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
