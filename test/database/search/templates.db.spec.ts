import { type CatalogueSearch, catalogueSearch } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../../support/database';
import { variantOf } from '../../../libs/features/catalogue/domain/search/variants';
import { wordsOf } from '../../../libs/features/catalogue/domain/search/words';
import { marksOf } from '../../../libs/features/catalogue/domain/search/marks';
import { ranksOf } from '../../../libs/features/catalogue/domain/search/rank';
import { fold } from '@pure/han';

let database: TestDatabase;
let store: CatalogueSearch['store'];
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  store = catalogueSearch(database).store;
}, 300_000);

const selections = [
  ['one word', ['led'], {}], ['a rare word', ['模块'], {}], ['a common word', ['safety'], {}], ['several words', ['safety', 'electrical equipment', '安全'], {}],
  ['a filter alone', [''], { side: 'taiwan' }], ['a range of ranks', ['safety'], { status: 'withdrawn' }], ['filters beside words', ['电'], { nature: 'recommended', status: 'in_force' }],
  ['nothing', ['qqqq'], {}],
] as const;

describe.each(selections)('%s', (_, queries, filters) => {
  const selection = () => ({ variants: queries.map((query) => variantOf(wordsOf(fold(query)), marksOf(filters))), ...ranksOf('status' in filters ? filters.status : undefined) });

  it.each([20, 200])('gives the same first %i by the index and in the order of ranks', async (limit) => {
    const { from } = selection();
    const fetched = await store.best(selection(), 'led', { by: 'index' }, { limit, after: { rank: from, id: 0 }, without: [] });
    for (const bound of [limit, 1_000, 100_000]) expect(await store.best(selection(), 'led', { by: 'rank', bound }, { limit, after: { rank: from, id: 0 }, without: [] })).toEqual(fetched);
  });

  it('goes on behind a hit, and leaves out what it is told', async () => {
    const { from } = selection();
    const [first, second, ...others] = await store.best(selection(), '', { by: 'index' }, { limit: 40, after: { rank: from, id: 0 }, without: [] });
    if (!first || !second) return;
    expect(await store.best(selection(), '', { by: 'rank', bound: 5_000 }, { limit: 38, after: first, without: [second.id] })).toEqual(others);
  });

  it('counts the same by the index and by reading', async () => {
    const counting = { limit: 10_001, surelyMore: false };
    expect(await store.summary(selection(), { by: 'index', ...counting })).toEqual(await store.summary(selection(), { by: 'reading', ...counting }));
  });
});

it.each(['information', 'safety', '电'])('titles that begin with “%s” come in the order of ranks, however many there are', async (phrase) => {
  const begun = await database.read.query<{ id: number }>(
    String.raw`select id from catalogue.search_entry where strpos(title_fold, E'\n' || $1) > 0 and tok @> $2::int[] order by rank, id limit 200`, [phrase, wordsOf(phrase)[0]?.tokens]);
  expect(begun.length).toBeGreaterThan(10);
  const found = await store.titled({ variants: [variantOf(wordsOf(phrase), [])], ...ranksOf(undefined) }, phrase, 200);
  expect(found.map(({ id }) => id)).toEqual(begun.map(({ id }) => id));
});
