import { DatabaseClock } from '@platform/database';
import { type CatalogueSearch, type SearchAsked, type Expansion, SearchStandards, catalogueSearch } from '@features/catalogue';
import { fold } from '@pure/han';
import { conversion } from '@platform/han';
import { SqlTermReader } from '../../../libs/features/catalogue/persistence/terms/sql-term-reader';
import { type TestDatabase, testDatabase } from '../../support/database';
import { queriesFrom, seeded, take } from './random-queries';
import { SlowSearch } from './slow-search';

/** A term base in which no word has a partner. */
class NoPartners extends SqlTermReader {
  override async expansions(): Promise<readonly Expansion[]> {
    return [];
  }
}

let database: TestDatabase;
let search: CatalogueSearch;
let plain: SearchStandards;
let titles: readonly string[];
let slow: SlowSearch;

beforeAll(async () => {
  database = await testDatabase({ starter: true });
  search = catalogueSearch(database);
  plain = new SearchStandards(search.store, new NoPartners(database.read), new DatabaseClock(database.read));
  const rows = await database.read.query<{ id: number; titles: string[] }>(
    'select id, array_remove(array[title_hans, title_hant, title_en], null) as titles from catalogue.edition where coalesce(title_hans, title_hant, title_en) is not null',
  );
  slow = new SlowSearch(rows);
  titles = rows.flatMap((row) => row.titles);
}, 300_000);

const hanTitles = () => titles.filter((title) => /\p{Script=Han}/u.test(title));

/** Slugs of all hits, page by page. */
async function slugs(finder: SearchStandards, asked: Omit<SearchAsked, 'limit' | 'after'>, limit = 500): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await finder.execute({ ...asked, limit, ...(after && { after }) });
    found.push(...page.items.map(({ edition }) => edition.slug));
    after = page.next;
  }
  return found;
}

async function slugsOf(ids: readonly number[]): Promise<string[]> {
  return (await database.read.query<{ slug: string }>('select slug from catalogue.edition where id = any($1::int[])', [ids])).map(({ slug }) => slug);
}

it('finds what looking at every title finds', async () => {
  const random = seeded(20_261_124);
  const queries = [...take(150, queriesFrom(hanTitles(), random)), ...take(100, queriesFrom(titles, random))].filter((query) => !/^\d+$/.test(query.trim()));
  let compared = 0;
  for (const q of queries) {
    const expected = slow.find(q);
    const { total, items } = await plain.execute({ q, limit: 1 });
    const isNear = items[0]?.why.tier === 8; // only where nothing has all words
    expect([q, isNear ? 0 : total]).toEqual([q, Math.min(10_000, expected.length)]);
    if (isNear || expected.length > 300) continue;
    expect([q, ...(await slugs(plain, { q })).sort()]).toEqual([q, ...(await slugsOf(expected)).sort()]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(150);
}, 300_000);

it.each([
  ['集成电路', '積體電路'],
  ['LED模块', 'LED模組'],
  ['动力电池', '動力電池'],
  ['半导体器件', '半導體器件'],
  ['信息技术', '資訊技術'],
  ['质量', '品質'],
  ['标准', '標準'],
  ['光源控制装置', '光源控制裝置'],
  ['试验方法', '試驗方法'],
  ['普通照明用LED模块 安全要求', '普通照明用LED模塊 安全要求'],
  ['电动汽车', '電動汽車'],
  ['显示器件', '顯示器件'],
  ['家用和类似用途电器的安全', '家用和類似用途電器的安全'],
])('%s and %s find the same', async (mainland, taiwan) => {
  const [one, other] = [await slugs(search.searchStandards, { q: mainland }), await slugs(search.searchStandards, { q: taiwan })];
  expect(one.length).toBeGreaterThan(0);
  expect(one.sort()).toEqual(other.sort());
});

it('finds the same in six scripts', async () => {
  const converters = (['s2t', 's2tw', 's2hk', 't2s', 'tw2s', 'hk2s'] as const).map(conversion);
  const queries = take(300, queriesFrom(hanTitles(), seeded(7)));
  const changed = queries.flatMap((query) => converters.map((converter) => [query, converter.convert(query)] as const)).filter(([query, other]) => query !== other);
  for (const [query, other] of changed) expect([query, fold(other)]).toEqual([query, fold(query)]);
  for (const [query, other] of changed.filter((_, at) => at % Math.ceil(changed.length / 40) === 0)) {
    expect([query, await slugs(search.searchStandards, { q: other })]).toEqual([query, await slugs(search.searchStandards, { q: query })]);
  }
});

describe('pages', () => {
  it.each<[Omit<SearchAsked, 'limit'>, number]>([
    [{ q: 'safety' }, 37],
    [{ q: 'led' }, 7],
    [{ q: 'electrical' }, 100],
    [{ filters: { side: 'mainland' } }, 19],
    [{ filters: { status: 'withdrawn' } }, 300],
    [{ q: 'GB/T 4937' }, 3],
    [{ q: 'led', sort: 'newest' }, 7],
    [{ q: 'GB/T 4937', sort: 'number' }, 3],
    [{ filters: { side: 'mainland', status: 'withdrawn' }, sort: 'number' }, 40],
  ])('of %j tile it', async (asked, limit) => {
    const whole = await slugs(search.searchStandards, asked, 500);
    const paged = await slugs(search.searchStandards, asked, limit);
    expect([paged.length, new Set(paged).size]).toEqual([whole.length, whole.length]);
    expect(paged).toEqual(whole);
    const { total, totalIsLowerBound } = await search.searchStandards.execute({ ...asked, limit: 1 });
    expect(totalIsLowerBound ? whole.length >= total : total).toEqual(totalIsLowerBound || whole.length);
  });

  it('tile the whole catalogue', async () => {
    const all = await slugs(search.searchStandards, {});
    const known = await database.read.first<{ n: number }>('select count(*)::int as n from catalogue.edition where coalesce(title_hans, title_hant, title_en) is not null');
    expect([all.length, new Set(all).size]).toEqual([known?.n, known?.n]);
  }, 120_000);
});
