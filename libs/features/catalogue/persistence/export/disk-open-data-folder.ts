import { createHash } from 'node:crypto';
import { type FileHandle, copyFile, mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { OpenDataFolder, type WrittenFile } from '../../application/export/open-data-ports';
import type { OpenRow } from '../../application/export/open-row';
import { csvLine } from './csv-line';

/** A folder of the file system; it is made when absent, and files of the same name are written over. */
export class DiskOpenDataFolder extends OpenDataFolder {
  constructor(private readonly folder: string) {
    super();
  }

  async writeSet(name: string, columns: readonly string[], rows: AsyncIterable<OpenRow>): Promise<{ rows: number; files: readonly WrittenFile[] }> {
    await mkdir(this.folder, { recursive: true });
    const csv = await HashedFile.create(this.folder, `${name}.csv`);
    const json = await HashedFile.create(this.folder, `${name}.json`);
    await csv.write(csvLine(columns));
    let count = 0;
    for await (const row of rows) {
      await csv.write(csvLine(columns.map((column) => row[column] ?? null)));
      await json.write(`${count === 0 ? '[' : ','}\n${JSON.stringify(row)}`);
      count += 1;
    }
    await json.write(count === 0 ? '[]\n' : '\n]\n');
    return { rows: count, files: [await csv.close(), await json.close()] };
  }

  async copyLicence(file: string): Promise<string> {
    const place = path.posix.join('licences', path.basename(file));
    await mkdir(path.join(this.folder, 'licences'), { recursive: true });
    await copyFile(path.join(projectRoot(), 'data', file), path.join(this.folder, place));
    return place;
  }

  async writeManifest(manifest: object): Promise<void> {
    await writeFile(path.join(this.folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

const CHUNK = 1 << 16;

/** A file whose hash is taken while it is written, in pieces of 64 kB. */
class HashedFile {
  private readonly hash = createHash('sha256');
  private waiting = '';
  private bytes = 0;

  private constructor(
    private readonly name: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(folder: string, name: string): Promise<HashedFile> {
    return new HashedFile(name, await open(path.join(folder, name), 'w'));
  }

  async write(text: string): Promise<void> {
    this.waiting += text;
    if (this.waiting.length >= CHUNK) await this.flush();
  }

  async close(): Promise<WrittenFile> {
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
