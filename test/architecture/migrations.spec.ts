import path from 'node:path';
import { readTree, treeFiles } from './tree';

const FOLDER = 'libs/schema/migrations/';
const NAME = /^(\d{4}-[a-z0-9-]+)\.(?:up|down)\.sql$/;

/** What is wrong with a folder of migrations, given its files with their texts, and the head file. */
function migrationFaults(files: Readonly<Record<string, string>>, head: string): readonly string[] {
  const steps = [...new Set(Object.keys(files).flatMap((file) => NAME.exec(file)?.[1] ?? []))].sort();
  return [
    ...Object.keys(files).filter((file) => !NAME.test(file)).map((file) => `${file}: is no NNNN-what.up.sql or .down.sql`),
    ...steps.flatMap((step, n) => (step.startsWith(`${String(n + 1).padStart(4, '0')}-`) ? [] : [`${step}: is not number ${n + 1}`])),
    ...steps.flatMap((step) => ['up', 'down'].filter((way) => !files[`${step}.${way}.sql`]?.trim()).map((way) => `${step}: has no way ${way}`)),
    ...(steps.at(-1) === head.trim() ? [] : [`HEAD names ${head.trim()}, the last step is ${String(steps.at(-1))}`]),
  ];
}

it('migrations are numbered without a gap, go both ways, and end at HEAD', () => {
  const files = Object.fromEntries(treeFiles().filter((file) => file.startsWith(FOLDER)).map((file) => [path.basename(file), readTree(file)]));
  expect(Object.keys(files)).not.toEqual([]);
  expect(migrationFaults(files, readTree('libs/schema/HEAD'))).toEqual([]);
});

const sound = { '0001-a.up.sql': 'x', '0001-a.down.sql': 'x', '0002-b.up.sql': 'x', '0002-b.down.sql': 'x' };

describe('the check', () => {
  it('lets a sound folder pass', () => expect(migrationFaults(sound, '0002-b\n')).toEqual([]));

  it.each([
    ['a gap', { '0001-a.up.sql': 'x', '0001-a.down.sql': 'x', '0003-b.up.sql': 'x', '0003-b.down.sql': 'x' }, '0003-b', '0003-b: is not number 2'],
    ['two steps of one number', { ...sound, '0002-c.up.sql': 'x', '0002-c.down.sql': 'x' }, '0002-c', '0002-c: is not number 3'],
    ['no way back', { ...sound, '0002-b.down.sql': ' \n' }, '0002-b', '0002-b: has no way down'],
    ['a stale head', sound, '0001-a', 'HEAD names 0001-a, the last step is 0002-b'],
    ['a stray file', { ...sound, 'notes.sql': 'x' }, '0002-b', 'notes.sql: is no NNNN-what.up.sql or .down.sql'],
  ])('refuses %s', (_case, files, head, fault) => expect(migrationFaults(files, head)).toContain(fault));
});
