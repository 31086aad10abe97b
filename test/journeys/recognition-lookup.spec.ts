import { mainText, openReader, type Reader } from './support/reader';

let reader: Reader;

jest.setTimeout(60_000);
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

const ask = async (segment: string, words: string): Promise<void> => {
  await reader.page.goto(`${reader.origin}/${segment}/recognition`);
  await reader.page.locator('#q').fill(words);
  await reader.page.locator('#q').press('Enter');
  await reader.page.waitForURL(/q=/);
};

it.each(['hans', 'hant'].flatMap((segment) => ['照顧服務員', '照顾服务员', '照服員', '17800', '养老护理员', '養老護理員'].map((words) => [segment, words] as const)))('%s: %s leads to 照顧服務員 單一級 → 养老护理员 四级', async (segment, words) => {
  await ask(segment, words);
  expect(await reader.page.locator('.hits h3').first().textContent()).toBe('照顧服務員 單一級 → 养老护理员 四级');
});

it.each([['hans', '这张证书让您可以：', '仍须另办：', '不构成官方互认'], ['hant', '此證書讓您可以：', '仍須另辦：', '不構成官方相互承認']])('%s: the row says what it lets one do, what is still needed, and what it is not', async (segment, allows, needed, limits) => {
  await ask(segment, '17800');
  await reader.page.locator('.hits h3 a').first().click();
  const text = await mainText(reader.page);
  for (const words of [allows, needed, limits, '350000']) expect(text).toContain(words);
});

it('says of a course that it is not the certificate, and compares what one holds', async () => {
  await ask('hant', '照服員結業證明書');
  expect(await mainText(reader.page)).toContain('結業證明書不是目錄所列之資格。');
  await reader.page.locator('.hits h3 a').first().click();
  await reader.page.locator('input[name=paper][value=course]').check();
  await reader.page.locator('form[action$="#prove"] button').click();
  await reader.page.waitForURL(/paper=course/);
  expect(await reader.page.locator('[role=status]').textContent()).toContain('尚缺下表所標項目。');
});

it('what is not listed is suggested, without a word on who suggests it', async () => {
  await ask('hans', '导游人员');
  expect(await mainText(reader.page)).toContain('本目录未收录该资格，不代表不能办理。可提出建议。');
  await reader.page.locator('main a.btn.sec').click();
  expect(await reader.page.locator('#qualification').inputValue()).toBe('导游人员');
  await reader.page.locator('main button[type=submit]').click();
  await reader.page.locator('main .notice a').click();
  expect(await mainText(reader.page)).toContain('研究中心还没有答复。');
});

it('from the home page the keyboard leads to a row', async () => {
  await reader.page.goto(`${reader.origin}/hant/`);
  await reader.page.getByRole('link', { name: '我的證照在這裡能做什麼？' }).press('Enter');
  await reader.page.waitForURL(/recognition$/);
  await reader.page.locator('#q').focus();
  await reader.page.keyboard.type('17800');
  await reader.page.keyboard.press('Enter');
  await reader.page.locator('.hits h3 a').first().press('Enter');
  await reader.page.waitForURL(/recognition\/fujian/);
  expect(await mainText(reader.page)).toContain('养老护理员');
});
