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
    expect(await store.summary(selection(), true)).toEqual(await store.summary(selection(), false));
  });
});
