import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { mailedLink } from './support/mailed-link';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

const hans = {
  language: 'zh-CN', email: '电子邮箱', password: '密码', own: '姓名', ask: '发送验证信', choose: '设定密码并登录', save: '保存草稿', keep: '保存', address: '地址', territory: '行政区划代码', registeredOn: '成立日期',
  subject: '主体类型', contact: '添加联系人', phone: '电话', kind: '材料种类', file: '文件', add: '添加材料', submit: '提交核验', submitted: '已提交，研究中心正在核验。', returned: '已退回：请按理由补正后再提交。', verified: '已核验：可以对外公布。',
  received: '已收到', invite: '发送邀请', waits: '等待接受', people: '单位设置',
};
type Words = typeof hans;
const hant: Words = {
  language: 'zh-TW', email: '電子郵件', password: '密碼', own: '姓名', ask: '寄送驗證信', choose: '設定密碼並登入', save: '儲存草稿', keep: '儲存', address: '地址', territory: '行政區劃代碼', registeredOn: '設立日期',
  subject: '主體類型', contact: '新增聯絡人', phone: '電話', kind: '資料種類', file: '檔案', add: '新增資料', submit: '送出查驗', submitted: '已送出，研究中心正在查驗。', returned: '已退回：請按理由補正後再送出。', verified: '已查驗：可以對外公布。',
  received: '已收到', invite: '寄送邀請', waits: '等待接受', people: '單位設定',
};

const firms = [
  { who: 'a mainland firm', words: hans, subject: 'mainland', label: '营业执照上的名称', name: '厦门通光照明有限公司', number: ['统一社会信用代码', '91350200MA5LPU93PY'], territory: '350200', evidence: 'business-licence', page: '/hans/e/' },
  { who: 'a firm registered in Taiwan', words: hant, subject: 'taiwan-registered', label: '台灣地區登記的名稱', name: '通光照明股份有限公司', number: ['統一編號', '04595252'], territory: 'TW', evidence: 'taiwan-registration', page: '/hant/e/' },
] as const;

it.each(firms)('$who registers, hands in its proof, is returned once, verified by two, and invites a delegate', async ({ words, subject, label, name, number, territory, evidence, page }) => {
  const firm = await Person.sitDown({ browser, place }, words.language);
  const email = `${subject}@example.test`;
  await firm.open('/app/sign-up');
  expect(await firm.faults()).toEqual([]);
  await firm.write(words.own, '林佩珊');
  await firm.write(words.email, email);
  await firm.press(words.ask);
  await firm.open(await mailedLink(place, email, 'sign-up'));
  await firm.write(words.password, 'five lamps beside a window');
  await firm.press(words.choose);
  await firm.page.locator('.acting').waitFor();

  await firm.open('/app/enterprise/new');
  await firm.page.getByLabel(words.subject).selectOption(subject);
  await firm.write(label, name);
  await firm.write(number[0], number[1]);
  await firm.page.getByLabel(words.registeredOn).fill('2024-05-06');
  expect(await firm.faults()).toEqual([]);
  await firm.press(words.save);
  await firm.page.getByRole('heading', { level: 1, name }).waitFor();

  await firm.write(words.address, '同安路 1 号');
  await firm.write(words.territory, territory);
  await firm.page.locator('section[aria-labelledby="reach"]').getByRole('button', { name: words.keep }).press('Enter');
  await firm.write(words.own, '林佩珊');
  await firm.write(words.phone, '+886 2 2345 6789');
  await firm.press(words.contact);
  await firm.page.getByRole('cell', { name: /林\*/ }).or(firm.page.getByRole('rowheader', { name: /林\*/ })).first().waitFor();
  await firm.page.getByLabel(words.kind).selectOption(evidence);
  await firm.page.getByLabel(words.file).setInputFiles({ name: 'proof.pdf', mimeType: 'application/pdf', buffer: PDF });
  await firm.read(words.received);
  await firm.press(words.add);
  expect(await firm.faults()).toEqual([]);
  await firm.press(words.submit);
  await firm.read(words.submitted);

  const [first, second] = [await Person.sitDown({ browser, place }, 'zh-CN'), await Person.sitDown({ browser, place }, 'zh-CN')];
  await first.signIn('centre-1', '/app/verification', hans);
  await second.signIn('centre-2', '/app/verification', hans);
  const look = async (person: Person): Promise<void> => {
    await person.open('/app/verification');
    await person.page.getByRole('link', { name }).press('Enter');
    await person.page.getByRole('heading', { level: 1, name }).waitFor();
  };
  await look(first);
  await first.page.getByLabel('意见', { exact: true }).selectOption('return');
  await first.write('理由', '执照的扫描件看不清。');
  expect(await first.faults()).toEqual([]);
  await first.press('提出意见');
  await first.read('第一人的意见：退回补正');
  await look(second);
  expect(await second.faults()).toEqual([]);
  await second.press('确认，使之生效');
  await second.read('已退回企业补正。');

  await firm.open('/app/enterprise');
  await firm.read(words.returned);
  await firm.read('执照的扫描件看不清。');
  await firm.press(words.submit);
  await firm.read(words.submitted);
  await look(first);
  for (const finding of await first.page.getByLabel('核对结果').all()) await finding.selectOption('met');
  await first.press('提出意见');
  await first.read('第一人的意见：核验通过');
  await look(second);
  await second.press('确认，使之生效');
  await second.read('已核验。');
  await Promise.all([first.leave(), second.leave()]);

  await firm.open('/app/enterprise');
  await firm.read(words.verified);
  const shown = (await firm.page.getByRole('link', { name: /^GT-E-/ }).textContent()) ?? '';
  expect(shown).toMatch(/^GT-E-\d{4}-\d{6}-[0-9A-Z]$/);
  await firm.open(`${page}${shown}`);
  await firm.read(name);
  await firm.open('/app/people');
  await firm.write(words.email, `delegate-of-${subject}@example.test`);
  await firm.press(words.invite);
  await firm.page.getByRole('cell', { name: words.waits }).waitFor();
  await firm.leave();
});
