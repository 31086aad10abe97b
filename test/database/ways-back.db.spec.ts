import { type Database, migrateDown, migrateUp, openDatabase } from '@platform/database';
import { migrations } from '@schema';
import { emptyDatabase } from '../support/database';
import { schemaShape } from './schema-shape';

const steps = migrations();
let url: string;
let database: Database;

beforeAll(async () => {
  url = await emptyDatabase();
  database = await openDatabase({ url, replicaUrl: null });
});
afterAll(() => database.close());

it('each step goes up, its way back restores what was before, and all go up again to the same schema', async () => {
  const shapes = [await schemaShape(database.read)];
  for (const [done, { name }] of steps.entries()) {
    expect(await migrateUp({ url, migrations: steps.slice(0, done + 1) })).toEqual([name]);
    shapes.push(await schemaShape(database.read));
  }
  expect(shapes.at(-1)?.length).toBeGreaterThan(100);

  for (const [left, { name }] of [...steps.entries()].reverse()) {
    expect(await migrateDown({ url, migrations: steps }, 1)).toEqual([name]);
    expect(await schemaShape(database.read)).toEqual(shapes[left]);
  }

  expect(await migrateUp({ url, migrations: steps })).toEqual(steps.map(({ name }) => name));
  expect(await schemaShape(database.read)).toEqual(shapes.at(-1));
  expect(await migrateUp({ url, migrations: steps })).toEqual([]);
});

it('sees a way back that leaves something behind', async () => {
  const leaving = [{ name: '0001-leaving', up: 'create schema leaving; create table leaving.a (b text check (b <> $$x$$))', down: 'drop table leaving.a' }];
  const elsewhere = await emptyDatabase();
  const { read, close } = await openDatabase({ url: elsewhere, replicaUrl: null });
  const before = await schemaShape(read);
  await migrateUp({ url: elsewhere, migrations: leaving });
  expect(await schemaShape(read)).toContain('column leaving.a.b text ');
  await migrateDown({ url: elsewhere, migrations: leaving }, 1);
  expect(await schemaShape(read)).toEqual(['schema leaving', ...before].sort());
  await close();
});
