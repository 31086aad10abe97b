import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

const hans = {
  language: 'zh-CN', email: '电子邮箱', password: '密码', verified: '已核验：可以对外公布。', address: '地址', keep: '保存', begin: '提出变更', save: '保存草稿', draft: '尚未提交。', proof: '一份变更的证明（变更开始后添加的文件）',
  file: '文件', received: '已收到', add: '添加材料', submit: '提交变更', waits: '研究中心由两人先后核验。公开页照旧。', withdraw: '撤回变更', discard: '放弃变更', sure: '放弃', returned: '变更已退回：请按理由补正后再提交，或者放弃。公开页照旧。', done: '核验通过',
  change: '修改', contactName: '姓名', reveal: '查看全文', reason: '理由', kept: '这次查看已记录。关闭后不再显示。', remove: '移除', another: '再添加一位', foreign: /不属于这一栏.*廈門/, addContact: '添加联系人',
};
type Words = typeof hans;
const hant: Words = {
  language: 'zh-TW', email: '電子郵件', password: '密碼', verified: '已查驗：可以對外公布。', address: '地址', keep: '儲存', begin: '提出變更', save: '儲存草稿', draft: '尚未送出。', proof: '一份變更的證明（變更開始後新增的檔案）',
  file: '檔案', received: '已收到', add: '新增資料', submit: '送出變更', waits: '研究中心由兩人先後查驗。公開頁照舊。', withdraw: '撤回變更', discard: '放棄變更', sure: '放棄', returned: '變更已退回：請按理由補正後再送出，或者放棄。公開頁照舊。', done: '查驗通過',
  change: '修改', contactName: '姓名', reveal: '檢視全文', reason: '理由', kept: '這次檢視已記錄。關閉後不再顯示。', remove: '移除', another: '再新增一位', foreign: /不屬於這一欄.*电/, addContact: '新增聯絡人',
};

const firms = [
  { role: 'enterprise-mainland', words: hans, label: '营业执照上的名称', before: '示例照明（厦门）有限公司', after: '示例照明科技（厦门）有限公司', mixed: '示例照明科技（廈門）有限公司', page: '/hans/e/' },
  { role: 'enterprise-taiwan', words: hant, label: '台灣地區登記的名稱', before: '範例光電股份有限公司', after: '範例光電科技股份有限公司', mixed: '範例光电科技股份有限公司', page: '/hant/e/' },
] as const;

const sit = (language: string): Promise<Person> => Person.sitDown({ browser, place }, language);

