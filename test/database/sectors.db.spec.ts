import { DatabaseClock } from '@platform/database';
import { type TestDatabase, testDatabase } from '../support/database';
import type { SectorReader } from '../../libs/features/catalogue/application/sectors/sector-reader';
import { catalogueImport } from '@features/catalogue';
import type { SectorView } from '../../libs/features/catalogue/application/sectors/sector-view';
import { sectorIds, type SectorId } from '../../libs/features/catalogue/domain/sector';
import { SqlViewReader } from '../../libs/features/catalogue/persistence/read/sql-view-reader';
import { readSectorTable } from '../../libs/features/catalogue/persistence/sectors/disk-sector-table';
import { SqlSectorFacts } from '../../libs/features/catalogue/persistence/sectors/sql-sector-facts';
import { SqlSectorReader } from '../../libs/features/catalogue/persistence/sectors/sql-sector-reader';

let database: TestDatabase;
let reader: SectorReader;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  const { read } = database;
  reader = new SqlSectorReader(new DatabaseClock(read), readSectorTable(), new SqlSectorFacts(read), new SqlViewReader(read));
});

const views = new Map<SectorId, Promise<SectorView>>();
const sector = (id: SectorId): Promise<SectorView> => {
  const view = views.get(id) ?? reader.sector(id);
  views.set(id, view);
  return view;
};

describe('the sectors of the starter data', () => {
  it('each has editions of the mainland and of international bodies', async () => {
    const overview = await reader.overview();
    expect(overview.map(({ id }) => id)).toEqual(sectorIds);
    expect(overview.filter(({ counts }) => counts.mainland.known === 0 || counts.international.known === 0)).toEqual([]);
  });

  it('an overview figure is the figure of the page', async () => {
    const { counts, adoptions } = await sector('lighting');
    expect((await reader.overview()).find(({ id }) => id === 'lighting')).toEqual({ id: 'lighting', counts, adoptions });
  });

  it('the overview is kept until the catalogue changes', async () => {
    const before = await reader.overview();
    expect(await reader.overview()).toBe(before);
    await database.write.query("update catalogue.edition set committee = 'x' where id = (select min(id) from catalogue.edition)");
    expect(await reader.overview()).not.toBe(before);
    await catalogueImport(database).searchIndex.refresh();
    const after = await reader.overview();
    expect(await reader.overview()).toBe(after);
  });

  it('IC: the parts of GB/T 4937 beside those of IEC 60749, with their drift', async () => {
    const { series } = await sector('ic');
    const rows = series[0]?.rows ?? [];
    expect(series[0]?.undivided.map(({ number }) => number)).toEqual(['GB/T 4937-1995']);
    expect(rows.map(({ base }) => base.number).slice(0, 3)).toEqual(['IEC 60749-1', 'IEC 60749-2', 'IEC 60749-3']);
    expect(rows.find(({ part }) => part === '15')).toMatchObject({
      latest: { number: 'IEC 60749-15:2020' },
      national: [{ edition: { number: 'GB/T 4937.15-2018' }, base: { number: 'IEC 60749-15:2010' }, degree: 'IDT', drift: true }],
    });
    expect(rows.find(({ part }) => part === '31')).toMatchObject({ national: [{ edition: { number: 'GB/T 4937.31-2023' }, drift: false }] });
    expect(rows.find(({ base }) => base.number === 'IEC 60749-40')).toMatchObject({ national: [{ edition: { number: 'GB/T 4937.40-2025' } }] });
  });

  it('displays: confirmed adoptions, each beside its base', async () => {
    const { lanes } = await sector('displays');
    expect(lanes.map(({ base, mainland }) => `${base.number} ${mainland.map(({ edition, degree }) => `${edition.number} ${degree}`).join()}`)).toContain('IEC 62341-1-2:2014 GB/T 20871.12-2024 IDT');
  });

  it('lighting: candidates with the years between them', async () => {
    const { candidates } = await sector('lighting');
    const pairs = candidates.map(({ mainland, taiwan, base, yearGap, found }) => [mainland.number, taiwan.number, base, yearGap, found]);
    expect(pairs).toContainEqual(['GB/T 24823-2024', 'CNS 15602:2012', 'IEC 62717', 12, 'compilation']);
  });

  it('batteries and NEV: what the newest editions changed', async () => {
    const changes = async (id: SectorId) => (await sector(id)).changes.map(({ edition, replaces }) => `${replaces.map(({ other }) => other.number).join()} → ${edition.number}`);
    expect(await changes('batteries')).toEqual(['GB 38031-2020 → GB 38031-2025', 'GB 31241-2014 → GB 31241-2022']);
    expect(await changes('nev')).toEqual(['GB 38031-2020 → GB 38031-2025']);
    expect((await sector('nev')).changes[0]?.transitions.length).toBeGreaterThan(0);
  });

  it('a family without a class belongs where its base belongs', async () => {
    const { candidates } = await sector('elderly-care');
    expect(candidates).toContainEqual(expect.objectContaining({ found: 'adoption-facts', base: 'ISO 7176-22', yearGap: 17 }));
  });

  it('says what to import next, what is hardly known first', async () => {
    const { next } = await sector('ic');
    expect(next[0]).toEqual({ subject: 'standards', reason: 'few-known', side: 'taiwan', count: 0 });
  });
});
