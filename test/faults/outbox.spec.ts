import { onServer } from '../support/templates';
import { type TestDatabase, testDatabase } from '../support/database';
import { type TestProcess, startProcess } from '../support/start-process';

const KILLINGS = 3;
const MEANWHILE = 20;
const processes: TestProcess[] = [];
afterEach(() => Promise.all(processes.splice(0).map((process) => process.kill('SIGKILL'))));

describe('a server and workers that are killed in the middle of their work', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await onServer(database.url, async (owner) => {
      await owner.query('create table deed (id int generated always as identity primary key)');
      await owner.query('create table effect (event bigint, deed int)');
      await owner.query('grant select, insert on deed, effect to gongtong_app');
    });
  });

  const start = (part: 'server' | 'worker'): TestProcess => {
    const process = startProcess('test/support/outbox-process.ts', [database.url, part]);
    processes.push(process);
    return process;
  };

  /** Numbers that a process prints, until it is killed after so many. */
  async function killedAfter(process: TestProcess, steps: number): Promise<number[]> {
    const told: number[] = [];
    while (told.length < steps) told.push(Number((await process.line()).split(' ')[1]));
    await process.kill('SIGKILL');
    return told;
  }

  const numbers = async (sql: string): Promise<number[]> => (await database.write.query<{ n: number }>(sql)).map(({ n }) => n);

  async function untilWorkedOff(): Promise<void> {
    while ((await numbers('select 1 as n from graphile_worker.jobs limit 1')).length > 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  it('lose no act, handle every event, and none twice', async () => {
    const acknowledged: number[] = [];
    for (let killing = 0; killing < KILLINGS; killing += 1) {
      const [server, one, other] = [start('server'), start('worker'), start('worker')];
      const [told] = await Promise.all([killedAfter(server, MEANWHILE * (killing + 2)), killedAfter(one, MEANWHILE), killedAfter(other, MEANWHILE)]);
      acknowledged.push(...told);
      const stuck = await numbers('select 1 as n from graphile_worker.jobs where locked_by is not null');
      expect(stuck).not.toEqual([]); // what the killed had in hand
    }
    start('worker');
    await untilWorkedOff();

    const deeds = await numbers('select id as n from deed order by id');
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLINGS * MEANWHILE);
    expect(acknowledged.filter((deed) => !deeds.includes(deed))).toEqual([]);
    expect(await numbers('select subject_id::int as n from journal.event order by 1')).toEqual(deeds);
    expect(await numbers('select deed as n from effect order by deed')).toEqual(deeds);
    expect(await numbers('select distinct event::int as n from effect')).toHaveLength(deeds.length);
    expect(await numbers('select 1 as n from journal.handled')).toHaveLength(deeds.length);
  }, 300_000);
});
