import { catalogueImport, catalogueSearch } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../support/database';

const [A, B] = ['GB 4943.1-2022', 'CNS 15598-1:2020'];
let database: TestDatabase;

/** An approved mapping of the two, as search reads it. */
const decide = (mapping: string, example: boolean) => database.write.query(
  `insert into catalogue.decided_rows (mapping, version, from_id, to_id, grade, territory, valid_from, example, rows)
   select $1, 1, f.id, t.id, 5, '350000', '2026-01-01', $2::boolean, '[]' from catalogue.edition f, catalogue.edition t where f.number = $3 and t.number = $4`, [mapping, example, A, B]);

async function mapped(): Promise<readonly unknown[]> {
  await catalogueImport(database).searchIndex.refresh();
  const { items, facets } = await catalogueSearch(database).searchStandards.execute({ filters: { hasMapping: 'true' }, limit: 10 });
  return [items.map(({ edition, mappings }) => [edition.number, mappings]).sort(), facets.hasMapping];
}

beforeAll(async () => (database = await testDatabase({ starter: true })), 120_000);

it('finds standards of which a mapping is approved, until it ends; one of an example between others counts for nothing', async () => {
  await decide('GT-M-2026-000001-A', true);
  expect(await mapped()).toEqual([[], []]);
  await decide('GT-M-2026-000002-B', false);
  expect(await mapped()).toEqual([[[B, 1], [A, 1]], [{ value: 'true', count: 2 }]]);
  await database.write.query(`update catalogue.decided_rows set ended_on = '2026-02-01' where not example`);
  expect(await mapped()).toEqual([[], []]);
}, 60_000);
