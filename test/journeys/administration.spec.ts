import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { eachAtADesk, signIn as signInAs } from './support/desk';
import { scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import type { ExampleAccount, Workplace } from './support/workplace';

jest.setTimeout(180_000);

let place: Workplace;
let browser: Browser;
let page: Page;

eachAtADesk((desk) => ({ place, browser, page } = desk));

const signIn = (account: ExampleAccount, address: string): Promise<void> => signInAs(page, place, { account, address });

const idOf = async ({ email }: ExampleAccount) => (await place.database.write.first<{ id: string }>('select id from access.account where email = $1', [email]))?.id ?? '';

it('the security administrator finds an account and locks it by the keyboard alone; the reason stays with it', async () => {
  await signIn(place.account('security-admin'), 'accounts');
  expect(await page.getByRole('navigation', { name: '工作台导航' }).getByRole('link').allTextContents()).toContain('账号与会话');
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

it('the security administrator ends one session of somebody by the keyboard; the others stay', async () => {
  const target = place.account('expert');
  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  await other.goto(`${place.origin}/app/inbox`);
  await other.getByLabel('电子邮箱').fill(target.email);
  await other.getByLabel('密码').fill(target.password);
  await other.keyboard.press('Enter');
  await other.locator('.acting').waitFor();
  await place.database.write.query(`insert into access.session (sha256, account_id, method, device, expires_at) values (sha256('older'), $1::uuid, 'passkey', null, now() + interval '1 hour')`, [await idOf(target)]);
  await signIn(place.account('security-admin'), `accounts/${await idOf(target)}`);
  const table = page.getByRole('table', { name: '打开中的会话' });
  await table.getByRole('rowheader', { name: 'Linux 上的 Chrome' }).waitFor();
  await page.getByRole('row', { name: /Linux 上的 Chrome/ }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '结束一个会话' });
  await dialog.getByLabel('原因').focus();
  await page.keyboard.type('电脑遗失');
  await page.keyboard.press('Enter');
  await page.getByText('这个会话已结束').waitFor();
  await page.getByRole('row', { name: /Linux 上的 Chrome/ }).waitFor({ state: 'detached' });
  expect(await table.getByRole('row').count()).toBe(2);
  await page.getByRole('cell', { name: '电脑遗失' }).waitFor();
  await other.reload();
  await other.getByRole('heading', { name: '登录工作台' }).waitFor();
  await elsewhere.close();
});

it('the table of permissions is searched by words and by role, and its rows are taken along', async () => {
  await signIn(place.account('audit-admin'), 'policies');
  await page.getByRole('rowheader', { name: /account:lock/ }).waitFor();
  await page.getByLabel('操作、代码').focus();
  await page.keyboard.type('锁定账号');
  await page.getByLabel('角色', { exact: true }).selectOption({ label: '安全管理员' });
  await page.getByText(/项操作中的 1 项/).waitFor();
  expect((await page.getByRole('row', { name: /account:lock/ }).textContent())).toMatch(/安全管理员.*正常.*需要/);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存为 CSV' }).click()]);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect([file.suggestedFilename(), lines.length, lines[0], lines[1]]).toEqual(['gongtong-policies.csv', 3, expect.stringMatching(/^\uFEFF代码,操作,/), expect.stringMatching(/^account:lock,锁定账号,安全管理员,/)]);
  await page.getByLabel('操作、代码').fill('没有这样的操作');
  await page.getByText(/项操作中的 0 项/).waitFor();
});

it('the system administrator enters new names, sees who entered them, and in what they differ from what ships', async () => {
  await signIn(place.account('system-admin'), 'dictionaries');
  await page.getByRole('link', { name: '文案与称谓' }).click();
  await page.getByText('没有可以对照的版本').waitFor();
  await page.getByRole('link', { name: '录入新版' }).click();
  await page.locator('fieldset', { hasText: 'label.side.other' }).getByLabel('英文').fill('Elsewhere');
  const today = (await place.database.write.first<{ day: string }>(`select (now() at time zone 'Asia/Shanghai')::date as day`))?.day ?? '';
  await page.getByLabel('生效日期').fill(today);
  await page.getByLabel('依据').fill('示例函〔2026〕1 号');
  await page.getByRole('button', { name: '保存为新版' }).click();
  await page.getByText('新版已保存').waitFor();
  await page.goto(`${place.origin}/app/dictionaries`);
  expect(await page.getByRole('row', { name: /文案与称谓/ }).textContent()).toMatch(/第 1 版.*系统管理员.*示例函〔2026〕1 号/);
  await page.getByRole('link', { name: '文案与称谓' }).click();
  const difference = page.getByRole('table', { name: '从随产品提供到第 1 版' });
  expect(await difference.getByRole('row').last().textContent()).toBe('label.side.other英文OtherElsewhere');
  await page.getByLabel('较早的版本').selectOption({ label: '第 1 版' });
  await page.getByText('两个版本没有差异').waitFor();
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
  it.each([['security-admin', () => idOf(place.account('expert')).then((id) => ['accounts', `accounts/${id}`, 'confirmed', 'confirmed?problem=IDENTITY_REFUSED', 'policies', 'dictionaries', 'dictionaries/clocks'])],
    ['system-admin', async () => ['dictionaries/labels', `organisations/${(await place.database.write.first<{ id: string }>(`select id from access.organisation where kind = 'enterprise' limit 1`))?.id ?? ''}`]]] as const,
  )('no page of the %s breaks a rule of WCAG 2.2 AA, or scrolls sideways at 320 px', async (who, addresses) => {
    await signIn(place.account(who), 'inbox');
    if (language !== '简体') await page.getByRole('button', { name: language }).click();
    for (const address of await addresses()) {
      await page.goto(`${place.origin}/app/${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.lang')).toBe(tag);
      expect([address, await violationsOf(page)]).toEqual([address, []]);
      expect([address, /\bapp\.[a-z]\w*\.\w+/.exec((await page.locator('main').textContent()) ?? '')]).toEqual([address, null]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect([address, await page.evaluate(scrollWidth)]).toEqual([address, 320]);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
});
