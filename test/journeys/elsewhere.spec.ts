import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import hans from '../../apps/web/src/locales/zh-Hans.json';
import hant from '../../apps/web/src/locales/zh-Hant.json';
import { freePort } from '../../libs/platform/embedded-postgres/free-port';
import { notSimplified, notTraditional } from '../architecture/locale-han';
import { CLIENT, LoopbackProvider } from '../contract/support/identity-provider';
import { openBrowser } from './support/browser';
import { ownWords, scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import { openWorkplace, type Workplace } from './support/workplace';

jest.setTimeout(240_000);

const scripts = [['zh-Hans', hans.app, notSimplified], ['zh-Hant', hant.app, notTraditional]] as const;
const people = { lin: '林美华', chen: '陳志豪' };

let place: Workplace;
let provider: LoopbackProvider;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  const port = await freePort();
  place = await openWorkplace({ OIDC_ISSUER: `http://127.0.0.1:${port}`, ...CLIENT });
  const known = Object.entries(people).map(([login, name]) => [login, { email: `${login}@province.example`, verified: true, name }] as const);
  provider = await LoopbackProvider.start(`${place.origin}/api/v1/sessions/oidc/callback`, { ...Object.fromEntries(known), 'own-zh-Hans': nobody, 'own-zh-Hant': nobody }, port);
  browser = await openBrowser();
});
const nobody = { email: 'nobody@province.example', verified: false, name: '' };
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', bypassCSP: true }); // the checker of accessibility is a script of its own
  page = await context.newPage();
});
afterEach(() => context.close());
afterAll(async () => {
  await browser?.close();
  await provider?.close();
  await place?.close();
});

/** Goes from one thing to the next by the keyboard until this one has it. */
async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  for (let left = 80; left > 0; left -= 1) {
    if ((await target.and(target.page().locator(':focus')).count()) > 0) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not lead to ${String(target)}`);
}

async function press(target: Locator): Promise<void> {
  await reach(target);
  await target.page().keyboard.press('Enter');
}

/** The provider's own forms: who it is, and that the site may know. */
async function proveAt(window: Page, login: string): Promise<void> {
  await reach(window.locator('input[name=login]'));
  await window.keyboard.type(login);
  await window.keyboard.press('Tab');
  await window.keyboard.type('x');
  await window.keyboard.press('Enter');
  const home = window.waitForURL(({ origin }) => origin === place.origin, { timeout: 60_000 });
  await Promise.race([home, window.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' }).then(() => press(window.locator('button[type=submit]')))]);
  await home;
}

const ageProof = () => place.database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where ended_at is null`);

async function expectSound(window: Page, strangersIn: (words: string) => readonly string[]): Promise<void> {
  await window.waitForLoadState('networkidle');
  expect(await violationsOf(window)).toEqual([]);
  await window.evaluate(`document.querySelectorAll('noscript').forEach((unread) => unread.remove())`);
  expect(strangersIn((await window.evaluate(ownWords)).replace(/林美华|陳志豪/g, '')).join('')).toBe('');
  await window.setViewportSize({ width: 320, height: 800 });
  expect(await window.evaluate(scrollWidth)).toBe(320);
  await window.setViewportSize({ width: 1280, height: 800 });
}

describe.each(scripts)('in %s, by the keyboard alone', (tag, words, strangersIn) => {
  const inScript = async (address: string): Promise<void> => {
    await page.goto(`${place.origin}/app/${address}`);
    if (tag === 'zh-Hant') await press(page.getByRole('button', { name: '繁體' }));
  };

  it('a person whom the provider knows signs in there, and proves there once more who it is before they end a session elsewhere', async () => {
    const login = tag === 'zh-Hans' ? 'lin' : 'chen';
    await inScript('');
    const way = page.getByRole('link', { name: words.signIn.oidc });
    await way.waitFor();
    await expectSound(page, strangersIn);
    await press(way);
    await proveAt(page, login);
    await page.getByRole('button', { name: tag === 'zh-Hans' ? '退出登录' : '登出', exact: true }).waitFor();
    await page.goto(`${place.origin}/app/account`);
    await page.getByText(`127.0.0.1:${new URL(provider.issuer).port}`).waitFor();
    await place.database.write.query(
      `insert into access.session (sha256, account_id, method, device, expires_at) select sha256(convert_to($1, 'UTF8')), id, 'oidc', 'elsewhere', now() + interval '1 hour' from access.account where email = $1`,
      [`${login}@province.example`],
    );
    await ageProof();
    await page.reload();
    await expectSound(page, strangersIn);
    await press(page.getByRole('button', { name: words.sessions.end }));
    const link = page.getByRole('link', { name: words.confirm.elsewhere });
    await link.waitFor();
    await expectSound(page, strangersIn);
    const [window] = await Promise.all([context.waitForEvent('page'), press(link)]);
    await proveAt(window, login);
    await window.getByRole('heading', { name: words.proven.title, exact: true }).waitFor();
    await expectSound(window, strangersIn);
    await page.getByRole('button', { name: words.sessions.end }).waitFor({ state: 'detached' });
  });

  it('a person with a password binds the provider’s identity to the account after a fresh proof, and is told how it went', async () => {
    const { email, password } = place.account(tag === 'zh-Hans' ? 'centre-1' : 'centre-2');
    await inScript('account');
    await reach(page.locator('input[type=email]'));
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.locator('.acting').waitFor();
    await ageProof();
    await press(page.getByRole('button', { name: words.identities.link }));
    await reach(page.getByRole('dialog').getByLabel(words.signIn.password));
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await proveAt(page, `own-${tag}`);
    await page.getByText(words.identities.linked).waitFor();
    await expectSound(page, strangersIn);
    await page.goto(`${place.origin}/app/account?problem=IDENTITY_TAKEN`);
    await page.getByRole('alert').filter({ hasText: words.elsewhere.IDENTITY_TAKEN }).waitFor();
  });
});
