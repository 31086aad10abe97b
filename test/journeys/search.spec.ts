import { openReader, mainText, type Reader } from './support/reader';

let reader: Reader;

jest.setTimeout(60_000);
beforeAll(async () => void (reader = await openReader()));
beforeEach(() => reader.page.setViewportSize({ width: 1280, height: 900 }));
afterAll(() => reader?.close());

const open = async (address: string): Promise<string> => {
  await reader.page.goto(reader.origin + address);
  return mainText(reader.page);
};
const q = (text: string): string => encodeURIComponent(text);
const slugs = async (): Promise<readonly string[]> => {
  const links = await reader.page.locator('.hits h3 a').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => href?.split('/').at(-1) ?? '').sort();
};

it.each([
  ['LED模块', 'LED模組'],
  ['集成电路', '積體電路'],
  ['动力电池', '動力電池'],
  ['镇流器', '安定器'],
])('%s and %s find the same', async (hans, hant) => {
  await open(`/hans/search?q=${q(hans)}`);
  const found = await slugs();
  await open(`/hant/search?q=${q(hant)}`);
  expect(found.length).toBeGreaterThan(0);
  expect(await slugs()).toEqual(found);
});

it.each(['GB/T24819-2023', 'gbt 24819-2023', 'GB／T 24819—2023', 'ＧＢ/Ｔ 24819-2023', 'GBT24819-2023', '《GB/T 24819-2023》'])('%s has the standard on top', async (spelling) => {
  await open(`/hans/search?q=${q(spelling)}`);
  expect(await reader.page.locator('.hits h3').first().textContent()).toBe('GB/T 24819-2023');
});

it('is put in another order by a link, and back', async () => {
  await open('/hans/search?q=led');
  const near = await slugs();
  await reader.page.getByRole('navigation', { name: '排序' }).getByRole('link', { name: '发布日期' }).click();
  expect(new URL(reader.page.url()).search).toBe('?q=led&sort=newest');
  expect(await reader.page.getByRole('navigation', { name: '排序' }).locator('[aria-current]').textContent()).toBe('发布日期');
  await reader.page.getByRole('navigation', { name: '排序' }).getByRole('link', { name: '相关程度' }).click();
  expect(await slugs()).toEqual(near);
});

it('says how a number was understood', async () => {
  expect(await open(`/hans/search?q=${q('GB／T 24819—2023')}`)).toContain('已按“GB/T 24819-2023”理解您的输入');
  expect(await open(`/hant/search?q=${q('gbt24819-2023')}`)).toContain('已將輸入視為「GB/T 24819-2023」');
});

it('marks what was found, and says which word of the other side it was', async () => {
  const text = await open(`/hant/search?q=${q('安定器')}`);
  expect(await reader.page.locator('.hits mark').first().textContent()).toBe('安定器');
  expect(text).toMatch(/共 \d+ 筆，已同時搜尋：.*鎮流器|共 \d+ 筆，已同時搜尋：.*镇流器/);
  expect(await open(`/hans/search?q=${q('镇流器')}`)).toContain('以另一侧的用语“安定器”找到');
});

it('narrows by a facet whose count is right, and takes the filter back', async () => {
  await open('/hans/search?q=led');
  const facet = reader.page.getByRole('navigation', { name: '缩小范围' }).getByRole('link', { name: /^台湾地区/ });
  const count = (await facet.locator('.count').textContent()) ?? '';
  await facet.click();
  expect(await mainText(reader.page)).toContain(`共 ${count} 条`);
  expect(reader.page.url()).toContain('side=taiwan');
  await reader.page.getByRole('navigation', { name: '已选条件' }).getByRole('link').click();
  expect(reader.page.url()).not.toContain('side');
});

it('goes on page by page and back to the first, no standard twice', async () => {
  await open('/hans/search?q=led');
  const first = await slugs();
  await reader.page.getByRole('link', { name: '下一页' }).click();
  const second = await slugs();
  expect(second.filter((slug) => first.includes(slug))).toEqual([]);
  await reader.page.getByRole('link', { name: '回到第一页' }).click();
  expect(await slugs()).toEqual(first);
});

it('tells that a position no longer holds, and begins anew', async () => {
  expect(await open('/hant/search?q=led&after=nowhere')).toContain('此連結之翻頁位置已失效，已自第一頁開始');
});

it('gives the same list as a table', async () => {
  await open(`/hans/search?q=led&side=taiwan`);
  const href = await reader.page.getByRole('link', { name: '下载 CSV' }).getAttribute('href');
  const csv = await (await fetch(reader.origin + href)).text();
  expect(csv.trim().split('\r\n')).toHaveLength((await slugs()).length + 1);
});

it.each(['', '、。！', '\u0007', 'x'.repeat(10_000), '%F0%9F', '电'.repeat(300)])('answers %p in words', async (text) => {
  const answer = await fetch(`${reader.origin}/hans/search?q=${text.startsWith('%') ? text : q(text)}`, { headers: { accept: 'text/html' } });
  expect([200, 400, 422]).toContain(answer.status);
  expect(await answer.text()).toContain('<h1>');
});

it('folds the facets on a narrow screen, and shows them open on a wide one', async () => {
  await open('/hans/search?q=led');
  const link = reader.page.getByRole('navigation', { name: '缩小范围' }).getByRole('link').first();
  expect(await link.isVisible()).toBe(true);
  await reader.page.setViewportSize({ width: 360, height: 800 });
  expect(await link.isVisible()).toBe(false);
  await reader.page.getByText('缩小范围', { exact: true }).click();
  expect(await link.isVisible()).toBe(true);
});
