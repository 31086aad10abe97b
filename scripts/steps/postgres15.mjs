import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the packages of Debian, of PostgreSQL's own repositories and of Homebrew put the programs. */
const usual = ['/usr/lib/postgresql/15/bin', '/usr/pgsql-15/bin', '/opt/homebrew/opt/postgresql@15/bin'];

/** Folder of `initdb` and `postgres` of a PostgreSQL 15, or null. */
export function findPostgres15() {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => existsSync(path.join(folder, 'initdb')));
  return [...usual, ...onPath].find(isVersion15) ?? null;
}

function isVersion15(folder) {
  try {
    const version = execFileSync(path.join(folder, 'postgres'), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return / 15(\.|beta|rc| |$)/.test(version) && existsSync(path.join(folder, 'initdb'));
  } catch {
    return false;
  }
}
