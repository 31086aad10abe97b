import type { Dirent } from 'node:fs';
import { type FileHandle, open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { BackupFault, codeOf } from './backup-fault';

/** A file or folder below a folder, with a path that has slashes. `size` in bytes, as it was when it was looked at. */
export type Found = Readonly<{ path: string; folder: boolean; size: number }>;

/** Folders of a cluster that the next start fills anew (PostgreSQL documentation, 25.3.4.2); the log of writes is added apart. */
const emptied = new Set(['pg_wal', 'pg_replslot', 'pg_notify', 'pg_stat_tmp', 'pg_subtrans', 'pg_dynshmem', 'pg_serial', 'pg_snapshots']);
/** Files that belong to the server that runs, or to an earlier backup. */
const left = /^(?:postmaster\.(?:pid|opts)|server\.log|backup_label(?:\.old)?|tablespace_map(?:\.old)?|current_logfiles|backup_manifest|.*\.tmp|pgsql_tmp.*|pg_internal\.init.*)$/;
/** What PostgreSQL reads first comes last, so that it is never older than the rest. */
const CONTROL = 'global/pg_control';

/** What a base backup copies of a cluster. @throws BackupFault where part of it lies elsewhere, behind a link */
export async function clusterFiles(cluster: string): Promise<readonly Found[]> {
  const found = await filesBelow(cluster, (entry, below) => !left.test(entry.name) && (!emptied.has(below.split('/', 1)[0] ?? '') || (below === 'pg_wal' && entry.isDirectory())));
  return [...found.filter((file) => file.path !== CONTROL), ...found.filter((file) => file.path === CONTROL)];
}

type Wanted = (entry: Dirent, below: string) => boolean;

/** Everything below a folder that is wanted, folders before what is in them; nothing where there is no such folder. @throws BackupFault on a link */
export async function filesBelow(folder: string, wanted: Wanted, below = ''): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const entry of await entriesOf(path.join(folder, below))) {
    const place = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!wanted(entry, below)) continue;
    if (entry.isSymbolicLink()) throw new BackupFault('BACKUP_CLUSTER_ELSEWHERE', path.join(folder, place));
    if (entry.isDirectory()) found.push({ path: place, folder: true, size: 0 }, ...(await filesBelow(folder, wanted, place)));
    else if (entry.isFile()) found.push(...(await sized(folder, place)));
  }
  return found;
}

/** Exactly `size` bytes of a file: what came meanwhile is left, what went is zeros, and the log of writes puts both right. Null where the file has gone. */
export async function openAt(file: string, size: number): Promise<AsyncIterable<Buffer> | null> {
  const handle = await open(file).catch(gone);
  return handle && bytesOf(handle, size);
}

/** A file that is written in one piece now and then: read until it is the same twice. */
export async function steadyBytes(file: string): Promise<Buffer> {
  for (let before = await readFile(file); ; ) {
    const bytes = await readFile(file);
    if (bytes.equals(before)) return bytes;
    before = bytes;
  }
}

const AT_ONCE = 1 << 18;

async function* bytesOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  try {
    for (let done = 0; done < size; ) {
      const chunk = Buffer.alloc(Math.min(AT_ONCE, size - done));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, done);
      yield bytesRead === 0 ? chunk : chunk.subarray(0, bytesRead);
      done += bytesRead === 0 ? chunk.length : bytesRead;
    }
  } finally {
    await handle.close();
  }
}

async function sized(folder: string, place: string): Promise<Found[]> {
  const known = await stat(path.join(folder, place)).catch(gone);
  return known ? [{ path: place, folder: false, size: known.size }] : [];
}

const entriesOf = async (folder: string): Promise<Dirent[]> => (await readdir(folder, { withFileTypes: true }).catch(gone)) ?? [];

function gone(fault: unknown): null {
  if (codeOf(fault) === 'ENOENT') return null;
  throw fault;
}
