import { mainText, openReader, tableRows, type Reader } from './support/reader';

let reader: Reader;

jest.setTimeout(60_000);
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

const open = async (address: string): Promise<string> => {
  await reader.page.goto(reader.origin + address);
  return mainText(reader.page);
};

it('leads from the overview to each sector', async () => {
  await open('/hans/sector');
  const names = (await tableRows(reader.page, '各领域收录的版本数')).map(([name]) => name);
  expect(names.slice(0, 5)).toEqual(['集成电路', '未来显示', '健康与智慧照明', '新能源汽车', '动力电池']);
  await reader.page.getByRole('link', { name: '未来显示' }).click();
  expect(await reader.page.getByRole('heading', { level: 1 }).textContent()).toBe('未来显示');
});

it('shows the parts of IEC 60749 beside those of GB/T 4937, with drift', async () => {
  await open('/hans/sector/ic');
  expect(await reader.page.locator('.f-part.drift text').allTextContents()).toEqual(['15', '21']);
  await reader.page.getByText('用文字表查看').first().click();
  const rows = await tableRows(reader.page, 'IEC 60749 系列与 GB/T 4937 对照');
  expect(rows.find(([part]) => part === '15')?.join(' ')).toMatch(/IEC 60749-15:2020.*GB\/T 4937\.15-2018.*IEC 60749-15:2010.*基础标准已有新版/);
});

it('shows the confirmed lanes of displays', async () => {
  await open('/hant/sector/displays');
  const picture = reader.page.getByRole('img', { name: /已確認之採用關係/ });
  expect(await picture.locator('desc').textContent()).toContain('GB/T 20871.12-2024 等同採用 IEC 62341-1-2:2014');
});

it('gives the gap of lighting’s candidates in years, and asserts nothing', async () => {
  const text = await open('/hant/sector/lighting');
  expect(text).toContain('系統推導候選，未經核准，無任何效力');
  expect((await tableRows(reader.page, '同一基礎之候選')).map(([mainland, , , gap]) => [mainland?.slice(0, 15), gap])).toContainEqual(['GB/T 24823-2024', '12 年']);
});

it.each([['nev', ['GB 38031-2025']], ['batteries', ['GB 38031-2025', 'GB 31241-2022']]])('shows what newer editions of %s changed', async (id, numbers) => {
  await open(`/hans/sector/${id}`);
  const headings = await reader.page.locator('section[aria-labelledby=changes] h3').allTextContents();
  numbers.forEach((number, place) => expect(headings[place]).toContain(number));
});

it('stands the common standards beside the published number', async () => {
  expect(await open('/hans/common')).toContain('官方公布 308 项（2025-12），本库收录 7 项');
  expect(await open('/hant/common')).toContain('官方公布 308 項（2025-12），本庫收錄 7 項');
});

it('leads crawlers to every kind of page', async () => {
  const get = async (address: string) => (await fetch(reader.origin + address)).text();
  const origin = (await get('/robots.txt')).match(/Sitemap: (.*)\/sitemap\.xml/)?.[1] ?? '';
  const maps = [...(await get('/sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replace(origin, ''));
  const [pages, standards] = await Promise.all([get('/sitemap/pages.xml'), get(maps.at(-1) ?? '')]);
  for (const address of [...sample(pages), ...sample(standards)]) {
    expect([address, (await fetch(reader.origin + address.replace(origin, ''))).status]).toEqual([address, 200]);
  }
  expect(pages).toContain('/hant/sector/ic"');
});

/** Every fortieth address of a sitemap. */
function sample(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address).filter((_, place) => place % 40 === 0).slice(0, 12);
}