it.each(firms)('$role changes its address at once and its name by two persons of the centre, and keeps its number', async ({ role, words, label, before, after, page }) => {
  const firm = await sit(words.language);
  await firm.signIn(role, '/app/enterprise', words);
  await firm.read(words.verified);
  const number = (await firm.page.getByRole('link', { name: /^GT-E-/ }).first().textContent()) ?? '';
  await firm.write(words.address, '湖里大道 28 号');
  await firm.page.locator('section[aria-labelledby="reach"]').getByRole('button', { name: words.keep }).press('Enter');
  await firm.page.getByRole('definition').filter({ hasText: '湖里大道 28 号' }).waitFor();

  await firm.page.getByText(words.begin, { exact: true }).press('Enter');
  await firm.write(label, after);
  await firm.press(words.save);
  await firm.read(words.draft);
  await firm.page.getByRole('row', { name: new RegExp(`${label}.*${before}.*${after}`) }).waitFor();
  await firm.read(words.proof);
  expect(await firm.page.getByRole('button', { name: words.submit }).count()).toBe(0);
  await firm.page.getByLabel(words.file).setInputFiles({ name: 'proof.pdf', mimeType: 'application/pdf', buffer: PDF });
  await firm.read(words.received);
  await firm.press(words.add);
  await firm.page.getByRole('button', { name: words.submit }).waitFor();
  expect(await firm.faults()).toEqual([]);
  await firm.press(words.submit);
  await firm.read(words.waits);
  expect(await firm.faults()).toEqual([]);
  await firm.press(words.withdraw);
  await firm.press(words.submit);
  await firm.read(words.waits);

  const [first, second] = [await sit('zh-CN'), await sit('zh-CN')];
  await first.signIn('centre-1', '/app/verification', hans);
  await second.signIn('centre-2', '/app/verification', hans);
  const look = async (person: Person): Promise<void> => {
    await person.open('/app/verification');
    await person.page.getByRole('link', { name: before }).press('Enter');
    await person.page.getByRole('heading', { level: 1, name: before }).waitFor();
  };
  await look(first);
  await first.page.getByLabel('意见', { exact: true }).selectOption('return');
  await first.write('理由', '请附变更登记通知书。');
  await first.press('提出意见');
  await first.read('第一人的意见：退回补正');
  await look(second);
  await second.press('确认，使之生效');
  await second.page.getByRole('button', { name: '确认，使之生效' }).waitFor({ state: 'detached' });

  await firm.open('/app/enterprise');
  await firm.read(words.returned);
  await firm.read('请附变更登记通知书。');
  expect(await firm.faults()).toEqual([]);
  await firm.open(`${page}${number}`);
  await firm.page.getByRole('heading', { level: 1, name: before }).waitFor();
  await firm.open('/app/enterprise');
  await firm.press(words.submit);
  await firm.read(words.waits);
  await look(first);
  for (const finding of await first.page.getByLabel('核对结果').all()) await finding.selectOption('met');
  await first.press('提出意见');
  await first.read('第一人的意见：核验通过');
  await look(second);
  await second.press('确认，使之生效');
  await second.page.getByRole('heading', { level: 1, name: after }).waitFor();
  await Promise.all([first.leave(), second.leave()]);

  await firm.open('/app/enterprise');
  await firm.page.getByRole('heading', { level: 1, name: after }).waitFor();
  await firm.page.locator('section[aria-labelledby="course"]').getByRole('cell', { name: words.done }).first().waitFor();
  expect(await firm.faults()).toEqual([]);
  await firm.open(`${page}${number}`);
  await firm.page.getByRole('heading', { level: 1, name: after }).waitFor();
  await firm.read(number);
  await firm.read(before);
  await firm.leave();
});

it.each(firms)('$role gives a change up, and puts right, sees and removes a person whom it names', async ({ role, words, label, after, mixed }) => {
  const firm = await sit(words.language);
  await firm.signIn(role, '/app/enterprise', words);
  await firm.page.getByText(words.begin, { exact: true }).press('Enter');
  await firm.write(label, mixed);
  await firm.press(words.save);
  await firm.page.getByRole('alert').getByRole('link', { name: words.foreign }).press('Enter');
  expect(await firm.page.evaluate('document.activeElement.value')).toBe(mixed);
  await firm.write(label, after);
  await firm.press(words.save);
  await firm.read(words.draft);
  await firm.press(words.discard);
  expect(await firm.faults()).toEqual([]);
  await firm.press(words.sure);
  await firm.page.getByText(words.begin, { exact: true }).waitFor();
  expect(await firm.page.evaluate('document.activeElement.id')).toBe('revision');

  await firm.page.getByText(words.another, { exact: true }).press('Enter');
  await firm.write(words.contactName, '王小明');
  await firm.press(words.addContact);
  const rows = firm.page.locator('section[aria-labelledby="contacts"]').getByRole('row');
  await rows.nth(2).waitFor();
  const asked = firm.page.getByRole('dialog');
  await firm.press(words.change);
  await asked.getByLabel(words.contactName).waitFor();
  expect(await firm.faults()).toEqual([]);
  await asked.getByLabel(words.contactName).fill('林佩珊');
  await firm.page.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await firm.press(words.reveal);
  await asked.getByLabel(words.reason).fill('核对姓名');
  await firm.page.keyboard.press('Enter');
  await asked.getByText('林佩珊').waitFor();
  await firm.read(words.kept);
  expect(await firm.faults()).toEqual([]);
  await firm.page.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  expect(await firm.page.getByText('林佩珊').count()).toBe(0);
  await firm.press(words.remove);
  await asked.getByRole('button', { name: words.remove }).press('Enter');
  await rows.nth(2).waitFor({ state: 'detached' });
  await firm.leave();
});
