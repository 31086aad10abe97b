import { type TestDatabase, testDatabase } from '../../../../../test/support/database';

describe('the starter data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase({ starter: true });
  }, 300_000);

  const edition = (number: string) => database.read.first<Record<string, unknown>>('select * from catalogue.edition where number = $1', [number]);
  const stated = async (condition: string) =>
    (await database.read.first<{ n: number }>(`select count(*)::int as n from catalogue.statement s join catalogue.edition e on e.id = s.edition_id where ${condition}`))?.n;
  const base = async (national: string) =>
    (await database.read.query<{ number: string }>(
      `select distinct b.number from catalogue.adoption a join catalogue.edition n on n.id = a.national_id join catalogue.edition b on b.id = a.base_id where n.number = $1`,
      [national],
    )).map(({ number }) => number);

  it('takes in every row that is a fact', async () => {
    const runs = await database.read.query<{ file_name: string; rows_read: number; rows_faulty: number }>('select file_name, rows_read, rows_faulty from catalogue.import_run');
    expect(Object.fromEntries(runs.map((run) => [run.file_name, run.rows_read]))).toMatchObject({
      'intl_standards.csv.gz': 43_487, 'mainland_standards.csv': 293, 'cns_standards.csv': 77, 'standards_more.csv': 71, 'intl_relations.csv.gz': 23_268,
      'standard_relations.csv': 160, 'adoptions.jsonl': 141, 'adoptions_more.jsonl': 60, 'changes.jsonl': 129, 'term_pairs.csv': 1_731,
    });
    expect(runs.filter(({ rows_faulty }) => rows_faulty > 0)).toEqual([]);
  });

  it('holds a statement of each international document, and the marked sample of both sides', async () => {
    expect(await stated(`s.source_id in ('ISO-DATA', 'IEC-DATA')`)).toBe(43_487);
    const described = await database.read.query<{ side: string; n: number }>('select side, count(*)::int as n from catalogue.edition where not cited_only group by 1');
    const bySide = Object.fromEntries(described.map(({ side, n }) => [side, n]));
    expect((bySide['mainland'] ?? 0) + (bySide['taiwan'] ?? 0)).toBe(293 + 77 + 60);
    expect(bySide['international']).toBeGreaterThan(43_400);
  });

  it('lets the cover of GB/T 31467.3-2015 stand against the aggregator', async () => {
    expect(await edition('GB/T 31467.3-2015')).toMatchObject({ ics: ['43.080'], ccs: ['T47'], status: 'withdrawn' });
    expect(await stated(`e.number = 'GB/T 31467.3-2015' and s.ics = '{43.120}' and s.ccs = '{T84}' and s.basis = 'page'`)).toBe(1);
  });

  it('knows that GB/T 24819-2023 took the place of GB 24819-2009, and its base that of 2008', async () => {
    expect(await edition('GB/T 24819-2023')).toMatchObject({ status: 'in_force', nature: 'recommended', issued: '2023-12-28', implemented: '2026-01-01' });
    expect(await edition('GB 24819-2009')).toMatchObject({ status: 'replaced', nature: 'mandatory' });
    expect([await base('GB/T 24819-2023'), await base('GB 24819-2009')]).toEqual([['IEC 62031:2018'], ['IEC 62031:2008']]);
    expect(await edition('IEC 62031:2018')).toMatchObject({ status: 'replaced', withdrawn: '2026-02-23' });
    expect(await edition('IEC 62031:2026')).toMatchObject({ status: 'in_force' });
  });

  it.each([
    ['GB 17625.1-2022', 'IEC 61000-3-2:2018+AMD1:2020 CSV'],
    ['GB/T 4706.1-2024', 'IEC 60335-1:2010+AMD1:2013+AMD2:2016 CSV'],
    ['GB 4706.17-2010', 'IEC 60335-2-34:2002+AMD1:2004+AMD2:2008 CSV'],
    ['GB/T 4796-2008', 'IEC 60721-1:1990+AMD1:1992+AMD2:1995 CSV'],
    ['GB 17743-2007', 'CISPR 15:2005+AMD1:2006 CSV'],
    ['GB 7000.1-1996', 'IEC 60598-1:1992'],
    ['GB 7000.201-2008', 'IEC 60598-2-1:1979/AMD1:1987'],
    ['CNS 15598-1:2020', 'IEC 62368-1:2018'],
    ['CNS 15364:2013', 'IEC 62133'],
  ])('leads the base of %s to %s', async (national, expected) => expect(await base(national)).toEqual([expected]));
});
