import { catalogueImport, type CatalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { recognitionImporters } from '@features/recognition';
import starter from '../../data/starter.json';
import { type TestDatabase, testDatabase } from '../support/database';

const CONTENT = `select
  (select count(*)::int from catalogue.edition) as editions, (select count(*)::int from catalogue.statement) as statements,
  (select count(*)::int from catalogue.replacement) as replacements, (select count(*)::int from catalogue.amendment) as amendments,
  (select count(*)::int from catalogue.adoption) as adoptions, (select count(*)::int from catalogue.relation) as relations,
  (select count(*)::int from catalogue.change) as changes, (select count(*)::int from catalogue.transition) as transitions,
  (select count(*)::int from catalogue.access) as access, (select count(*)::int from catalogue.term) as terms,
  (select md5(string_agg(md5(e::text), '' order by id)) from catalogue.edition e) as content,
  (select md5(string_agg(md5(r::text), '' order by id)) from correspondence.requirement r) as requirements,
  (select md5(string_agg(md5(p::text), '' order by id)) from correspondence.requirement_pair p) as pairs,
  (select md5(string_agg(md5(v::text), '' order by catalogue_id, version)) from recognition.catalogue_version v) as catalogues,
  (select count(*)::int from recognition.catalogue_row) as rows, (select count(*)::int from recognition.trade) as trades, (select count(*)::int from recognition.listed_qualification) as qualifications,
  (select version from catalogue.facts_state) as version`;

describe('the starter data', () => {
  let database: TestDatabase;
  let product: CatalogueImport;
  beforeAll(async () => {
    database = await testDatabase({ starter: true });
    product = catalogueImport(database, correspondenceImporters, recognitionImporters);
  }, 300_000);

  it('is left alone when it was read before, and changes nothing when it is read again', async () => {
    const before = await database.read.first(CONTENT);
    expect(await product.loadStarterData.execute()).toEqual({ ok: true, value: [] });
    for (const { subject, file } of starter.filter((step) => step.subject !== 'sources')) {
      const done = await product.importers[subject]?.execute({ path: `data/${file}`, dryRun: false });
      expect(done?.ok && [file, done.value.rowsNew, done.value.rowsFaulty, done.value.stubs]).toEqual([file, 0, 0, 0]);
    }
    expect(await database.read.first(CONTENT)).toEqual(before);
  }, 300_000);
});
