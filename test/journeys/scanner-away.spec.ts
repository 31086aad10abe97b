import type { Browser } from 'playwright-core';
import { clamdStandIn } from '../support/clamd';
import { openBrowser } from './support/browser';
import { Person } from './support/person';
import { openWorkplace, type Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
let port: number;
beforeAll(async () => {
  const gone = await clamdStandIn();
  await gone.close();
  port = gone.port;
  [place, browser] = await Promise.all([openWorkplace({ GONGTONG_CLAMD: `127.0.0.1:${port}` }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await place?.close();
});

const pdf = (content: string) => Buffer.from(`%PDF-1.4\n${content}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`);

const people = [
  {
    role: 'enterprise-mainland', language: 'zh-CN', email: '电子邮箱', password: '密码', begin: '提出变更', label: '营业执照上的名称', name: '示例照明科技（厦门）有限公司', licence: '执照.pdf', save: '保存草稿', file: '文件', add: '添加材料',
    waits: '执照.pdf 已全部收到，正在等待恶意程序扫描。', again: '立即再试', still: '扫描服务仍没有响应。', received: '已收到：执照.pdf', infected: '文件含有恶意程序', download: '下载',
  },
  {
    role: 'enterprise-taiwan', language: 'zh-TW', email: '電子郵件', password: '密碼', begin: '提出變更', label: '台灣地區登記的名稱', name: '範例光電科技股份有限公司', licence: '執照.pdf', save: '儲存草稿', file: '檔案', add: '新增資料',
    waits: '執照.pdf 已全部收到，正在等待惡意程式掃描。', again: '立即再試', still: '掃描服務仍沒有回應。', received: '已收到：執照.pdf', infected: '檔案含有惡意程式', download: '下載',
  },
] as const;

/** Files are handed in while a change is under way; another test may have begun it. */
async function begin(firm: Person, { begin: first, label, name, save, file }: (typeof people)[number]): Promise<void> {
  await firm.page.getByLabel(file).or(firm.page.getByText(first, { exact: true })).first().waitFor();
  if ((await firm.page.getByLabel(file).count()) > 0) return;
  await firm.page.getByText(first, { exact: true }).press('Enter');
  await firm.write(label, name);
  await firm.press(save);
  await firm.page.getByLabel(file).waitFor();
}

it.each(people)('$role hands a file in while the scanner is away, and need not do so again', async (words) => {
  const firm = await Person.sitDown({ browser, place }, words.language);
  await firm.signIn(words.role, '/app/enterprise', words);
  await begin(firm, words);
  const proof = firm.page.locator('section[aria-labelledby="evidence"]');
  const rows = await proof.getByRole('link', { name: words.download }).count();
  const choose = (content: string): Promise<void> => proof.getByLabel(words.file).setInputFiles({ name: words.licence, mimeType: 'application/pdf', buffer: pdf(content) });

  await choose(words.role);
  await firm.read(words.waits);
  expect(await firm.faults()).toEqual([]);
  expect(await proof.getByRole('button', { name: words.add }).getAttribute('aria-disabled')).toBe('true');
  await firm.press(words.again);
  await firm.read(words.still);
  await firm.page.reload();
  await firm.read(words.waits);

  const clamd = await clamdStandIn(port);
  await firm.press(words.again);
  await firm.read(words.received);
  await firm.press(words.add);
  await proof.getByRole('link', { name: words.download }).nth(rows).waitFor();
  await firm.page.reload();
  await proof.getByRole('link', { name: words.download }).nth(rows).waitFor();
  expect(await proof.getByText(words.received).count()).toBe(0);
  await clamd.close();

  await choose('malware');
  await firm.read(words.waits);
  const back = await clamdStandIn(port);
  await firm.press(words.again);
  await firm.read(words.infected);
  expect([await proof.getByText(words.waits).count(), await firm.faults()]).toEqual([0, []]);
  await back.close();
  await firm.leave();
});

it('goes on with the same file once what keeps files is back, and sends nothing twice', async () => {
  const [words] = people;
  const firm = await Person.sitDown({ browser, place }, words.language);
  await firm.signIn(words.role, '/app/enterprise', words);
  const clamd = await clamdStandIn(port);
  await begin(firm, words);
  await firm.page.clock.install();
  const sent: (string | undefined)[] = [];
  const away = { status: 503, code: 'FILE_STORE_AWAY', title: '文件存储暂时没有响应', detail: '先前已保存的文件不受影响。' };
  await firm.page.route('**/content', async (route) => {
    const at = route.request().headers()['upload-offset'];
    sent.push(at);
    await (at === '0' ? route.continue() : route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(away) }));
  });
  const proof = firm.page.locator('section[aria-labelledby="evidence"]');
  await proof.getByLabel(words.file).setInputFiles({ name: words.licence, mimeType: 'application/pdf', buffer: pdf('x'.repeat(5_000_000)) });
  const goOn = proof.getByRole('button', { name: '继续上传' });
  while ((await goOn.count()) === 0) await firm.page.clock.runFor(1_000);
  await firm.read(away.title);
  expect(await firm.faults()).toEqual([]);
  await firm.page.unroute('**/content');
  await firm.press('继续上传');
  await firm.read(words.received);
  expect(sent.filter((at) => at === '0')).toEqual(['0']);
  await clamd.close();
  await firm.leave();
});
