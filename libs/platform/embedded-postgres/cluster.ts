import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { surroundings } from '@platform/config';
import { type Account, giveTo } from './account';
import { type Binaries } from './binaries';
import { EmbeddedPostgresFault } from './fault';

/** The role that owns everything in an embedded cluster. */
export const owner = 'gongtong';

/** What the server and `initdb` see of our environment. */
export const serverVariables = (): Record<string, string> => ({ ...surroundings(), LC_ALL: 'C.UTF-8', TZ: 'UTC' });

/** The owner's password, chosen at random when the cluster was made and kept in it, readable by its owner only. */
export function passwordOf(folder: string): string {
  return readFileSync(path.join(folder, 'owner.password'), 'utf8').trim();
}

export function clusterExists(folder: string): boolean {
  return existsSync(path.join(folder, 'PG_VERSION'));
}

/** Makes the cluster beside its place and moves it in when complete: an interrupted or a rival first start leaves no half one. */
export function createCluster(folder: string, binaries: Binaries, account: Account): void {
  enterable(path.dirname(folder), account);
  const unfinished = `${folder}.init-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  try {
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    mkdirSync(unfinished, { mode: 0o700 });
    for (const entry of [passwordFile, unfinished]) giveTo(account, entry);
    initialise(unfinished, passwordFile, binaries, account);
    renameSync(passwordFile, path.join(unfinished, 'owner.password'));
    moveInto(folder, unfinished);
  } finally {
    for (const entry of [passwordFile, unfinished]) rmSync(entry, { recursive: true, force: true });
  }
}

/** The folders above the cluster, as far as they are new; an account that we hand over to may pass through, not list them. */
export function enterable(parent: string, account: Account): void {
  const first = mkdirSync(parent, { recursive: true, mode: 0o700 });
  if (first === undefined || account.uid === undefined) return;
  for (let made = parent; made.length >= first.length; made = path.dirname(made)) chmodSync(made, 0o711);
}

function initialise(folder: string, passwordFile: string, { initdb }: Binaries, account: Account): void {
  const form = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--no-instructions'];
  const identity = ['--username', owner, '--pwfile', passwordFile];
  const run = spawnSync(initdb, ['-D', folder, ...identity, ...form], { ...account, env: serverVariables(), cwd: '/', encoding: 'utf8' });
  if (run.status === 0) return;
  const reason = run.error?.message ?? run.stderr.trim().split('\n').at(-1);
  throw new EmbeddedPostgresFault(`the database in ${folder} could not be made: ${reason}`);
}

function moveInto(folder: string, unfinished: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (fault) {
    if (!clusterExists(folder)) throw fault; // else another start was quicker, and its cluster is as good
  }
}
