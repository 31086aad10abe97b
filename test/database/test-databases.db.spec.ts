import { emptyDatabase, testDatabase } from '../support/database';

const editions = 'select count(*)::int as n from catalogue.edition';

describe('test databases', () => {
  it('are migrated and empty, and their own', async () => {
    const [one, other] = [await testDatabase(), await testDatabase()];
    expect(await one.read.first(editions)).toEqual({ n: 0 });
    await one.write.query('create table only_here ()');
    expect(await other.read.first("select to_regclass('only_here') as found")).toEqual({ found: null });
  });

  it('have the starter data when asked for', async () => {
    const { read } = await testDatabase({ starter: true });
    expect(await read.first<{ n: number }>(editions)).not.toEqual({ n: 0 });
  });

  it('come without a schema too', async () => expect(await emptyDatabase()).toMatch(/^postgres(ql)?:/));
});
