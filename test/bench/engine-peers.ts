import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DependentColumns, Graph } from '@pure/equivalence';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { compositionRows, edgeRows, indexes, tables } from './engine-sql';

/** A database over the rows of a graph. */
export type Peer = Readonly<{ name: string; rows(sql: string, ...values: readonly number[]): Promise<readonly object[]>; close(): Promise<void> }>;

type Rows = Iterable<readonly number[]>;

/** Tables by name, in the order in which they are filled. */
function contents(graph: Graph, { key, document }: DependentColumns): readonly (readonly [table: string, columns: number, rows: Rows])[] {
  const { documents } = graph;
  return [
    ['edge', 4, edgeRows(graph)],
    ['composition', 3, compositionRows()],
    ['document', 2, Array.from(documents.key, (one, at) => [one, documents.side[at] ?? 0])],
    ['dependent', 2, Array.from(key, (one, at) => [one, document[at] ?? 0])],
  ];
}

export async function postgresPeer(url: string, graph: Graph, dependents: DependentColumns): Promise<Peer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('create schema bench; set search_path = bench');
  await client.query(tables);
  for (const [table, , rows] of contents(graph, dependents)) await pipeline(Readable.from(lines(rows)), client.query(copyFrom(`copy ${table} from stdin`)));
  await client.query(indexes);
  await client.query('analyze bench.edge, bench.composition, bench.document, bench.dependent');
  const names = new Map<string, string>();
  const nameOf = (sql: string): string => names.get(sql) ?? names.set(sql, `peer_${names.size}`).get(sql) ?? '';
  return {
    name: 'postgresql',
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
export function sqlitePeer(folder: string, graph: Graph, dependents: DependentColumns): Peer | null {
  const Database = sqlite();
  if (!Database) return null;
  const database = new Database(path.join(folder, 'engine.sqlite'));
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -512000');
  database.exec(tables);
  database.exec('begin');
  for (const [table, columns, rows] of contents(graph, dependents)) {
    const insert = database.prepare(`insert into ${table} values (${Array.from({ length: columns }, () => '?').join(', ')})`);
    for (const row of rows) insert.run(...row);
  }
  database.exec(`commit; ${indexes}; analyze`);
  const statements = new Map<string, Statement>();
  return {
    name: 'sqlite',
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
