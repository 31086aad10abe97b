import { DataSource } from 'typeorm';
import { writeOptions } from './connection';
import { underLock } from './advisory-lock';
import { type SqlMigration, migrationClass, plainName, recordedName } from './sql-migration';

/** Where to migrate, as the role that owns the tables, and all the steps there are, in order. */
export type Migrating = Readonly<{ url: string; migrations: readonly SqlMigration[] }>;

/** The database has steps that this program does not know: it is older than its database. */
export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer';
}

/** Runs the steps that the database lacks, each in a transaction; gives their names. Of two at once, one does the work. */
export function migrateUp(target: Migrating): Promise<string[]> {
  return withRunner(target, async (source) => {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => plainName(name));
  });
}

/** Takes back the last `steps` steps; gives their names, the last first. */
export function migrateDown(target: Migrating, steps: number): Promise<string[]> {
  return withRunner(target, async (source) => {
    const undone: string[] = [];
    for (const name of (await recorded(source)).slice(-steps).reverse()) {
      await source.undoLastMigration({ transaction: 'each' });
      undone.push(plainName(name));
    }
    return undone;
  });
}

/** Name of the last step that the database has; null where it has none. */
export async function schemaHead(url: string): Promise<string | null> {
  const source = await new DataSource(writeOptions({ url, replicaUrl: null })).initialize();
  try {
    const last = (await recorded(source)).at(-1);
    return last === undefined ? null : plainName(last);
  } finally {
    await source.destroy();
  }
}

function withRunner<T>({ url, migrations }: Migrating, work: (source: DataSource) => Promise<T>): Promise<T> {
  return underLock(url, 'gongtong migration', async () => {
    const source = await new DataSource({
      ...writeOptions({ url, replicaUrl: null }),
      migrations: migrations.map(migrationClass),
      migrationsTableName: 'schema_migration',
    }).initialize();
    try {
      await assertKnown(source, migrations);
      return await work(source);
    } finally {
      await source.destroy();
    }
  });
}

async function assertKnown(source: DataSource, migrations: readonly SqlMigration[]): Promise<void> {
  const known = new Set(migrations.map(({ name }) => recordedName(name)));
  const unknown = (await recorded(source)).find((name) => !known.has(name));
  if (unknown) throw new DatabaseIsNewer(`the database has migration ${plainName(unknown)}, which this program does not know: use a newer program`);
}

async function recorded(source: DataSource): Promise<string[]> {
  const [exists] = await source.query<object[]>(`select 1 where to_regclass('schema_migration') is not null`);
  if (!exists) return [];
  const rows = await source.query<{ name: string }[]>('select name from schema_migration order by id');
  return rows.map(({ name }) => name);
}
