import type { Queries } from '@platform/database';
import { testDatabase } from '../support/database';

const limitsOf = async (database: Queries) =>
  (await database.first<{ limits: string[] }>(`select array[current_setting('statement_timeout'), current_setting('lock_timeout'), current_setting('idle_in_transaction_session_timeout')] as limits`))?.limits;

describe('what the server asks of its database', () => {
  it('is cut off after some seconds, on both pools', async () => {
    const { read, write } = await testDatabase({ restricted: true });
    expect(await limitsOf(read)).toEqual(['5s', '3s', '10s']);
    expect(await write.transaction(limitsOf)).toEqual(['5s', '3s', '10s']);
  });

  it('takes its time where nobody waits for it, and no longer than for that', async () => {
    const { read, write } = await testDatabase({ restricted: true });
    expect(await write.transaction(limitsOf, { unhurried: true })).toEqual(['0', '0', '0']);
    expect(await read.twinSnapshots(limitsOf, limitsOf)).toEqual([['0', '0', '0'], ['0', '0', '0']]);
    expect(await write.transaction(limitsOf)).toEqual(['5s', '3s', '10s']);
  });

  it('is never cut off for the owner, who migrates and imports', async () => {
    expect(await limitsOf((await testDatabase()).write)).toEqual(['0', '0', '0']);
  });

  it('is refused for a statement that would take too long', async () => {
    const { write } = await testDatabase({ restricted: true });
    const hurried = write.transaction(async (tx) => {
      await tx.query(`set local statement_timeout = '10ms'`);
      return tx.query('select pg_sleep(30)');
    });
    await expect(hurried).rejects.toMatchObject({ code: '57014' });
  });
});
