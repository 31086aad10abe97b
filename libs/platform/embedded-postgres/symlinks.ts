import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

type Link = Readonly<{ source: string; target: string }>;

/**
 * The package creates the links between its libraries in an install script, which `npm ci --ignore-scripts` leaves out.
 * Creates those that are missing, as `pg-symlinks.json` lists them (paths relative to the package).
 */
export function restoreLinks(native: string): void {
  for (const { source, target } of listedLinks(native)) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) createLink(path.basename(source), link);
  }
}

function listedLinks(native: string): Link[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const parsed: unknown = JSON.parse(readFileSync(list, 'utf8'));
  return Array.isArray(parsed) ? parsed.filter(isLink) : [];
}

function isLink(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null) return false;
  return 'source' in value && typeof value.source === 'string' && 'target' in value && typeof value.target === 'string';
}

function createLink(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (fault) {
    if (!existsSync(link)) throw fault; // else another start was quicker
  }
}
