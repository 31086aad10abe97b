import { Secret, TOTP } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import { notSimplified, notTraditional } from '../architecture/locale-han';
import { eachAtADesk } from './support/desk';
import { ownWords, scrollWidth, tableWords } from './support/in-page.cjs';
import { mailedLink } from './support/mailed-link';
import { violationsOf } from './support/violations';
import type { ExampleAccount, Workplace } from './support/workplace';

jest.setTimeout(180_000);

let place: Workplace;
let context: BrowserContext;
let page: Page;

eachAtADesk((desk) => ({ place, context, page } = desk));

/** Signs in as a person without a mouse does. */
async function signIn({ email, password }: ExampleAccount, address = ''): Promise<void> {
  await page.goto(`${place.origin}/app/${address}`);
  await page.getByLabel('电子邮箱').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.locator('.acting').waitFor();
}

const heading = () => page.getByRole('heading', { level: 1 }).textContent();

it('a wrong password is told at once, the keyboard is led there, and nothing that was typed is lost', async () => {
  await page.goto(`${place.origin}/app/`);
  await page.getByLabel('电子邮箱').fill(place.account('centre-1').email);
  await page.getByLabel('密码').fill('three wrong words here');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
  expect(await page.getByLabel('电子邮箱').inputValue()).toBe(place.account('centre-1').email);
});

it('a person signs in by the keyboard alone, is told for whom they act, and comes back to the page they asked for', async () => {
  await signIn(place.account('enterprise-mainland'), 'people');
  expect(await page.locator('.acting').textContent()).toContain('示例照明（厦门）有限公司');
  expect(new URL(page.url()).pathname).toBe('/app/people');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录工作台' }).waitFor();
});

