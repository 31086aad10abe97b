import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { syncFolder } from '@platform/whole-files';
import { FileBytes } from './file-bytes';
import { verified } from './verified';

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
const HOUR_MS = 3_600_000;

/**
 * A folder: `ab/cdef…` for the file whose SHA-256 begins so, `incoming/` for what is under way. Folders and files are the
 * owner's alone, and are made when first needed.
 */
export class FolderBytes extends FileBytes {
  constructor(private readonly folder: string) {
    super();
  }

  async writeAt(upload: string, offset: number, bytes: Buffer): Promise<void> {
    await this.folderOf(this.incoming(upload));
    const file = await open(this.incoming(upload), constants.O_WRONLY | constants.O_CREAT, PRIVATE_FILE);
    try {
      if ((await file.stat()).size < offset) throw new Error(`what came of upload ${upload} before is not there`);
      const { bytesWritten } = await file.write(bytes, 0, bytes.length, offset);
      if (bytesWritten < bytes.length) throw new Error('the disk took a part of what was written');
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  async readAt(upload: string, offset: number, length: number): Promise<Buffer> {
    const file = await orNull(open(this.incoming(upload), 'r'));
    if (!file) return Buffer.alloc(0);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  forget(upload: string): Promise<void> {
    return rm(this.incoming(upload), { force: true });
  }

  async forgetIdle(hours: number): Promise<number> {
    const folder = path.join(this.folder, 'incoming');
    const before = Date.now() - hours * HOUR_MS;
    let forgotten = 0;
    for (const name of (await orNull(readdir(folder))) ?? []) {
      const file = path.join(folder, name);
      const state = await orNull(stat(file));
      if (!state || state.mtimeMs >= before) continue;
      await rm(file, { force: true });
      forgotten += 1;
    }
    return forgotten;
  }

  /** Written beside its place and moved there, file and folder both on the disk before it is done. */
  async put(sha256: string, bytes: Buffer): Promise<void> {
    const place = this.place(sha256);
    if (await orNull(stat(place))) return;
    await this.folderOf(place);
    await this.folderOf(this.incoming(sha256));
    const draft = this.incoming(`${sha256}.${randomBytes(4).toString('hex')}`);
    const file = await open(draft, 'wx', PRIVATE_FILE);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
    await syncFolder(path.dirname(place));
  }

  async read(sha256: string): Promise<Readable | null> {
    const file = await orNull(open(this.place(sha256), 'r'));
    return file && verified(file.createReadStream(), sha256);
  }

  remove(sha256: string): Promise<void> {
    return rm(this.place(sha256), { force: true });
  }

  private async folderOf(file: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true, mode: PRIVATE_FOLDER });
  }

  private place(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2));
  }

  private incoming(name: string): string {
    return path.join(this.folder, 'incoming', name);
  }
}

/** Null where there is no such file; every other fault stays one. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (fault) {
    if (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}
