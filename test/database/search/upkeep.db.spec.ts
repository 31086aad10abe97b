import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CatalogueImport, type CatalogueSearch, catalogueImport, catalogueSearch } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
let writing: CatalogueImport;
let search: CatalogueSearch;
beforeEach(async () => {
  database = await testDatabase();
  writing = catalogueImport(database);
  search = catalogueSearch(database);
});

async function take(rows: string): Promise<void> {
  const file = path.join(folder, 'standards.csv');
  writeFileSync(file, `number,title_zh_hans,status,issued,implemented,source,grade\n${rows}`);
  const done = await writing.importFile.execute({ subject: 'standards', path: file, dryRun: false });
  expect(done.ok && done.value.rowsFaulty).toBe(0);
}
const found = async (q: string) => (await search.searchStandards.execute({ q, limit: 100 })).items.map(({ edition }) => edition.number);
const state = () => database.read.first<{ version: string; entries: number }>('select version::text as version, entries from catalogue.search_state');

const rows = (from: number, count: number) => Array.from({ length: count }, (_, at) => `GB/T ${from + at}-2020,第${from + at}号试样 稀有词,现行,2020-01-01,2020-06-01,S1,A\n`).join('');

it('sees what an import brought, changed, and nothing twice', async () => {
  await take(rows(90_001, 3));
  expect(await found('稀有词')).toHaveLength(3);
  const before = await state();
  await take(rows(90_001, 3));
  expect(await state()).toEqual(before);
  await take(rows(90_001, 1).replace('稀有词', '常见词'));
  await take(rows(90_010, 2));
  expect(await found('稀有詞')).toHaveLength(4);
});

it('makes some entries anew after a small change, all of them after a large one, to the same entries', async () => {
  await take(rows(90_001, 20));
  const entries = () => database.read.query('select * from catalogue.search_entry order by id');
  await database.write.query(`update catalogue.edition set title_hans = '改名的试样' where number = 'GB/T 90003-2020'`);
  expect(await writing.searchIndex.refresh()).toEqual({ kind: 'some', entries: 1 });
  expect(await found('改名')).toEqual(['GB/T 90003-2020']);
  const some = await entries();
  await database.write.query('insert into catalogue.search_pending values (null)');
  expect(await writing.searchIndex.refresh()).toEqual({ kind: 'all', entries: 20 });
  expect(await entries()).toEqual(some);
  expect(await writing.searchIndex.refresh()).toEqual({ kind: 'none', entries: 0 });
  await database.write.query("update catalogue.search_entry set tok = '{}'");
  expect([await found('改名'), await writing.searchIndex.rebuild()]).toEqual([[], { kind: 'all', entries: 20 }]);
  expect(await entries()).toEqual(some);
});

it('counts tokens after a small change as after making all anew', async () => {
  await take(rows(90_001, 20));
  await database.write.query(`update catalogue.edition set title_hans = '改名的试样' where number in ('GB/T 90003-2020', 'GB/T 90004-2020')`);
  await database.write.query(`update catalogue.edition set title_hans = null where number = 'GB/T 90005-2020'`);
  expect(await writing.searchIndex.refresh()).toEqual({ kind: 'some', entries: 3 });
  const counted = () => database.read.query('select tok, df from catalogue.token_frequency where df >= 8 order by tok');
  const some = [await counted(), (await state())?.entries];
  await database.write.query('insert into catalogue.search_pending values (null)');
  await writing.searchIndex.refresh();
  expect([await counted(), (await state())?.entries]).toEqual(some);
  expect((await state())?.entries).toBe(19);
});

it('keeps answering while entries are made anew', async () => {
  await take(rows(90_001, 200));
  const answers: Promise<string[]>[] = [];
  const making = database.write.query('insert into catalogue.search_pending values (null)').then(() => writing.searchIndex.refresh());
  for (let turn = 0; turn < 20; turn += 1) {
    answers.push(found('试样'));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await making).toEqual({ kind: 'all', entries: 200 });
  expect((await Promise.all(answers)).every((numbers) => numbers.length === 100)).toBe(true);
  expect(await found('试样')).toHaveLength(100);
});

it('two that refresh at once do it once', async () => {
  await take(rows(90_001, 5));
  await database.write.query(`update catalogue.edition set title_hans = '改名的试样' where number = 'GB/T 90003-2020'`);
  const changes = await Promise.all([writing.searchIndex.refresh(), catalogueImport(database).searchIndex.refresh()]);
  expect(changes.map(({ kind }) => kind).sort()).toEqual(['none', 'some']);
});
