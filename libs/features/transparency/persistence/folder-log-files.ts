import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder, type Environment } from '@platform/config';
import { addFile, replaceFile, syncFolder } from '@platform/whole-files';
import { tilePath, type TilePlace } from '@pure/log';
import { LogFiles } from '../application/files/log-files';
import { type Epoch, logFolders } from '../domain/logs';

/** Where the logs are written: the folder that is set, else `log/` of the data folder, where there is one; null: nowhere. */
export function folderOfLogs({ logDir, dataDir, databaseUrl }: Pick<Environment, 'logDir' | 'dataDir' | 'databaseUrl'>): string | null {
  if (logDir !== null) return path.resolve(logDir);
  return dataDir === null && databaseUrl !== null ? null : path.join(dataFolder(dataDir), 'log');
}

/** `log/1/tile/0/000`, `log-examples/1/checkpoint` below a folder, as below the address of the site. */
export class FolderLogFiles extends LogFiles {
  private readonly added = new Set<string>();

  constructor(private readonly folder: string) {
    super();
  }

  checkpoint(epoch: Epoch): Promise<string | null> {
    return orNull(readFile(this.place(epoch, 'checkpoint'), 'utf8'));
  }

  tile(epoch: Epoch, place: TilePlace): Promise<Uint8Array | null> {
    return orNull(readFile(this.place(epoch, tilePath(place))));
  }

  async addTile(epoch: Epoch, place: TilePlace, bytes: Uint8Array): Promise<void> {
    const file = this.place(epoch, tilePath(place));
    await addFile(file, bytes);
    for (let above = path.dirname(file); above !== path.dirname(this.folder); above = path.dirname(above)) this.added.add(above);
  }

  setTile(epoch: Epoch, place: TilePlace, bytes: Uint8Array): Promise<void> {
    return replaceFile(this.place(epoch, tilePath(place)), bytes);
  }

  async setCheckpoint(epoch: Epoch, note: string): Promise<void> {
    for (const folder of this.added) await syncFolder(folder);
    this.added.clear();
    await replaceFile(this.place(epoch, 'checkpoint'), note);
  }

  dropParts(epoch: Epoch, full: TilePlace): Promise<void> {
    return rm(`${this.place(epoch, tilePath(full))}.p`, { recursive: true, force: true });
  }

  private place({ log, epoch }: Epoch, name: string): string {
    return path.join(this.folder, logFolders[log], String(epoch), name);
  }
}

/** Null where there is no such file; every other fault stays one. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (fault) {
    if (typeof fault === 'object' && fault !== null && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return null;
    throw fault;
  }
}
