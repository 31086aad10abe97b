import { type LocalDate, localDate } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../../../../../test/support/database';
import { documentOf } from '../../application/import/document-of';
import { readStandard } from '../../application/import/readers/read-standard';
import { RowReading } from '../../application/import/row-reading';
import type { Staged } from '../../application/import/staged';
import { SqlImportStore } from './sql-import-store';

const TODAY = localDate('2026-11-24') as LocalDate;

const rows: readonly Readonly<Record<string, string>>[] = [
  { number: 'IEC 62031:2008/AMD1:2012', base: 'IEC 62031:2008', title_en: 'Amendment 1', status: 'in_force' },
  { number: 'IEC 62031:2008/AMD2:2014', base: 'IEC 62031:2008', title_en: 'Amendment 2', status: 'in_force' },
  { number: 'IEC 61347-1:2015/AMD1:2017', base: 'IEC 61347-1:2015', title_en: 'Amendment of what nobody describes', status: 'in_force' },
  { number: 'IEC 62031:2008', title_en: 'LED modules', status: 'in_force', published: '2008-01-14' },
  { number: 'CNS 13438', title_zh_hant: '標準', status: 'in_force' },
  { number: 'IEC 62031:2008', title_en: 'LED modules for general lighting', status: 'withdrawn', obsoleted: '2018-03-08', source: 'b.example', basis: 'cover' },
  { number: 'IEC 62031:2008', title_en: 'LED modules', status: 'in_force', published: '2008-01-14' },
];

const EDITIONS = `
  select e.number, e.slug, e.cited_only, e.document, e.title_en, e.status, e.issued, e.withdrawn, f.slug as family,
    (select array_agg(s.title_en order by s.id) from catalogue.statement s where s.edition_id = e.id) as said,
    (select array_agg(b.number) from catalogue.amendment a join catalogue.edition b on b.id = a.base_id where a.edition_id = e.id) as amends
  from catalogue.edition e join catalogue.family f on f.id = e.family_id order by e.number`;

describe('a file that is taken in batch by batch', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });

  /** What the catalogue would hold, with so many rows in each batch. */
  function taken(rowsAtOnce: number) {
    const store = new SqlImportStore(database.write);
    const context = { today: TODAY, sources: new Map(), documentOf, source: 'a.example' };
    const reading = new RowReading({ read: readStandard }, context, (row) => {
      throw new Error(JSON.stringify(row));
    });
    return store.transaction(false, async (tx) => {
      await store.openStaging(tx);
      const intake = store.intake(tx, 1);
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const batch = rows.slice(from, from + rowsAtOnce).map((row, at) => ({ line: from + at + 2, values: { grade: 'A', ...row } }));
        await intake.take(batch.flatMap((row): readonly Staged[] => reading.read(row)));
      }
      await intake.end();
      const counts = await store.merge(tx, TODAY);
      return { counts, editions: await tx.query(EDITIONS) };
    });
  }

  it('comes to the same whether a document is described in the batch that names it or in a later one', async () => {
    const whole = await taken(rows.length);
    expect(whole.counts).toMatchObject({ newRows: 6, stubs: 1, stubNumbers: ['IEC 61347-1:2015'] });
    expect(whole.editions).toContainEqual(expect.objectContaining({
      number: 'IEC 62031:2008', cited_only: false, title_en: 'LED modules for general lighting', status: 'withdrawn', issued: '2008-01-14', withdrawn: '2018-03-08',
      said: ['LED modules', 'LED modules for general lighting'],
    }));
    for (const rowsAtOnce of [1, 2, 3]) expect(await taken(rowsAtOnce)).toEqual(whole);
  });
});
