import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DependentColumns, Graph } from '@pure/equivalence';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { seconds } from './timing';
import { compositionRows, dependentIndex, edgeIndex, edgeRows, tables } from './engine-sql';

/** A database over the rows of a graph; `filled` is how long its edges and documents took until they could be asked, in seconds. */
export type Peer = Readonly<{ name: string; filled: number; rows(sql: string, ...values: readonly number[]): Promise<readonly object[]>; close(): Promise<void> }>;

type Rows = Iterable<readonly number[]>;

/** A table to fill: its name, how many columns it has, its rows. */
type Filling = readonly [table: string, columns: number, rows: Rows];

const documentRows = ({ documents: { key, side } }: Graph): Rows => Array.from(key, (one, at) => [one, side[at] ?? 0]);
const dependentRows = ({ key, document }: DependentColumns): Rows => Array.from(key, (one, at) => [one, document[at] ?? 0]);

/** What the engine loads too. */
const loadedToo = (graph: Graph): readonly Filling[] => [['edge', 4, edgeRows(graph)], ['document', 2, documentRows(graph)]];
const besides = (dependents: DependentColumns): readonly Filling[] => [['composition', 3, compositionRows()], ['dependent', 2, dependentRows(dependents)]];

export async function postgresPeer(url: string, graph: Graph, dependents: DependentColumns): Promise<Peer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('create schema bench; set search_path = bench');
  await client.query(tables);
  const fill = async (fillings: readonly Filling[]): Promise<void> => {
    for (const [table, , rows] of fillings) await pipeline(Readable.from(lines(rows)), client.query(copyFrom(`copy ${table} from stdin`)));
  };
  const { took } = await seconds(async () => {
    await fill(loadedToo(graph));
    await client.query(edgeIndex);
  });
  await fill(besides(dependents));
  await client.query(dependentIndex);
  await client.query('analyze bench.edge, bench.composition, bench.document, bench.dependent');
  const names = new Map<string, string>();
  const nameOf = (sql: string): string => names.get(sql) ?? names.set(sql, `peer_${names.size}`).get(sql) ?? '';
  return {
    name: 'postgresql',
    filled: took,
    rows: async (sql, ...values) => (await client.query<object>({ name: nameOf(sql), text: sql, values: [...values] })).rows,
    close: () => client.end(),
  };
}

function* lines(rows: Rows): Generator<string> {
  for (const row of rows) yield `${row.join('\t')}\n`;
}

type Statement = Readonly<{ run(...values: readonly number[]): unknown; all(values: Readonly<Record<number, number>>): readonly object[] }>;
type Sqlite = Readonly<{ exec(sql: string): unknown; prepare(sql: string): Statement; close(): unknown }>;

/** Null where better-sqlite3 is not installed. */
export async function sqlitePeer(folder: string, graph: Graph, dependents: DependentColumns): Promise<Peer | null> {
  const Database = sqlite();
  if (!Database) return null;
  const database = new Database(path.join(folder, 'engine.sqlite'));
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -512000');
  database.exec(tables);
  const fill = (fillings: readonly Filling[]): void => {
    for (const [table, columns, rows] of fillings) {
      const insert = database.prepare(`insert into ${table} values (${Array.from({ length: columns }, () => '?').join(', ')})`);
      database.exec('begin');
      for (const row of rows) insert.run(...row);
      database.exec('commit');
    }
  };
  const { took } = await seconds(() => {
    fill(loadedToo(graph));
    database.exec(edgeIndex);
    return Promise.resolve();
  });
  fill(besides(dependents));
  database.exec(`${dependentIndex}; analyze`);
  const statements = new Map<string, Statement>();
  return {
    name: 'sqlite',
    filled: took,
    rows(sql, ...values) {
      const statement = statements.get(sql) ?? database.prepare(sql.replaceAll(/\$(\d)/g, '?$1'));
      statements.set(sql, statement);
      return Promise.resolve(statement.all(Object.fromEntries(values.map((value, at) => [at + 1, value]))));
    },
    close: () => Promise.resolve(void database.close()),
  };
}

function sqlite(): (new (file: string) => Sqlite) | null {
  try {
    const found: unknown = createRequire(__filename)('better-sqlite3');
    return found as new (file: string) => Sqlite;
  } catch {
    return null;
  }
}
