import { type TestDatabase, testDatabase } from '../../../../../test/support/database';
import type { EngineFacts } from '../../application/engine-facts/engine-facts';
import { SqlCitedSources } from './sql-cited-sources';
import { SqlEngineFacts } from './sql-engine-facts';
import { SqlFactPacking } from './sql-fact-packing';

let database: TestDatabase;
let facts: EngineFacts;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  facts = new SqlEngineFacts(database.read, new SqlCitedSources(database.read));
}, 300_000);

describe('packed facts', () => {
  const blocks = () => database.read.first<{ n: number }>('select count(*)::int as n from catalogue.packed_facts').then((row) => row?.n ?? 0);

  /** Facts in the order of their kinds and refs, and what the documents say. */
  async function loaded(): Promise<unknown> {
    const { columns: { documents, facts: { kind, ref, from, to, degree, stated, bits, grade, year }, lists } } = await facts.load();
    const rows = [...kind].map((one, at) => [one, ref[at], from[at], to[at], degree[at], stated[at], bits[at], grade[at], year[at], JSON.stringify(lists.get(at) ?? [])].join(' '));
    return [documents, rows.sort()];
  }

  it('load as those that are not, also after some of them changed', async () => {
    const packing = new SqlFactPacking(database.write);
    await database.write.query('delete from catalogue.packed_facts');
    const rows = await loaded();
    await packing.pack();
    const all = await blocks();
    expect(all).toBeGreaterThan(2);
    expect(await loaded()).toEqual(rows);

    await database.write.query('update catalogue.adoption set grade = 3 - grade where id = (select max(id) from catalogue.adoption where base_id is not null)');
    await database.write.query('delete from catalogue.replacement where id = (select min(id) from catalogue.replacement)');
    expect(await blocks()).toBe(all - 2);
    const changed = await loaded();
    expect(changed).not.toEqual(rows);
    await packing.pack();
    expect([await blocks(), await loaded()]).toEqual([all, changed]);
    await database.write.query('delete from catalogue.packed_facts');
    expect(await loaded()).toEqual(changed);
  }, 120_000);

  it('are left alone while somebody changes facts, and are never kept of what changes at the same time', async () => {
    const packing = new SqlFactPacking(database.write);
    await packing.pack();
    await database.write.transaction(async (tx) => {
      await tx.query('update catalogue.relation set grade = grade where id = (select min(id) from catalogue.relation)');
      await packing.pack();
      expect(await blocks()).toBeGreaterThan(0);
    });
    const left = await blocks();
    await packing.pack();
    expect(await blocks()).toBe(left + 1);
  });

  it('are made anew where they are not what the facts make, and every process is told', async () => {
    const packing = new SqlFactPacking(database.write);
    await packing.pack();
    const [right, version] = [await loaded(), await facts.version()];
    await database.write.query("update catalogue.packed_facts set facts = '' where kind = 'adoption'");
    expect(await loaded()).not.toEqual(right);
    expect(await packing.repack()).toBe(await blocks());
    expect(await loaded()).toEqual(right);
    expect(await facts.version()).not.toBe(version);
  });

  it('are gone where all facts of a kind are', async () => {
    await new SqlFactPacking(database.write).pack();
    let left: readonly unknown[] | undefined;
    const emptied = database.write.transaction(async (tx) => {
      await tx.query('truncate catalogue.amendment');
      left = await tx.query("select block from catalogue.packed_facts where kind = 'amendment'");
      throw new Error('undone');
    });
    await expect(emptied).rejects.toThrow('undone');
    expect([left, await blocks() > 0]).toEqual([[], true]);
  });
});
