import type { Browser } from 'playwright-core';
import { anAccount } from '../contract/support/person';
import { aCatalogue, aHandler } from '../contract/support/recognition';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(180_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room));

const scripts = [
  ['zh-CN', { email: '电子邮箱', password: '密码', begin: '开始填写', make: '生成给员工的代码', code: '代码', take: '接收', unknown: '此代码无效', held: '用人单位经您同意提出此申请', withdraw: '撤回同意', withdrawn: '本人已撤回同意', erase: '删除其中的个人数据', done: '员工已接收' }],
  ['zh-TW', { email: '電子郵件', password: '密碼', begin: '開始填寫', make: '產生給員工的代碼', code: '代碼', take: '接收', unknown: '此代碼無效', held: '雇主經您同意提出此申請', withdraw: '撤回同意', withdrawn: '本人已撤回同意', erase: '刪除其中的個人資料', done: '員工已接收' }],
] as const;

it.each(scripts)('%s: an employer hands a code to the employee, who takes the application over by the keyboard, takes back the consent and has it deleted', async (language, words) => {
  const catalogue = await aCatalogue(place.database);
  await aHandler(place.database, catalogue);
  const faults: unknown[] = [];
  const employer = await Person.sitDown({ browser, place }, language);
  await employer.signIn('enterprise', '/app/', words);
  await employer.open(`/app/recognition/applications/new?catalogue=${catalogue}&row=r1`);
  await employer.page.getByRole('checkbox').press('Space');
  await employer.press(words.begin);
  await employer.page.waitForURL(/\/paper$/);
  const address = employer.page.url().replace(/\/paper$/, '');
  await employer.open(address);
  await employer.press(words.make);
  const code = (await employer.page.locator('[aria-labelledby=hand-over] [role=status] b').textContent()) ?? '';
  expect(code).toMatch(/^([a-z2-7]{4}-){6}[a-z2-7]{4}$/);
  faults.push(...(await employer.faults()));

  const employee = await Person.sitDown({ browser, place }, language);
  const account = await anAccount(place.database, `employee-${language}@person.example`);
  await employee.open('/app/recognition/claim');
  await employee.write(words.email, account.email);
  await employee.write(words.password, account.password);
  await employee.page.keyboard.press('Enter');
  await employee.page.getByLabel(words.code, { exact: true }).waitFor();
  await employee.write(words.code, 'aaaa-bbbb');
  await employee.press(words.take);
  await employee.read(words.unknown);
  faults.push(...(await employee.faults()));
  await employee.write(words.code, code);
  await employee.press(words.take);
  await employee.read(words.held);
  faults.push(...(await employee.faults()));
  await employer.open(address);
  await employer.read(words.done);
  faults.push(...(await employer.faults()));

  await employee.press(words.withdraw);
  await employee.page.getByRole('dialog').getByRole('button', { name: words.withdraw }).press('Enter');
  await employee.read(words.withdrawn);
  await employee.press(words.erase);
  await employee.page.getByRole('dialog').getByRole('button', { name: words.erase }).press('Enter');
  await employee.page.locator('[aria-labelledby=erase]').waitFor({ state: 'detached' });
  await employer.open(address);
  await employer.page.locator('[aria-labelledby=hand-over]').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  expect(employee.page.url()).not.toContain(code);
  await employer.leave();
  await employee.leave();
});
