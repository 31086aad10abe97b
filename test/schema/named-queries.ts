import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A statement that the code sends under a name. `prelude` is what must exist before it, such as temporary tables. */
export type NamedQuery = Readonly<{ file: string; name: string; sql: string; prelude: string; feature: string | null }>;

/** What a `*.sql.ts` file may export: `queries`, `prelude`, and `commands`, which PostgreSQL cannot prepare (COPY, CREATE). */
type SqlFile = Readonly<{ queries?: unknown; prelude?: unknown; commands?: unknown }>;

/** All statements of the files `*.sql.ts` below a folder. `load` gives a file's exports. */
export function namedQueries(root: string, load: (file: string) => SqlFile): { queries: NamedQuery[]; commands: NamedQuery[] } {
  const found = { queries: [] as NamedQuery[], commands: [] as NamedQuery[] };
  for (const file of sqlFiles(path.join(root, 'libs'))) {
    const { queries = {}, commands = {}, prelude = '' } = load(file);
    const place = { file: path.relative(root, file), prelude: text(prelude), feature: featureOf(path.relative(root, file)) };
    found.queries.push(...statements(queries).map(([name, sql]) => ({ ...place, name, sql })));
    found.commands.push(...statements(commands).map(([name, sql]) => ({ ...place, name, sql })));
  }
  return found;
}

/**
 * Schemas of other features that a statement reaches into. A feature's schema bears its name; `schemas` are those of all
 * features. Only places where a relation or a function stands count: `access.id` may be a column of a table `access`.
 */
export function foreignSchemas({ sql, feature }: Pick<NamedQuery, 'sql' | 'feature'>, schemas: readonly string[]): string[] {
  const code = sql.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/'(?:[^']|'')*'/g, "''");
  return schemas.filter((schema) => {
    if (schema === feature) return false;
    const place = String.raw`(?:\b(?:from|join|into|update|only|table|copy|using)\s+|,\s*)"?${schema}"?\s*\.\s*"?\w+"?\s*(?!\w*\s*[=<>])`;
    return new RegExp(place, 'i').test(code) || new RegExp(String.raw`\b${schema}\s*\.\s*\w+\s*\(`, 'i').test(code);
  });
}

/** `joint-standard` owns the schema `joint_standard`. */
export const schemaOf = (feature: string): string => feature.replaceAll('-', '_');

function featureOf(file: string): string | null {
  const [, floor, name] = file.split(path.sep);
  return floor === 'features' && name ? schemaOf(name) : null;
}

function sqlFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((entry) => entry.endsWith('.sql.ts')).map((entry) => path.join(folder, entry)).sort();
}

function statements(exported: unknown): [string, string][] {
  if (typeof exported !== 'object' || exported === null) throw new Error('queries must be an object of name → SQL text');
  return Object.entries(exported).map(([name, sql]) => [name, text(sql)]);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`SQL text expected, found ${typeof value}: a statement is a constant, not built at run time`);
  return value;
}
