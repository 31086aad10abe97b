import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root';

/** The data folder: the one given, seen from the project, or `.gongtong`. */
export function dataFolder(given: string | null, root: string = projectRoot(), uid: number = process.getuid?.() ?? -1): string {
  return given ? path.resolve(root, given) : reachableFolder('.gongtong', root, uid);
}

/**
 * A folder of the project that a database can live in. The database never runs as root; where root's project lies below a
 * folder that nobody else may enter, it is a folder of this project's own under /var/lib/gongtong.
 */
export function reachableFolder(name: string, root: string = projectRoot(), uid: number = process.getuid?.() ?? -1): string {
  if (uid !== 0 || isOpenToOthers(root)) return path.join(root, name);
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return path.join('/var/lib/gongtong', `${path.basename(root)}-${mark}`, name);
}

/** True where other users may pass through the folder and all above it; what does not exist yet does not stand in the way. */
export function isOpenToOthers(folder: string): boolean {
  if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || isOpenToOthers(parent);
}
