import type { Page } from 'playwright-core';
import { eachAtADesk, signIn as signInAs, signInHere as signInAt } from './support/desk';
import type { ExampleAccount, Workplace } from './support/workplace';

jest.setTimeout(180_000);

let place: Workplace;
let page: Page;

eachAtADesk((desk) => ({ place, page } = desk));

const signInHere = (account: ExampleAccount): Promise<void> => signInAt(page, account);
const signIn = (account: ExampleAccount, address: string): Promise<void> => signInAs(page, place, { account, address });

const form = () => page.locator('form', { has: page.getByRole('button', { name: '发送邀请' }) });
const invited = () => form().getByLabel('电子邮箱');
const kept = async () => page.evaluate<string>('JSON.stringify({ ...sessionStorage, ...localStorage })');
const endSessions = (account: ExampleAccount) =>
  place.database.write.transaction((tx) => tx.execute('update access.session set ended_at = clock_timestamp() where ended_at is null and account_id = (select id from access.account where email = $1)', [account.email]));

it('what was typed stands there after a reload, and is gone once it was sent', async () => {
  await signIn(place.account('centre-1'), 'people');
  await invited().fill('half-typed@example.test');
  await page.reload();
  expect(await invited().inputValue()).toBe('half-typed@example.test');
  await page.getByRole('button', { name: '发送邀请' }).click();
  await page.getByRole('cell', { name: 'half-typed@example.test' }).or(page.getByRole('rowheader', { name: 'half-typed@example.test' })).first().waitFor();
  await page.reload();
  await invited().waitFor();
  expect(await invited().inputValue()).toBe('');
  expect(await kept()).not.toContain('half-typed');
});

it('a session that ended while the page was closed or reloaded loses nothing; another person finds nothing of it', async () => {
  const account = place.account('centre-2');
  await signIn(account, 'people');
  await invited().fill('half-typed@example.test');
  await endSessions(account);
  await page.reload();
  await signInHere(account);
  expect(await invited().inputValue()).toBe('half-typed@example.test');
  await endSessions(account);
  await page.reload();
  await signInHere(place.account('centre-1'));
  expect(await invited().inputValue()).toBe('');
  expect(await kept()).not.toContain('half-typed');
});

it('signing out leaves nothing behind, and no password is ever kept', async () => {
  const account = place.account('regulator-approver');
  await page.goto(`${place.origin}/app/people`);
  await page.getByLabel('密码').fill('never to be kept');
  expect(await kept()).not.toContain('never to be kept');
  await signInHere(account);
  await invited().fill('half-typed@example.test');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录工作台' }).waitFor();
  expect(await kept()).not.toMatch(/half-typed|gongtong-draft/);
});

it('rules that are half changed and a reason in a dialog stand there again', async () => {
  await signIn(place.account('system-admin'), 'clocks');
  await page.getByText('举报：核查，是否立案（2026-04-15 起）').click();
  await page.locator('details[open]').getByLabel('天数').fill('12');
  await page.getByRole('button', { name: '增加一条规则' }).click();
  await page.reload();
  await page.getByText('举报：核查，是否立案（2026-04-15 起）').click();
  expect(await page.locator('details[open]', { hasText: '2026-04-15' }).getByLabel('天数').inputValue()).toBe('12');
  expect(await page.getByRole('button', { name: '去掉这一条' }).count()).toBe(1);
  await page.goto(`${place.origin}/app/organisations`);
  await page.getByRole('link', { name: '示例照明（厦门）有限公司' }).click();
  await page.getByRole('button', { name: '结束' }).first().click();
  await page.getByRole('dialog').getByLabel('原因').fill('已离职');
  await page.reload();
  await page.getByRole('button', { name: '结束' }).first().click();
  expect(await page.getByRole('dialog').getByLabel('原因').inputValue()).toBe('已离职');
  await page.getByRole('dialog').getByRole('button', { name: '结束', exact: true }).click();
  await page.getByText('成员关系已结束').waitFor();
  expect(await kept()).not.toContain('已离职');
});

it('whoever presses the button again after the answer was lost has acted once; the same again is an act of its own', async () => {
  const invitations = async () => (await place.database.write.first<{ n: number }>(`select count(*)::int as n from access.invitation where email = 'lost@example.test'`))?.n;
  const send = () => page.getByRole('button', { name: '发送邀请' }).click();
  await signIn(place.account('centre-1'), 'people');
  await page.route('**/api/v1/invitations', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    return route.abort();
  });
  await invited().fill('lost@example.test');
  await send();
  await page.getByRole('alert').getByText('没有得到服务器的回应').waitFor();
  expect(await invitations()).toBe(1);
  await page.unrouteAll();
  await page.reload();
  expect(await invited().inputValue()).toBe('lost@example.test');
  await send();
  const row = page.getByRole('row', { name: /lost@example\.test/ });
  await page.waitForFunction("!JSON.stringify({ ...sessionStorage, ...localStorage }).includes('gongtong-act')"); // once the answer has come
  await row.waitFor();
  expect([await row.count(), await invitations()]).toEqual([1, 1]);
  await page.waitForFunction("document.querySelector('form input[type=email]').value === ''"); // the form is emptied after the list has come
  await invited().fill('lost@example.test');
  await send();
  await row.nth(1).waitFor();
  expect(await invitations()).toBe(2);
});
