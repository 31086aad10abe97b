import type { Browser } from 'playwright-core';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { aShownMapping, contentOfRows } from '../contract/support/shown-mappings';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room), { starter: true });

const [A, B] = ['示例标准 EX-L 1-2026', '示例標準 EX-L 2:2026'];
let [number, real] = ['', ''];

/** Rows on clauses of which values are on record: comparable, of other units, of other methods, without a counterpart. */
beforeAll(async () => {
  await catalogueImport(place.database, correspondenceImporters).loadExamples.execute();
  const [first] = contentOfRows(1).rows;
  if (!first) throw new Error('no row');
  const row = (key: string, source: string, target: string | null, more: object) => ({ ...first, key, sources: [{ kind: 'clause' as const, ref: source }], targets: target === null ? [] : [{ kind: 'clause' as const, ref: target }], extraTest: null, deviation: null, severity: null, ...more });
  const rows = [row('r1', '5.7', '4.7', { relations: ['subset'] }), row('r2', '5.6', '4.6', { relations: ['equal'] }), row('r3', '5.17', '4.17', { relations: ['equal', 'subset'] }), row('r4', '5.19', null, { relations: [] })];
  const organisation = (await place.database.read.first<{ id: string }>(`select id from access.organisation where kind = 'centre' limit 1`))?.id ?? '';
  number = await aShownMapping(place.database, { serial: 1, organisation, example: true, content: { ...contentOfRows(1), source: A ?? '', target: B ?? '', rows } });
  real = await aShownMapping(place.database, { serial: 2, organisation, content: { ...contentOfRows(1), source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' } });
}, 240_000);

const words = {
  hans: { must: '须补测', empty: '没有“没有共同要求”的行', missing: '该版本不存在，最新为第 1 版', alike: '您是否要找', table: '各领域的标准对', few: '样本不足 5 个' },
  hant: { must: '須補測', empty: '沒有「沒有共同要求」的列', missing: '該版本不存在，最新為第 1 版', alike: '您是否要找', table: '各領域之標準對', few: '樣本未滿 5 個' },
  en: { must: 'Must test', empty: 'No row is “', missing: 'the newest is 1', alike: 'Did you mean', table: 'Pairs of standards by sector', few: 'Fewer than 5, no share' },
} as const;
const segments = ['hans', 'hant', 'en'] as const;
const sitting = async (work: (reader: Person) => Promise<void>): Promise<void> => { const reader = await Person.sitDown({ browser, place }, 'zh-CN'); await work(reader); await reader.leave(); };

it.each(segments)('a row has the ranges of both values where they can be set side by side, and each value in words (%s)', async (segment) => sitting(async (reader) => {
  await reader.open(`/${segment}/m/${number}`);
  expect(await reader.page.locator('svg.interval').count()).toBe(1);
  const row = reader.page.locator('#r1');
  expect(await row.locator('svg.interval title').textContent()).toMatch(/75 °C.*70 °C/);
  expect(await row.innerText()).toMatch(/75 °C[\s\S]*70 °C/);
  expect(await reader.faults()).toEqual([]);
  await reader.page.getByRole('link', { name: `${words[segment].must}` }).focus();
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForURL(/show=must-test/);
  expect(await Promise.all((await reader.page.locator('tr[id^="r"]').all()).map((row) => row.getAttribute('id')))).toEqual(['r1', 'r3']);
  await reader.open(`/${segment}/m/${number}?relation=disjoint`);
  await reader.read(words[segment].empty);
  expect(await reader.faults()).toEqual([]);
  await reader.open(`/${segment}/m/${number}/v/9`);
  await reader.read(words[segment].missing);
}));

it.each(segments)('a mapping is found by any spelling of its standards, narrowed, and an empty list leads on (%s)', async (segment) => sitting(async (reader) => {
  await reader.open(`/${segment}/m`);
  await reader.page.locator('#q').focus();
  await reader.page.keyboard.type('cns 15598之1');
  await reader.page.keyboard.press('Enter');
  await reader.page.getByRole('link', { name: real }).waitFor();
  expect(await reader.page.getByRole('link', { name: number }).count()).toBe(0);
  expect(await reader.faults()).toEqual([]);
  await reader.open(`/${segment}/m?q=CNS%2015598-9`);
  await reader.read(words[segment].alike);
  expect(await reader.faults()).toEqual([]);
}));

it.each(segments)('coverage by sector is a picture with its table, without the example and without a share of a few (%s)', async (segment) => sitting(async (reader) => {
  await reader.open(`/${segment}/coverage`);
  await reader.page.locator('svg.heat').waitFor();
  await reader.read(words[segment].few);
  expect(await reader.faults()).toEqual([]);
  await reader.page.locator('summary').first().click();
  const all = reader.page.getByRole('table', { name: words[segment].table, exact: true }).locator('tbody tr').last();
  expect((await all.locator('td').allInnerTexts()).slice(1, 7).map((text) => Number(text.match(/\d+/)?.[0])).reduce((sum, each) => sum + each, 0)).toBe(1);
  expect(await reader.faults()).toEqual([]);
}));
