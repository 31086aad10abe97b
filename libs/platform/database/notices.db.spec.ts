import { type TestDatabase, testDatabase } from '../../../test/support/database';
import { Notices } from './notices';

const CHANNEL = 'notices_test';
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

/** A call that is waited for, each time anew. */
function calls(): { heard: () => void; next: () => Promise<void> } {
  let [waiting, count, seen] = [() => {}, 0, 0];
  return {
    heard: () => {
      count += 1;
      waiting();
    },
    next: async () => {
      seen += 1;
      while (count < seen) await new Promise<void>((resolve) => (waiting = resolve));
    },
  };
}

const tell = () => database.write.query(`select pg_notify('${CHANNEL}', '')`);
const listeners = `from pg_stat_activity where application_name = 'gongtong listener' and datname = current_database()`;

it('are heard from the beginning, and again after the connection was lost', async () => {
  const { heard, next } = calls();
  const listening = new Notices(database.url).listen(CHANNEL, heard);
  await next(); // it listens
  await tell();
  await next();
  await database.write.query(`select pg_terminate_backend(pid) ${listeners}`);
  await next(); // it listens again
  await tell();
  await next();
  await listening.close();
  expect(await database.write.query(`select 1 ${listeners} and state <> 'idle'`)).toEqual([]);
});

it('do not keep anybody waiting for a server that is not there', async () => {
  const listening = new Notices('postgresql://nobody@127.0.0.1:1/nothing').listen(CHANNEL, () => {});
  await listening.close();
});
