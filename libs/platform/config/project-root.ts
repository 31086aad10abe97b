import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds package.json, found upwards from this file: the same from the sources and from `dist/`. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`no package.json above ${__dirname}`);
    folder = parent;
  }
  return folder;
}
