import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { syncFolder } from '@platform/whole-files';
import { BackupFault, backupFault, codeOf } from './backup-fault';

/** Writes `file` whole or not at all, readable by its owner alone: as `file.part` until it is complete and would outlive a loss of power. @throws BackupFault */
export async function writeWhole<T>(file: string, work: (output: Writable) => Promise<T>): Promise<T> {
  if (existsSync(file)) throw new BackupFault('BACKUP_EXISTS', file);
  const part = `${file}.part`;
  const handle = await open(part, 'wx', 0o600).catch((fault: unknown) => {
    if (codeOf(fault) === 'EEXIST') throw new BackupFault('BACKUP_UNDER_WAY', part);
    if (codeOf(fault) === 'ENOENT') throw new BackupFault('BACKUP_NO_FOLDER', path.dirname(file));
    throw backupFault(fault, file);
  });
  try {
    const done = await work(createWriteStream(part, { fd: handle, flush: true }));
    if (existsSync(file)) throw new BackupFault('BACKUP_EXISTS', file);
    await rename(part, file);
    await syncFolder(path.dirname(file));
    return done;
  } catch (fault) {
    await handle.close().catch(() => {});
    await rm(part, { force: true });
    throw backupFault(fault, file);
  }
}
