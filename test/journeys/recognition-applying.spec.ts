import type { Browser } from 'playwright-core';
import { anAccount } from '../contract/support/person';
import { aCatalogue, aCertificate, aHandler, aPhoto } from '../contract/support/recognition';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(180_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room));

const scripts = [
  ['zh-CN', { email: '电子邮箱', password: '密码', begin: '开始填写', on: '保存并继续', paper: '证书种类', technician: '技术士证', level: '级别', single: '单一级', number: '证书编号', name: '姓名', birth: '出生日期', kind: '证件种类', residence: '台湾居民居住证', permit: '证件号码', add: '添加材料', go: '继续', submit: '提交申请', received: '已收件', withdraw: '撤回申请', withdrawn: '已撤回', levelRefused: '级别不在这一行', blank: '图片上看不出内容' }],
  ['zh-TW', { email: '電子郵件', password: '密碼', begin: '開始填寫', on: '儲存並繼續', paper: '證書種類', technician: '技術士證', level: '級別', single: '單一級', number: '證書編號', name: '姓名', birth: '出生日期', kind: '證件種類', residence: '台灣居民居住證', permit: '證件號碼', add: '加入資料', go: '繼續', submit: '送出申請', received: '已收件', withdraw: '撤回申請', withdrawn: '已撤回', levelRefused: '級別不在這一列', blank: '圖片上看不出內容' }],
] as const;

it.each(scripts)('%s: a person with an account alone applies by the keyboard, one question a page, is told what is wrong, hands it in and withdraws it', async (language, words) => {
  const catalogue = await aCatalogue(place.database);
  await aHandler(place.database, catalogue);
  const account = await anAccount(place.database, `applicant-${language}@person.example`);
  const person = await Person.sitDown({ browser, place }, language);
  const { page } = person;
  const choose = (label: string, option: string) => page.getByLabel(label, { exact: true }).first().selectOption({ label: option });
  const next = async (heading: RegExp) => { await person.press(words.on); await page.waitForURL(heading); };
  const faults: unknown[] = [];
  await person.open('/app/');
  await person.write(words.email, account.email);
  await person.write(words.password, account.password);
  await page.keyboard.press('Enter');
  await page.locator('nav a[href="/app/recognition/applications"]').waitFor();
  await person.open(`/app/recognition/applications/new?catalogue=${catalogue}&row=r1`);
  await page.getByRole('button', { name: words.begin }).waitFor();
  faults.push(...(await person.faults()));
  await person.press(words.begin);
  await page.waitForURL(/\/paper$/);
  await choose(words.paper, words.technician);
  faults.push(...(await person.faults()));
  await next(/\/level$/);
  await choose(words.level, language === 'zh-CN' ? '丙级' : '丙級');
  await person.press(words.on);
  await person.read(words.levelRefused);
  await choose(words.level, words.single);
  await next(/\/certificate$/);
  await person.write(words.number, aCertificate());
  await next(/\/name$/);
  await person.write(words.name, '林小明');
  await next(/\/birth$/);
  await person.write(words.birth, '1985-06-15');
  await next(/\/permit$/);
  await choose(words.kind, words.residence);
  await person.write(words.permit, '830000198506150016');
  await next(/\/proofs$/);
  const hand = async (picture: Buffer) => {
    const kept = page.waitForResponse((answer) => /\/files\/[^/]+\/content$/.test(answer.url()));
    await page.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture });
    await kept;
    await page.locator('main form [role=status]').waitFor();
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/proofs'));
    await person.press(words.add);
    await answered;
  };
  await hand(await aPhoto(20));
  await person.read(words.blank);
  for (const rows of [1, 2]) {
    await hand(await aPhoto());
    await page.locator('main tbody tr').nth(rows - 1).waitFor();
  }
  faults.push(...(await person.faults()));
  await page.getByRole('link', { name: words.go }).press('Enter');
  await page.getByRole('button', { name: words.submit }).waitFor();
  faults.push(...(await person.faults()));
  await person.press(words.submit);
  await page.getByText(/GT-A-\d{4}-\d{6}-/).first().waitFor();
  await person.read(words.received);
  faults.push(...(await person.faults()));
  await person.press(words.withdraw);
  await page.getByRole('dialog').getByRole('button', { name: words.withdraw }).press('Enter');
  await person.read(words.withdrawn);
  expect(faults).toEqual([]);
  expect(page.url()).not.toMatch(/830000|林小明|1985/);
  expect(JSON.stringify(await page.evaluate('JSON.stringify(sessionStorage)'))).not.toMatch(/830000|林小明|1985-06-15/);
  await person.leave();
});
