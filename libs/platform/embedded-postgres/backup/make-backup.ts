import type { Dirent } from 'node:fs';
import path from 'node:path';
import { ArchiveWriter } from './archive-writer';
import { type BaseBackup, withBaseBackup } from './base-backup';
import { backupFault } from './backup-fault';
import { clusterFiles, filesBelow, type Found, openAt, steadyBytes } from './cluster-files';
import { BACKUP_FORMAT, type BackupPart, type LogHead, type Manifest } from './manifest';
import { writeWhole } from './whole-file';

/** What a backup is made of. */
export type BackupAsked = Readonly<{
  file: string;
  product: string;
  /** The embedded database: its folder, its address, and what it says of itself; null: it is backed up by other means. */
  database: Readonly<{ cluster: string; url: string; schema: string | null; logs: readonly LogHead[] }> | null;
  /** Folder of what people handed in; null: it lies elsewhere. */
  files: string | null;
  dataFolder: string;
  /** Folder of the keys; null: they are kept apart. */
  keys: string | null;
  onProgress?: (progress: BackupProgress) => void;
}>;

/** Bytes of files, before they are packed. */
export type BackupProgress = Readonly<{ bytes: number; ofBytes: number }>;

type Source = Readonly<{ part: BackupPart; folder: string; found: readonly Found[] }>;

/** Writes everything that a site needs to begin again into one file, while the product runs. Gives what stands at its beginning. @throws BackupFault */
export async function makeBackup(asked: BackupAsked): Promise<Manifest> {
  return writeWhole(path.resolve(asked.file), async (output) => {
    const archive = new ArchiveWriter(output);
    try {
      const manifest = await (asked.database ? withBaseBackup(asked.database, (backup) => copy(asked, archive, backup)) : copy(asked, archive, null));
      await archive.end();
      return manifest;
    } catch (fault) {
      await archive.abandon();
      throw backupFault(fault, asked.file);
    }
  });
}

async function copy(asked: BackupAsked, archive: ArchiveWriter, backup: BaseBackup | null): Promise<Manifest> {
  const { database, product } = asked;
  const manifest: Manifest = {
    format: BACKUP_FORMAT, product, postgres: backup?.postgres ?? null, schema: database?.schema ?? null, madeAt: backup?.startedAt ?? new Date().toISOString(),
    parts: [...(database ? ['pg' as const] : []), ...(asked.files === null ? [] : ['files' as const]), 'settings', ...(asked.keys === null ? [] : ['keys' as const])],
    logs: database?.logs ?? [],
  };
  await archive.begin(manifest);
  const cluster: Source[] = database ? [{ part: 'pg', folder: database.cluster, found: await clusterFiles(database.cluster) }] : [];
  const told = new Told(asked.onProgress);
  for (const source of cluster) await addAll(archive, source, told);
  if (database && backup) await addEnd(archive, database.cluster, backup);
  // Files after the database: they are never changed, so that a later copy has all that it knows.
  for (const source of await beside(asked)) await addAll(archive, source, told);
  return manifest;
}

async function beside({ files, dataFolder, keys }: BackupAsked): Promise<Source[]> {
  return [
    ...(files === null ? [] : [{ part: 'files' as const, folder: files, found: await filesBelow(files, (entry, below) => !(below === '' && entry.name === 'incoming')) }]),
    { part: 'settings', folder: dataFolder, found: await filesBelow(dataFolder, (entry) => entry.isFile() && isSetting(entry)) },
    ...(keys === null ? [] : [{ part: 'keys' as const, folder: keys, found: await filesBelow(keys, (entry) => !entry.isFile() || /\.(?:key|json)$/.test(entry.name)) }]),
  ];
}

const isSetting = ({ name }: Dirent): boolean => name.endsWith('.json');

async function addAll(archive: ArchiveWriter, { part, folder, found }: Source, told: Told): Promise<void> {
  told.expect(found.reduce((bytes, { size }) => bytes + size, 0));
  await archive.addFolder(part);
  for (const { path: place, folder: isFolder, size } of found) {
    if (isFolder) await archive.addFolder(`${part}/${place}`);
    else await addFile(archive, { from: path.join(folder, place), to: `${part}/${place}`, size });
    told.done(size);
  }
}

async function addFile(archive: ArchiveWriter, { from, to, size }: Readonly<{ from: string; to: string; size: number }>): Promise<void> {
  if (to === 'pg/global/pg_control') {
    const bytes = await steadyBytes(from);
    return archive.add(to, bytes.length, [bytes]);
  }
  const bytes = await openAt(from, size);
  return bytes ? archive.add(to, size, bytes) : undefined;
}

/** The label, and what was written meanwhile. */
async function addEnd(archive: ArchiveWriter, cluster: string, backup: BaseBackup): Promise<void> {
  const { label, segments } = await backup.stop();
  await archive.addText('pg/backup_label', label);
  const wal = await filesBelow(path.join(cluster, 'pg_wal'), (entry) => segments.includes(entry.name));
  for (const { path: name, size } of wal) await addFile(archive, { from: path.join(cluster, 'pg_wal', name), to: `pg/pg_wal/${name}`, size });
}

class Told {
  private bytes = 0;
  private ofBytes = 0;

  constructor(private readonly onProgress: BackupAsked['onProgress']) {}

  expect(bytes: number): void {
    this.ofBytes += bytes;
  }

  done(bytes: number): void {
    this.bytes += bytes;
    this.onProgress?.({ bytes: this.bytes, ofBytes: this.ofBytes });
  }
}
