import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { eachAtADesk, signIn as signInAs } from './support/desk';
import { scrollWidth } from './support/in-page.cjs';
import { violationsOf } from './support/violations';
import type { ExampleAccount, Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let page: Page;

eachAtADesk((desk) => ({ place, page } = desk));

const signIn = (account: ExampleAccount, address: string): Promise<void> => signInAs(page, place, { account, address });

const press = async (name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
};

it('a person finds what is kept about them, agrees to something, and takes it along, by the keyboard alone', async () => {
  const person = place.account('expert-mainland-1');
  await signIn(person, 'inbox');
  await page.getByRole('link', { name: '我的个人信息' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '我的个人信息' }).waitFor();
  await page.getByRole('cell', { name: person.email, exact: true }).waitFor();
  await press('我已阅读第 1 版');
  await page.getByText('您已阅读说明第 1 版。').waitFor();
  await press('同意：公开姓名');
  await press('撤回：公开姓名');
  await page.getByRole('cell', { name: '已撤回' }).waitFor();
  const download = page.waitForEvent('download');
  await press('导出我的信息');
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { ledger: { purpose: string; given: boolean }[] };
  expect(file.ledger.map(({ purpose, given }) => [purpose, given])).toEqual([['name-publication', false], ['name-publication', true], ['privacy-notice', true]]);
});

it.each([['简体', '我的个人信息'], ['繁體', '我的個人資料'], ['English', 'My data']])('the page in %s is free of faults and fits 320 px', async (language, title) => {
  await signIn(place.account('expert-mainland-2'), 'personal');
  const choice = page.getByRole('button', { name: language, exact: true });
  if (await choice.count()) await choice.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.locator('#leave').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(320);
});

it('what one is named as, and by which document, stands in words in each language', async () => {
  const send = async (address: string, data: object) => page.request.post(`${place.origin}/api/v1/${address}`, { headers: { 'x-gongtong-csrf': '1', origin: place.origin }, data });
  await signIn(place.account('enterprise-taiwan'), 'personal');
  const { id } = (await (await send('enterprises', { subject: 'taiwan-registered', name: { 'zh-Hant': '範例光電' } })).json()) as { id: string };
  expect((await send(`enterprises/${id}/contacts`, { role: 'legal-representative', name: '陳先生', region: 'taiwan', self: true, documentKind: 'travel-permit', documentNumber: '00000001' })).status()).toBe(201);
  await page.reload();
  for (const [language, words] of [['简体', /法定代表人\s+台胞证/], ['繁體', /法定代表人\s+台胞證/], ['English', /Legal representative\s+travel permit/]] as const) {
    const choice = page.getByRole('button', { name: language, exact: true });
    if (await choice.count()) await choice.click();
    await page.getByRole('row', { name: words }).waitFor();
  }
});

it('a request waits while an organisation needs the person, and can be taken back', async () => {
  const person = place.account('enterprise-mainland');
  await signIn(person, 'personal');
  await page.getByLabel('您要做什么').selectOption('closing');
  await page.getByLabel('本账号的电子邮箱').fill(person.email);
  await press('注销账号');
  await page.getByText('您是某个单位唯一能邀请他人的成员').waitFor();
  await press('撤回申请');
  await page.getByText('申请等待中').waitFor({ state: 'detached' });
});

it('a person deletes what is kept about them, and nobody signs in with the account any more', async () => {
  const person = place.account('expert-mainland-3');
  await signIn(person, 'personal');
  await page.getByLabel('本账号的电子邮箱').fill('other@example.org');
  await press('删除我的信息');
  await page.getByText('这不是您的邮箱地址').waitFor();
  await page.getByLabel('本账号的电子邮箱').fill(person.email);
  await press('删除我的信息');
  await page.getByRole('heading', { level: 1, name: '您的信息已删除' }).waitFor();
  await page.goto(`${place.origin}/app/personal`);
  await page.getByLabel('电子邮箱').fill(person.email);
  await page.getByLabel('密码').fill(person.password);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.acting').count()).toBe(0);
});
