import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { eachAtADesk, signIn as signInAs } from './support/desk';
import { scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import type { ExampleAccount, Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let context: BrowserContext;
let page: Page;
let today: string;
let id: string;

const opened = eachAtADesk((desk) => ({ place, context, page } = desk));
beforeAll(async () => {
  today = (await opened().database.read.first<{ today: string }>(`select (now() at time zone 'Asia/Shanghai')::date::text as today`))?.today ?? '';
  const [breach] = await opened().database.write.query<{ id: string }>(`insert into personal.breach (discovered_at, recorded_by, summary, persons, special, kinds, regions)
    select now(), id, 'A list went to the wrong printer.', 12, true, '{name}', '{mainland,taiwan}' from access.account where email like 'security-admin@%' returning id`);
  id = breach?.id ?? '';
});

const signIn = (account: ExampleAccount, address: string): Promise<void> => signInAs(page, place, { account, address });

const press = async (name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
const tick = async (name: string): Promise<void> => {
  await page.getByRole('checkbox', { name, exact: true }).focus();
  await page.keyboard.press('Space');
};

async function writeStep(step: string, note: string, act = '记入步骤'): Promise<void> {
  await page.getByLabel('事项').selectOption({ label: step });
  await page.locator('textarea').fill(note);
  await press(act);
  await page.getByRole('cell', { name: note }).waitFor();
}

it('a breach is written down, everybody is told, and it is closed with a finding, by the keyboard alone', async () => {
  await signIn(place.account('security-admin'), 'breaches');
  await page.getByRole('link', { name: '记入一起事件' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('发现时间').fill(`${today}T00:00`);
  await press('记入事件');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('已知情况').fill('=名单误发至其他单位');
  await page.getByLabel('涉及人数').fill('12');
  for (const name of ['姓名', '证件号码', '其中有敏感个人信息', '台湾地区']) await tick(name);
  await press('记入事件');
  await page.getByRole('heading', { level: 1, name: /^泄露事件 [0-9A-F]{8}$/ }).waitFor();
  await page.getByRole('cell', { name: '未设定期限' }).nth(1).waitFor();
  await writeStep('采取措施', '已收回名单');
  await page.getByRole('link', { name: '告知文书：告知本人（台湾地区）' }).click();
  await page.getByRole('heading', { level: 1, name: '個人資料外洩通知' }).waitFor();
  expect(await page.locator('article').innerText()).toContain('已收回名单');
  await page.goBack();
  await writeStep('告知主管部门（台湾地区）', '已发函');
  await writeStep('告知本人（台湾地区）', '已发邮件');
  await writeStep('结案', '原因已查明', '结案');
  expect([await page.getByRole('cell', { name: '示例安全管理员' }).count(), await page.getByRole('cell', { name: '已告知', exact: true }).count()]).toEqual([4, 2]);
  await page.getByRole('link', { name: '返回事件清单' }).click();
  await page.getByLabel('状态').selectOption({ label: '已结案' });
  await page.getByRole('cell', { name: '均已告知' }).waitFor();
  const download = page.waitForEvent('download');
  await press('下载 CSV');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(`'=名单误发至其他单位`);
});

it('days are tried before they are decided, and forget nothing until then', async () => {
  await signIn(place.account('security-admin'), 'retention');
  await page.getByLabel('天数').first().fill('30');
  await press('试算：已发送的邮件');
  await page.getByText('如果定为 30 天，现在将清除 0 项。').waitFor();
  await page.getByLabel('新版的生效日期').fill(today);
  await page.getByLabel('修改依据').fill('测试决定');
  await press('保存为新版');
  await page.getByText('新版已保存。').waitFor();
  await page.getByRole('cell', { name: '30 天' }).waitFor();
});

it.each([['简体', '个人信息泄露事件'], ['繁體', '個人資料外洩事件'], ['English', 'Breaches of personal data']])('the pages in %s are free of faults and fit 320 px', async (language, title) => {
  await signIn(place.account('security-admin'), 'breaches');
  const choice = page.getByRole('button', { name: language, exact: true });
  if (await choice.count()) await choice.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const pages = ['breaches', 'breaches/new', `breaches/${id}`, `breaches/${id}/letter/persons-told/taiwan`, 'retention', 'privacy-notice'];
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of pages) {
    await page.goto(`${place.origin}/app/${address}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect([address, await violationsOf(page)]).toEqual([address, []]);
    expect([address, (await page.evaluate(scrollWidth)) <= 320]).toEqual([address, true]);
  }
});

it('a new version of the notice is shown with its differences, and asked of whoever signs in', async () => {
  await signIn(place.account('security-admin'), 'privacy-notice');
  await page.locator('summary', { hasText: '第 1 部分' }).click();
  await page.getByLabel('标题（简体）').first().fill('谁处理您的个人信息');
  await page.getByLabel('新版的生效日期').fill(today);
  await page.getByLabel('修改依据').fill('测试决定');
  await press('保存为新版');
  await page.getByText('新版已保存。').waitFor();
  await page.getByRole('cell', { name: '谁处理您的个人信息' }).waitFor();
  await page.getByText('个人信息保护说明已更新为第 2 版').waitFor();
  await press('我已阅读第 2 版');
  await page.getByText('个人信息保护说明已更新为第 2 版').waitFor({ state: 'detached' });
  await context.clearCookies();
  await signIn(place.account('inspector'), 'inbox');
  await page.getByText('个人信息保护说明已更新为第 2 版').waitFor();
  await page.getByRole('link', { name: '查看我的同意' }).click();
  await press('我已阅读第 2 版');
  await page.getByText('您已阅读说明第 2 版。').waitFor();
});
