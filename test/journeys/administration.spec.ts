import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import { type ExampleAccount, openWorkplace, type Workplace } from './support/workplace';

jest.setTimeout(180_000);

let place: Workplace;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [place, browser] = await Promise.all([openWorkplace(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await place?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', bypassCSP: true }); // the checker is a script of its own
  page = await context.newPage();
});
afterEach(() => context.close());

async function signIn({ email, password }: ExampleAccount, address: string): Promise<void> {
  await page.goto(`${place.origin}/app/${address}`);
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.acting').waitFor();
}

const idOf = async ({ email }: ExampleAccount) => (await place.database.write.first<{ id: string }>('select id from access.account where email = $1', [email]))?.id ?? '';

it('the security administrator finds an account and locks it by the keyboard alone; the reason stays with it', async () => {
  await signIn(place.account('security-admin'), 'accounts');
  expect(await page.getByRole('navigation', { name: '工作台导航' }).getByRole('link').allTextContents()).toContain('账号');
  const target = place.account('inspector');
  await page.getByLabel('邮箱或者姓名').focus();
  await page.keyboard.type(target.email.slice(0, 9));
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: target.email }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: target.email }).waitFor();
  await page.getByLabel('原因').focus();
  await page.keyboard.type('本人电话挂失，已回拨核实');
  await page.keyboard.press('Enter');
  await page.getByText('账号已锁定').waitFor();
  await page.getByRole('cell', { name: '本人电话挂失，已回拨核实' }).waitFor();
  const [locked] = await place.database.write.query<{ status: string }>('select status from access.account where email = $1', [target.email]);
  expect(locked?.status).toBe('locked');
});

it('a person whose second step was taken away is told so on every page until there is one', async () => {
  const person = place.account('centre-1');
  const [account, guard] = [await idOf(person), await idOf(place.account('security-admin'))];
  await place.database.write.query(`insert into access.measure (kind, account_id, reason, taken_by) values ('forget-factors', $1::uuid, 'lost', $2::uuid)`, [account, guard]);
  await signIn(person, 'inbox');
  await page.locator('.notice', { hasText: '请重新设置' }).getByRole('link', { name: '账户与安全' }).click();
  await page.getByRole('heading', { level: 1, name: '账户与安全' }).waitFor();
});

it('the system administrator ends a membership of another organisation, with a reason, after a question', async () => {
  await signIn(place.account('system-admin'), 'organisations');
  await page.getByRole('link', { name: '示例照明（厦门）有限公司' }).click();
  await page.getByRole('button', { name: '结束' }).first().click();
  const dialog = page.getByRole('dialog', { name: '结束成员关系' });
  await dialog.getByLabel('原因').fill('已离职');
  await dialog.getByRole('button', { name: '结束', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('成员关系已结束').waitFor();
});

describe.each([['简体', 'zh-Hans-CN'], ['繁體', 'zh-Hant-TW'], ['English', 'en']])('in %s', (language, tag) => {
  it.each([['security-admin', () => idOf(place.account('expert')).then((id) => ['accounts', `accounts/${id}`, 'confirmed', 'confirmed?problem=IDENTITY_REFUSED'])],
    ['system-admin', async () => [`organisations/${(await place.database.write.first<{ id: string }>(`select id from access.organisation where kind = 'enterprise' limit 1`))?.id ?? ''}`]]] as const,
  )('no page of the %s breaks a rule of WCAG 2.2 AA, or scrolls sideways at 320 px', async (who, addresses) => {
    await signIn(place.account(who), 'inbox');
    if (language !== '简体') await page.getByRole('button', { name: language }).click();
    for (const address of await addresses()) {
      await page.goto(`${place.origin}/app/${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.lang')).toBe(tag);
      expect([address, await violationsOf(page)]).toEqual([address, []]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect([address, await page.evaluate(scrollWidth)]).toEqual([address, 320]);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
});
