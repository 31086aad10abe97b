import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { type TestDatabase, testDatabase } from '../support/database';
import { type NamedQuery, foreignSchemas, namedQueries, schemaOf } from './named-queries';

const root = projectRoot();
const features = readdirSync(path.join(root, 'libs', 'features')).map(schemaOf);
const { queries, commands } = namedQueries(root, (file) => jest.requireActual(file));
const titled = (list: readonly NamedQuery[]) => list.map((query) => [`${query.file} ${query.name}`, query] as const);

describe('named queries', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });

  /** The database's complaint, or null. */
  const faultOf = (sql: string, prelude = ''): Promise<string | null> =>
    database.write
      .transaction(async (tx) => {
        if (prelude) await tx.query(prelude);
        await tx.query(`prepare named as ${sql}`);
        await tx.query('deallocate named');
        throw new Error('prepared');
      })
      .catch((fault: unknown) => (fault instanceof Error && fault.message !== 'prepared' ? fault.message : null));

  it('exist', () => expect(queries).not.toHaveLength(0));

  it.each(titled(queries))('%s can be prepared', async (_title, { sql, prelude }) => {
    expect(await faultOf(sql, prelude)).toBeNull();
  });

  it.each(titled([...queries, ...commands]))('%s stays in its schema', (_title, query) => {
    expect(foreignSchemas(query, features)).toEqual([]);
  });

  it('are refused when a column does not exist', async () => {
    expect(await faultOf('select no_such_column from catalogue.edition')).toContain('no_such_column');
  });
});

describe('a statement of another schema', () => {
  const asked = (sql: string) => foreignSchemas({ sql, feature: 'catalogue' }, ['catalogue', 'access', 'review']);

  it.each([
    'select 1 from access.account',
    'select 1 from catalogue.edition e, access.account a',
    'insert into review.panel values (1)',
    'select access.current_account()',
    'select 1 from catalogue.edition join "access"."account" using (id)',
  ])('is seen in %s', (sql) => expect(asked(sql)).toHaveLength(1));

  it.each([
    'select access.id from catalogue.access where access.side = $1',
    "select 'from access.account'",
    'select 1 -- from access.account',
    'select e.id from catalogue.edition e',
  ])('is not seen in %s', (sql) => expect(asked(sql)).toEqual([]));
});
