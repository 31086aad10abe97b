import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type TestDatabase, testDatabase } from '../../../test/support/database';
import { DatabaseClock } from './database-clock';
import { openDatabase } from './open-database';
import type { Tx } from './tx';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.write.query('create table fruit (name text, ripe date, weight bigint)');
});
beforeEach(() => database.write.query('truncate fruit'));

const names = async (): Promise<string[]> => {
  const rows = await database.read.query<{ name: string }>('select name from fruit order by name');
  return rows.map(({ name }) => name);
};

describe('pools', () => {
  it('keep what a transaction wrote, and nothing of one that threw', async () => {
    await database.write.transaction((tx) => tx.execute('insert into fruit (name) values ($1)', ['plum']));
    const failing = database.write.transaction(async (tx) => {
      await tx.execute('insert into fruit (name) values ($1)', ['pear']);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await names()).toEqual(['plum']);
  });

  it('answer what each of many transactions at once asks beside itself', async () => {
    const beside = (tx: Tx) => tx.query('select 1').then(() => database.write.first<{ one: number }>('select 1 as one'));
    const answers = await Promise.all(Array.from({ length: 40 }, () => database.write.transaction(beside)));
    expect(answers).toEqual(Array.from({ length: 40 }, () => ({ one: 1 })));
  });

  it('tell how many rows a statement touched', async () => {
    await database.write.transaction(async (tx) => {
      expect(await tx.execute("insert into fruit (name) values ('a'), ('b')")).toBe(2);
      expect(await tx.execute('update fruit set weight = 1')).toBe(2);
      expect(await tx.execute("delete from fruit where name = 'a'")).toBe(1);
    });
  });

  it('give rows of an UPDATE … RETURNING like those of a SELECT', async () => {
    const rows = await database.write.query("insert into fruit (name) values ('a') returning name");
    expect(rows).toEqual([{ name: 'a' }]);
    expect(await database.write.query('update fruit set weight = 1 returning name')).toEqual(rows);
    expect(await database.write.first("select name from fruit where name = 'b'")).toBeNull();
  });

  it('refuse to write where one only reads', async () => {
    await expect(database.read.query("insert into fruit (name) values ('a')")).rejects.toThrow('read-only transaction');
    await expect(database.read.snapshot((tx) => tx.execute('delete from fruit'))).rejects.toThrow('read-only transaction');
  });

  it('show one state throughout a snapshot', async () => {
    await database.read.snapshot(async (tx) => {
      const before = await tx.query('select count(*)::int as n from fruit');
      await database.write.query("insert into fruit (name) values ('late')");
      expect(await tx.query('select count(*)::int as n from fruit')).toEqual(before);
    });
  });

  it('show one state to two connections at once', async () => {
    const counted = (tx: Tx) => tx.first<{ n: number; pid: number }>('select count(*)::int as n, pg_backend_pid() as pid from fruit');
    const [one, other] = await database.read.twinSnapshots(counted, async (tx) => {
      await database.write.query("insert into fruit (name) values ('late')");
      return counted(tx);
    });
    expect([one?.n, one?.pid === other?.pid]).toEqual([other?.n, false]);
  });

  it('give both connections back where one of the two fails', async () => {
    const failing = () => database.read.twinSnapshots(() => Promise.reject(new Error('unreadable')), (tx) => tx.query('select 1'));
    for (let round = 0; round < 20; round += 1) await expect(failing()).rejects.toThrow('unreadable');
    expect(await names()).toEqual([]);
  });

  it('leave dates and large numbers as text', async () => {
    await database.write.query("insert into fruit values ('a', '2024-03-01', 9007199254740993)");
    expect(await database.read.first('select ripe, weight from fruit')).toEqual({ ripe: '2024-03-01', weight: '9007199254740993' });
  });
});

describe('copy', () => {
  it('takes rows from a stream within the transaction, and gives them back', async () => {
    await database.write.transaction(async (tx) => {
      expect(await tx.copyIn('copy fruit (name, weight) from stdin', Readable.from(['plum\t1\npe', 'ar\t2\n']))).toBe(2);
      expect(await text(await tx.copyOut('copy (select name from fruit order by 1) to stdout'))).toBe('pear\nplum\n');
    });
    expect(await names()).toEqual(['pear', 'plum']);
  });

  it('hands on each row where it lies, however the bytes are cut', async () => {
    const widths = await database.read.snapshot(async (tx) => {
      const found: number[] = [];
      await tx.copyEach("copy (select repeat('x', n % 3000) from generate_series(1, 20000) n) to stdout", ({ buffer, byteOffset }, start, end) => found.push(Buffer.from(buffer, byteOffset + start, end - start).indexOf('\n')));
      expect(await tx.first('select 1 as still')).toEqual({ still: 1 });
      return found;
    });
    expect(widths).toEqual(Array.from({ length: 20_000 }, (_, n) => (n + 1) % 3000));
  });

  it('that is handed on fails with its statement or with its reader, and leaves the connection usable', async () => {
    const reading = (sql: string) => database.read.snapshot((tx) => tx.copyEach(sql, () => { throw new Error('unreadable'); }));
    await expect(reading('copy (select 1 / n from generate_series(5, 0, -1) n) to stdout')).rejects.toThrow('division by zero');
    await expect(reading('copy (select nothing) to stdout')).rejects.toThrow('does not exist');
    await expect(reading('copy (select n from generate_series(1, 9) n) to stdout')).rejects.toThrow('unreadable');
    expect(await names()).toEqual([]);
  });

  it('fails as a whole on a faulty row and leaves the connection usable', async () => {
    const copying = database.write.transaction((tx) => tx.copyIn('copy fruit (name, weight) from stdin', Readable.from(['a\t1\n', 'b\tx\n'])));
    await expect(copying).rejects.toThrow('invalid input syntax for type bigint');
    expect(await names()).toEqual([]);
  });

  it('fails when its source fails', async () => {
    async function* source(): AsyncGenerator<string> {
      yield 'a\t1\n';
      throw new Error('file went away');
    }
    await expect(database.write.transaction((tx) => tx.copyIn('copy fruit (name, weight) from stdin', source()))).rejects.toThrow('file went away');
    expect(await names()).toEqual([]);
  });
});

describe('clock', () => {
  it('tells the day of Asia/Shanghai', async () => {
    const expected = await database.read.first("select to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today");
    expect({ today: await new DatabaseClock(database.read).today() }).toEqual(expected);
  });

  it('tells many at once the same day, and asks again after a failure', async () => {
    const clock = new DatabaseClock(database.read);
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => clock.today()))).size).toBe(1);
    const other = await openDatabase({ url: database.url, replicaUrl: null });
    const lost = new DatabaseClock(other.read);
    await other.close();
    await expect(lost.today()).rejects.toThrow('Driver not Connected');
    await expect(lost.today()).rejects.toThrow('Driver not Connected');
  });
});
