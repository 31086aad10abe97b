import { catalogueEngine } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../../../../../test/support/database';
import { SqlRequirementStore } from './sql-requirement-store';

let database: TestDatabase;
let store: SqlRequirementStore;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  const { editions, sources } = catalogueEngine(database);
  store = new SqlRequirementStore(database.read, editions, sources);
}, 300_000);

describe('requirements of the starter data', () => {
  it('are told by edition, an edition without any too', async () => {
    const found = await store.ofEditions(['GB 38031-2025', 'GB 31241-2022', 'GB 4943.1-1995', 'GB 1-1900']);
    expect([...found].map(([document, list]) => [document, list.length])).toEqual([['GB 38031-2025', 30], ['GB 31241-2022', 1], ['GB 4943.1-1995', 0], ['GB 1-1900', 0]]);
    expect(found.get('GB 38031-2025')?.[0]).toEqual({
      id: 'r-gb-38031-2025-cell-pass', document: 'GB 38031-2025', clause: '5.1', kind: 'pass-criterion', operator: 'boolean', value: true,
      characteristic: { hans: '单体安全判定', hant: '單電池安全判定', en: 'cell pass criterion' }, conditions: [], source: 'compilation', grade: 1,
      statement: 'After each cell test the cell may not catch fire or explode; leakage, cracks and insulation are not judged at cell level.',
    });
  });

  it('of a document without a standard number are told by its text', async () => {
    const found = await store.ofEditions(['LED燈泡節能標章 2021 (TW)', 'UN R100.03']);
    expect([...found.values()].map((list) => list.length)).toEqual([13, 4]);
  });

  it('show no address of grade C', async () => {
    const every = await database.read.query<{ external_id: string }>('select external_id from correspondence.requirement');
    const all = [...(await store.requirement(every.map(({ external_id }) => external_id))).values()];
    expect(all).toHaveLength(283);
    expect(all.filter(({ grade, source }) => grade < 2 && source?.includes('/'))).toEqual([]);
    expect(all.filter(({ document }) => document === '')).toEqual([]);
  });

  it('by ids that are unknown are absent', async () => expect(await store.requirement(['r-none'])).toEqual(new Map()));

  it('are known to be incomplete until somebody says that they are complete', async () => {
    expect(await database.read.query('select edition_id from correspondence.requirement_list')).toEqual([]);
    expect(await store.known(['GB 31241-2022', 'GB 1-1900'])).toEqual([
      { target: 'GB 31241-2022', requirementsKnown: 1, requirementsComplete: false },
      { target: 'GB 1-1900', requirementsKnown: 0, requirementsComplete: false },
    ]);
    await database.write.query(`insert into correspondence.requirement_list (edition_id, requirements_complete, source_id, grade)
      select id, true, (select min(id) from catalogue.source), 3 from catalogue.edition where number = 'GB 31241-2014'`);
    expect(await store.known(['GB 31241-2014'])).toEqual([{ target: 'GB 31241-2014', requirementsKnown: 8, requirementsComplete: true }]);
  });
});

describe('pairs of the starter data', () => {
  it('are told from either edition', async () => {
    const [there, back] = [await store.pairsBetween('GB 38031-2025', 'GB 38031-2020'), await store.pairsBetween('GB 38031-2020', 'GB 38031-2025')];
    expect(there).toContainEqual(expect.objectContaining({ id: 'p-003', a: 'r-gb-38031-2025-tp-fire', b: 'r-gb-38031-2020-tp-alarm', relation: 'a-stricter', source: 'compilation', grade: 1 }));
    expect(back).toContainEqual(expect.objectContaining({ id: 'p-003', a: 'r-gb-38031-2020-tp-alarm', b: 'r-gb-38031-2025-tp-fire', relation: 'b-stricter' }));
    expect(back.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
  });

  it('are none between editions of which nothing is known', async () => expect(await store.pairsBetween('GB 38031-2025', 'GB 1-1900')).toEqual([]));
});
