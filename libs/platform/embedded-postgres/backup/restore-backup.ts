import { chownSync, existsSync, lstatSync } from 'node:fs';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '@platform/whole-files';
import { type Account, serverAccount } from '../account';
import { findBinaries, majorVersion } from '../binaries';
import { enterable } from '../cluster';
import { assertReachable } from '../reachable';
import { startEmbeddedPostgres } from '../start';
import { unpack } from './archive-reader';
import { BackupFault, backupFault, codeOf } from './backup-fault';
import type { Manifest } from './manifest';

/** Where to restore. */
export type RestoreAsked = Readonly<{
  file: string;
  /** The data folder to be; made where there is none, empty but perhaps for `keys`. */
  folder: string;
  /** Migrations that this program knows. */
  schemas: readonly string[];
  /** Sees what stands at the beginning before anything is written; may throw. */
  accept(manifest: Manifest): void;
  /** Readies the database once it has recovered, before anything is moved into its place. */
  prepare(url: string): Promise<void>;
  onProgress?: (bytes: number) => void;
}>;

/** Puts a backup into an empty data folder: all of it, its database recovered and ready, or nothing. @throws BackupFault, EmbeddedPostgresFault */
export async function restoreBackup(asked: RestoreAsked): Promise<Manifest> {
  const { folder } = asked;
  const present = await entriesOf(folder);
  if (present.some((name) => name !== 'keys')) throw new BackupFault('BACKUP_TARGET_NOT_EMPTY', folder);
  const account = serverAccount();
  const made = !existsSync(folder);
  const staging = path.join(folder, '.restoring');
  try {
    enterable(staging, account);
    const manifest = await unpack({
      ...asked,
      folder: staging,
      accept: (found) => {
        accept(found, asked, present);
        if (found.parts.includes('pg')) assertReachable(path.join(staging, 'pg'), account);
      },
    });
    if (manifest.parts.includes('pg')) await recover(path.join(staging, 'pg'), account, asked.prepare);
    await moveIn(staging, folder);
    return manifest;
  } catch (fault) {
    await rm(staging, { recursive: true, force: true });
    if (made) await rmdir(folder).catch(() => {});
    throw backupFault(fault, folder);
  }
}

function accept(manifest: Manifest, asked: RestoreAsked, present: readonly string[]): void {
  const [{ schema, postgres, parts }, { file, folder, schemas }] = [manifest, asked];
  if (schema !== null && !schemas.includes(schema)) throw new BackupFault('BACKUP_NEWER', file);
  if (postgres !== null && postgres !== majorVersion(findBinaries(serverAccount()))) throw new BackupFault('BACKUP_OTHER_POSTGRES', String(postgres));
  asked.accept(manifest);
  if (parts.includes('keys') && present.length > 0) throw new BackupFault('BACKUP_TARGET_NOT_EMPTY', folder);
}

/** Starts the cluster once, so that what was written during the backup is in it, and stops it. */
async function recover(cluster: string, account: Account, prepare: RestoreAsked['prepare']): Promise<void> {
  await handOver(cluster, account);
  const server = await startEmbeddedPostgres({ folder: cluster });
  try {
    await prepare(server.url('gongtong'));
  } finally {
    await server.stop();
  }
  await rm(path.join(cluster, 'backup_label.old'), { force: true });
}

async function handOver(entry: string, account: Account): Promise<void> {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined) return;
  chownSync(entry, uid, gid);
  if (!lstatSync(entry).isDirectory()) return;
  for (const name of await readdir(entry)) await handOver(path.join(entry, name), account);
}

/** The database comes last: a folder that has one is complete. */
async function moveIn(staging: string, folder: string): Promise<void> {
  const parts = await entriesOf(staging);
  for (const name of await entriesOf(path.join(staging, 'settings'))) await rename(path.join(staging, 'settings', name), path.join(folder, name));
  for (const part of ['files', 'keys', 'pg'].filter((each) => parts.includes(each))) await rename(path.join(staging, part), path.join(folder, part));
  await rm(staging, { recursive: true });
  await syncFolder(folder);
}

async function entriesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((fault: unknown) => {
    if (codeOf(fault) === 'ENOENT') return [];
    throw fault;
  });
}
