import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { WrittenFile } from '../../application/export/open-data-ports';

const CHUNK = 1 << 16;

/** A file whose hash is taken while it is written, in pieces of 64 kB. */
export class HashedFile {
  private readonly hash = createHash('sha256');
  private waiting = '';
  private bytes = 0;

  private constructor(
    private readonly name: string,
    private readonly handle: FileHandle,
  ) {}

  static async begin(folder: string, name: string): Promise<HashedFile> {
    return new HashedFile(name, await open(path.join(folder, name), 'w'));
  }

  async add(text: string): Promise<void> {
    this.waiting += text;
    if (this.waiting.length >= CHUNK) await this.flush();
  }

  async end(): Promise<WrittenFile> {
    await this.flush();
    await this.handle.close();
    return { file: this.name, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  private async flush(): Promise<void> {
    const chunk = Buffer.from(this.waiting);
    this.waiting = '';
    this.hash.update(chunk);
    this.bytes += chunk.length;
    await this.handle.write(chunk);
  }
}
