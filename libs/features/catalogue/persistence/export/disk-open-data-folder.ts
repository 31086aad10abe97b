import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { OpenDataFolder, type WrittenFile } from '../../application/export/open-data-ports';
import type { OpenRow } from '../../application/export/open-row';
import { csvLine } from './csv-line';
import { HashedFile } from './hashed-file';

/** A folder of the file system; it is made when absent, and files of the same name are written over. */
export class DiskOpenDataFolder extends OpenDataFolder {
  constructor(private readonly folder: string) {
    super();
  }

  async addSet(name: string, columns: readonly string[], rows: AsyncIterable<OpenRow>): Promise<{ rows: number; files: readonly WrittenFile[] }> {
    await mkdir(this.folder, { recursive: true });
    const csv = await HashedFile.begin(this.folder, `${name}.csv`);
    const json = await HashedFile.begin(this.folder, `${name}.json`);
    await csv.add(csvLine(columns));
    let count = 0;
    for await (const row of rows) {
      await csv.add(csvLine(columns.map((column) => row[column] ?? null)));
      await json.add(`${count === 0 ? '[' : ','}\n${JSON.stringify(row)}`);
      count += 1;
    }
    await json.add(count === 0 ? '[]\n' : '\n]\n');
    return { rows: count, files: [await csv.end(), await json.end()] };
  }

  async addLicence(file: string): Promise<string> {
    const place = path.posix.join('licences', path.basename(file));
    await mkdir(path.join(this.folder, 'licences'), { recursive: true });
    await copyFile(path.join(projectRoot(), 'data', file), path.join(this.folder, place));
    return place;
  }

  async addManifest(manifest: object): Promise<void> {
    await writeFile(path.join(this.folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
