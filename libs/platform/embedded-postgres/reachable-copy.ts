import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies the programs to a folder of root's that every account may enter, once per version: needed where the checkout lies
 * below a folder that only root may enter. A folder under /tmp would not do: anyone could have put their own there first.
 */
export function reachableCopy(native: string, version: string, cache = '/var/cache/gongtong'): string {
  const copy = path.join(cache, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  moveInto(copy, unfinished);
  return copy;
}

function openToAll(entry: string): void {
  const kind = lstatSync(entry);
  if (kind.isSymbolicLink()) return;
  chmodSync(entry, kind.isDirectory() || (kind.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (kind.isDirectory()) for (const name of readdirSync(entry)) openToAll(path.join(entry, name));
}

function moveInto(copy: string, unfinished: string): void {
  try {
    renameSync(unfinished, copy);
  } catch (fault) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw fault; // else another start was quicker
  }
}