it.each([
  ['system-admin', ['待办', '单位与权限', '双人确认', '字典', '邮件与积压', '单位设置']],
  ['audit-admin', ['待办', '权限表', '字典', '泄露事件', '操作日志', '权限判定', '单位设置']],
  ['enterprise-taiwan', ['待办', '我的声明', '变更提醒', '核查与改正', '比对申请', '本企业', '单位设置']],
  ['centre-1', ['待办', '企业核验', '声明核查', '专家库', '标准目录', '比对项目', '单位设置']],
  ['regulator-approver', ['待办', '辖内企业', '声明核查', '批准与公示', '采认办理', '单位设置']],
])('the menu of %s has what works for them, and each entry opens', async (who, entries) => {
  await signIn(place.account(who));
  const menu = page.getByRole('navigation', { name: '工作台导航' });
  expect(await menu.getByRole('link').allTextContents()).toEqual(entries);
  for (const entry of entries) {
    await menu.getByRole('link', { name: entry }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect([entry, await page.getByRole('alert').count()]).toEqual([entry, 0]);
  }
});

describe.each([['简体', 'zh-Hans-CN'], ['繁體', 'zh-Hant-TW'], ['English', 'en']])('in %s', (language, tag) => {
  it('no page breaks a rule of WCAG 2.2 AA, or scrolls sideways at 320 px; the switch keeps the page', async () => {
    await signIn(place.account('system-admin'), 'organisations');
    if (language !== '简体') await page.getByRole('button', { name: language }).click();
    expect(await page.evaluate('document.documentElement.lang')).toBe(tag);
    expect(new URL(page.url()).pathname).toBe('/app/organisations');
    for (const address of ['organisations', 'changes', 'recognition/handlers', 'labels', 'clocks', 'queue', 'people', 'account', 'inbox', 'nowhere']) {
      await page.goto(`${place.origin}/app/${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([address, await violationsOf(page)]).toEqual([address, []]);
      expect([address, await strangers(tag)]).toEqual([address, '']);
      await page.setViewportSize({ width: 320, height: 800 });
      expect([address, await page.evaluate(scrollWidth)]).toEqual([address, 320]);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
});

it('a session that ends in the middle of work is opened again above the page, which keeps what was typed', async () => {
  const account = place.account('centre-2');
  await signIn(account, 'people');
  await page.getByLabel('电子邮箱').fill('half-typed@example.test');
  await place.database.write.transaction((tx) => tx.execute('update access.session set ended_at = clock_timestamp() where ended_at is null and account_id = (select id from access.account where email = $1)', [account.email]));
  await page.getByRole('button', { name: '发送邀请' }).click();
  const dialog = page.getByRole('dialog', { name: '登录已超时' });
  await dialog.getByLabel('电子邮箱').fill(account.email);
  await dialog.getByLabel('密码').fill(account.password);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByLabel('电子邮箱').inputValue()).toBe('half-typed@example.test');
});

it('an invitation goes by mail, and the person who opens it has an account', async () => {
  await signIn(place.account('enterprise-mainland'), 'people');
  await page.getByLabel('电子邮箱').fill('new-person@example.test');
  await page.getByRole('button', { name: '发送邀请' }).click();
  await page.getByRole('cell', { name: '等待接受' }).waitFor();
  expect(await page.getByLabel('角色').locator('option').allTextContents()).toEqual(['企业', '专业人员']);
  const link = await mailedLink(place, 'new-person@example.test', 'invitation');
  await context.clearCookies();
  await page.goto(link);
  await page.getByText('邀请加入的单位').waitFor();
  const told = await page.locator('main dl').textContent();
  for (const part of ['示例照明（厦门）有限公司', '企业', '示例企业用户']) expect(told).toContain(part);
  await page.getByLabel('姓名').fill('王小明');
  await page.getByLabel('密码').fill('four lamps on a shelf');
  await page.getByRole('button', { name: '接受邀请' }).click();
  await page.getByRole('heading', { name: '已加入' }).waitFor();
  await signIn({ role: 'enterprise', email: 'new-person@example.test', password: 'four lamps on a shelf' });
  expect(await page.locator('.acting').textContent()).toContain('王小明');
});

it('a passkey is added, and opens the workspace without a password', async () => {
  const protocol = await context.newCDPSession(page);
  await protocol.send('WebAuthn.enable');
  await protocol.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  await signIn(place.account('expert-taiwan-1'), 'account');
  await page.getByLabel('名称').fill('办公室电脑');
  await page.getByRole('button', { name: '添加通行密钥' }).click();
  await page.getByRole('rowheader', { name: '办公室电脑' }).waitFor();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '用通行密钥登录' }).click();
  await page.locator('.acting').waitFor();
  await page.goto(`${place.origin}/app/account`);
  await page.getByRole('cell', { name: '通行密钥', exact: true }).waitFor();
});

it('clock rules stand in words; a changed one is a version that holds from a later day', async () => {
  await signIn(place.account('system-admin'), 'clocks');
  await page.getByRole('table', { name: '随产品提供的规则' }).waitFor();
  expect(await page.evaluate(tableWords)).not.toContainEqual(expect.stringMatching(/[a-z]{3,}/));
  await page.getByText('举报：核查，是否立案（2026-04-15 起）').focus();
  await page.keyboard.press('Enter');
  const rule = page.locator('details[open]');
  await rule.getByLabel('天数').fill('12');
  await rule.getByLabel('已核对原文').check();
  await page.getByLabel('新版的生效日期').fill('2030-01-01');
  await page.getByLabel('修改依据').fill('示例文件');
  await page.getByRole('button', { name: '保存为新版' }).click();
  await page.getByRole('table', { name: '第 1 版，将自 2030-01-01 起生效' }).getByText('12 个工作日').waitFor();
  await page.getByRole('table', { name: '随产品提供的规则' }).waitFor();
});

it('the end of a competence is proposed by one administrator, who proves once more who they are, and waits for another', async () => {
  const account = place.account('system-admin');
  await signIn(account, 'organisations');
  await page.getByRole('link', { name: '示例市场监督管理局' }).click();
  await page.getByRole('button', { name: '终止' }).click();
  await page.getByLabel('自哪一天起不再有这项权限').fill('2030-01-01');
  await place.database.write.transaction((tx) => tx.execute('update access.session set stepped_up_at = null where account_id = (select id from access.account where email = $1)', [account.email]));
  await page.keyboard.press('Enter');
  const proof = page.getByRole('dialog', { name: '请再次确认是您本人' });
  await proof.getByLabel('密码').fill(account.password);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '已提出，等待另一位管理员确认' }).waitFor();
  await context.clearCookies();
  await signIn(place.account('security-admin'), 'changes');
  await page.getByRole('row', { name: /终止.*示例市场监督管理局/ }).getByRole('button', { name: '确认' }).waitFor();
});

it('a member is left a part of their role, and it stands in words', async () => {
  await signIn(place.account('regulator-approver'), 'people');
  const opens = page.getByRole('button', { name: '变更“示例检查人员”的权限' });
  await opens.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate('document.activeElement.textContent')).toBe(await opens.textContent());
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '“示例检查人员”可以做什么' });
  await dialog.getByLabel('角色的全部权限').uncheck();
  await dialog.getByLabel('生成接口令牌').uncheck();
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('status').filter({ hasText: '已变更' }).waitFor();
  const row = page.getByRole('row', { name: /示例检查人员/ });
  await row.getByText('查看接口令牌').waitFor();
  expect(await row.textContent()).not.toContain('生成接口令牌');
});

it('the account says which second step holds, and from which browser one is signed in', async () => {
  await signIn(place.account('expert-mainland-1'), 'account');
  const section = page.locator('section', { has: page.getByRole('heading', { name: '第二步验证' }) });
  await section.getByText('未启用').waitFor();
  expect(await section.getByRole('button').allTextContents()).toEqual(['设置第二步验证']);
  await section.getByRole('button').click();
  const secret = await section.locator('code').textContent();
  await section.getByLabel('验证码').fill(new TOTP({ secret: Secret.fromBase32(secret ?? '') }).generate());
  await page.keyboard.press('Enter');
  await section.getByText('还有 10 个备用码可用').waitFor();
  expect(await section.getByRole('listitem').count()).toBe(10);
  expect(await section.getByRole('button').allTextContents()).toEqual(['重新生成备用码', '停用第二步验证']);
  await section.getByRole('button', { name: '停用第二步验证' }).click();
  await section.getByText('未启用').waitFor();
  await page.getByRole('rowheader', { name: /上的 Chrome$/ }).waitFor();
});

it('an address that is nobody’s says so, and the way back', async () => {
  await signIn(place.account('inspector'), 'nowhere/at/all');
  expect(await heading()).toBe('没有这个页面');
});

/** Characters that the script of the page does not have, but for what it quotes. */
async function strangers(tag: string): Promise<string> {
  await page.evaluate(`document.querySelectorAll('noscript').forEach((unread) => unread.remove())`);
  const words = await page.evaluate(ownWords);
  if (tag === 'en') return '';
  return (tag === 'zh-Hans-CN' ? notSimplified : notTraditional)(words).join('');
}
