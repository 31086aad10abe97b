import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';

type Piece = Readonly<{ file: string; isEntry?: boolean; css?: readonly string[] }>;

/** What the build of the workspaces left: the file to begin with, its stylesheets, and every file under its name. */
export class WebFiles {
  constructor(
    readonly entry: string | null,
    readonly styles: readonly string[],
    private readonly files: ReadonlyMap<string, Buffer>,
  ) {}

  /** Nothing, where the workspaces have not been built. */
  static read(folder: string = path.join(projectRoot(), 'dist', 'web')): WebFiles {
    const manifest = path.join(folder, 'manifest.json');
    if (!existsSync(manifest)) return new WebFiles(null, [], new Map());
    const list: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    const pieces = Object.values(list ?? {}).filter(isPiece);
    const entry = pieces.find(({ isEntry }) => isEntry);
    const names = readdirSync(path.join(folder, 'assets'));
    return new WebFiles(
      entry?.file ?? null,
      entry?.css ?? [],
      new Map(names.map((name) => [`assets/${name}`, readFileSync(path.join(folder, 'assets', name))])),
    );
  }

  file(name: string): Buffer | undefined {
    return this.files.get(name);
  }
}

function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';
}
