import { DatabaseIsNewer, migrateDown, migrateUp } from '@platform/database';
import { Client } from 'pg';
import { emptyDatabase } from '../support/database';
import { migrations } from '@schema';

const STRUCTURE = `select table_schema, table_name, column_name, data_type, is_nullable, column_default
  from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, 3`;
const INDEXES = `select indexname, indexdef from pg_indexes where schemaname not in ('pg_catalog', 'information_schema') order by indexname, indexdef`;
const CHECKS = `select conrelid::regclass::text as of, conname, pg_get_constraintdef(oid) as says from pg_constraint order by 1, 2, 3`;

describe('schema', () => {
  const steps = migrations();
  let url: string;
  beforeEach(async () => {
    url = await emptyDatabase();
  });

  it('goes up, down and up again to the same', async () => {
    const names = steps.map(({ name }) => name);
    expect(await migrateUp({ url, migrations: steps })).toEqual(names);
    const first = await structure(url);
    expect(await migrateDown({ url, migrations: steps }, steps.length)).toEqual(names.toReversed());
    expect((await structure(url)).columns.map(({ table_name }) => table_name)).toEqual(Array(3).fill('schema_migration'));
    expect(await migrateUp({ url, migrations: steps })).toEqual(names);
    expect(await structure(url)).toEqual(first);
  });

  it('migrates once when many start at the same time', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrateUp({ url, migrations: steps })));
    expect(runs.flat()).toEqual(steps.map(({ name }) => name));
  });

  it('takes back one step at a time, and leaves what failed as it was', async () => {
    const more = [...steps, { name: `${String(steps.length + 1).padStart(4, '0')}-extra`, up: 'create table extra (id int)', down: 'drop table extra' }];
    await migrateUp({ url, migrations: more });
    expect(await migrateDown({ url, migrations: more }, 1)).toEqual([more.at(-1)?.name]);
    const broken = more.with(-1, { name: more.at(-1)?.name ?? '', up: 'create table extra (id int); select 1 / 0', down: '' });
    await expect(migrateUp({ url, migrations: broken })).rejects.toThrow(`migration ${more.at(-1)?.name} failed: division by zero`);
    expect((await structure(url)).columns.filter(({ table_name }) => table_name === 'extra')).toEqual([]);
  });

  it('stops before a database that is newer than the program', async () => {
    await migrateUp({ url, migrations: steps });
    await expect(migrateUp({ url, migrations: steps.slice(0, -1) })).rejects.toThrow(DatabaseIsNewer);
  });
});

async function structure(url: string): Promise<{ columns: { table_name: string }[]; indexes: object[]; checks: object[] }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ table_name: string }>(STRUCTURE);
    const { rows: indexes } = await client.query<object>(INDEXES);
    const { rows: checks } = await client.query<object>(CHECKS);
    return { columns, indexes, checks };
  } finally {
    await client.end();
  }
}
