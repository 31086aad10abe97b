import type { StoredRow } from '@features/catalogue';
import { CatalogueOpenData } from '../../../libs/features/recognition/persistence/catalogue/open-data/catalogue-open-data';
import { RecognitionOpenData } from '../../../libs/features/recognition/persistence/figures/recognition-open-data';
import { aCatalogue, aVersion, firmRow, personRow } from '../../contract/support/recognition';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await aCatalogue(database, { id: 'open-1', grade: 'A', source: 'a notice', territory: ['350000', '350128'] });
  await aVersion(database, 'open-1', 2, { grade: 'A', source: 'a notice', territory: ['350000', '350128'], validFrom: null }, [
    personRow({ grade: 'B', source: 'a list', conditions: [{ kind: 'degree', degree: 'master', words: '', alternative: 1 }, { kind: 'years', years: 3, words: '', alternative: 1 }, { kind: 'other', words: '经考核', alternative: null }] }),
    personRow({ key: 'r2', toConfirm: true, remark: '一处待核', taiwan: { level: null } }),
  ]);
  await aCatalogue(database, { id: 'open-2', rows: [firmRow()] });
  await database.write.query(`insert into recognition.catalogue (id, kind, example) values ('open-3', 'person', true)`);
  await aVersion(database, 'open-3', 1);
}, 120_000);

async function rowsOf(offer: CatalogueOpenData | RecognitionOpenData, name: string): Promise<readonly StoredRow[]> {
  const set = offer.sets.find((each) => each.name === name);
  if (!set) throw new Error(`no set ${name}`);
  return database.read.snapshot(async (tx) => {
    const rows: StoredRow[] = [];
    for await (const row of offer.rows(tx, set)) rows.push(row);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...set.columns].sort());
    return rows;
  });
}

it('has the last version of each catalogue; a compilation is named by its grade alone, an example is marked', async () => {
  const rows = await rowsOf(new CatalogueOpenData(), 'recognition-catalogues');
  expect(rows.map(({ catalogue, version, kind, territory, source, grade, example }) => [catalogue, version, kind, territory, source, grade, example])).toEqual([
    ['open-1', 2, 'person', '350000;350128', 'a notice', 'A', false], ['open-2', 1, 'firm', '350000', null, 'C', false], ['open-3', 1, 'person', '350000', null, 'C', true],
  ]);
  const kept = await database.read.query<{ digest: string }>(`select encode(digest, 'hex') as digest from recognition.catalogue_version where (catalogue_id, version) in (('open-1', 2), ('open-2', 1), ('open-3', 1)) order by catalogue_id`);
  expect(rows.map((row) => row['content_sha256'])).toEqual(kept.map(({ digest }) => digest));
});

it('has their rows in order, with levels as a certificate says them, conditions by their choice, and what is to be confirmed', async () => {
  const rows = await rowsOf(new CatalogueOpenData(), 'recognition-rows');
  expect(rows.map((row) => [row['catalogue'], row['key'], row['taiwan_level'], row['source'], row['conditions'], row['to_confirm'], row['remark'], row['scope'], row['example']])).toEqual([
    ['open-1', 'r1', '單一級', 'a list', '1): degree: master;1): years: 3;other: 经考核', false, null, null, false],
    ['open-1', 'r2', null, null, null, true, '一处待核', null, false],
    ['open-2', 'f1', '甲等', null, 'association;filing', false, null, '与台湾证书相同', false],
    ['open-3', 'r1', '單一級', null, null, false, null, null, true],
  ]);
});

it('has no firm and no figure before somebody was recognised', async () => {
  const offer = new RecognitionOpenData();
  expect([await rowsOf(offer, 'recognised-firms'), await rowsOf(offer, 'recognition-figures')]).toEqual([[], []]);
});
