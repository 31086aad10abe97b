import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';

/** One step of the schema, from the files `migrations/NNNN-what.up.sql` and `.down.sql`. */
export type Migration = Readonly<{ name: string; up: string; down: string }>;

const schemaFolder = (): string => path.join(projectRoot(), 'libs', 'schema');

/**
 * All steps in order. `HEAD` names the last one, so that two rival additions meet in one line of one file.
 * @throws when a number is missing or doubled, a way back is missing, or HEAD names another step
 */
export function migrations(folder: string = schemaFolder()): Migration[] {
  const steps = path.join(folder, 'migrations');
  const names = readdirSync(steps).flatMap((file) => (file.endsWith('.up.sql') ? [file.slice(0, -'.up.sql'.length)] : []));
  names.sort();
  assertInOrder(names, readFileSync(path.join(folder, 'HEAD'), 'utf8').trim());
  const read = (name: string, way: 'up' | 'down') => readFileSync(path.join(steps, `${name}.${way}.sql`), 'utf8');
  return names.map((name) => ({ name, up: read(name, 'up'), down: read(name, 'down') }));
}

function assertInOrder(names: readonly string[], head: string): void {
  names.forEach((name, index) => {
    const number = String(index + 1).padStart(4, '0');
    if (!name.startsWith(`${number}-`)) throw new Error(`libs/schema/migrations: ${number} expected, ${name} found`);
  });
  if (names.at(-1) !== head) throw new Error(`libs/schema/HEAD names ${head}, the last migration is ${names.at(-1)}`);
}
