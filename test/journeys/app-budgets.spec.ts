import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '@platform/config';

type Piece = Readonly<{ file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: readonly string[] }>;

const folder = path.join(projectRoot(), 'dist', 'web');
const pieces = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Readonly<Record<string, Piece>>;
const names = Object.keys(pieces);

/** A piece with everything that it cannot do without. */
function withImports(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const other of pieces[name]?.imports ?? []) withImports(other, found);
  return found;
}

/** In kB, as it comes over the line. */
const weight = (of: Iterable<string>): number => [...of].reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, pieces[name]?.file ?? ''))).length, 0) / 1_024;

const first = withImports(names.find((name) => pieces[name]?.isEntry) ?? '');
const pages = names.filter((name) => pieces[name]?.isDynamicEntry);

it('the first page of the workspaces has at most 260 kB of script', () => expect(weight(first)).toBeLessThanOrEqual(260));

it.each(pages)('%s adds at most 60 kB', (name) => expect(weight([...withImports(name)].filter((piece) => !first.has(piece)))).toBeLessThanOrEqual(60));
