import { ok, refuse, type Result } from '@pure/kernel';
import { sameBytes, tilesOf } from '@pure/log';
import type { LogReader } from '../log-store';
import type { HeadOfEpoch, Publications } from '../publication/publications';
import type { LogFiles } from './log-files';
import type { FilesHindrance, WriteFiles } from './write-files';

/** `mended`: files that were missing or held something else. */
export type Mended = Readonly<{ files: number; mended: number }>;

/** Holds every file of what is published against the database, and writes those anew that differ. Others may read and write them meanwhile: a tile never changes. */
export class MendFiles {
  constructor(
    private readonly publications: Publications,
    private readonly log: LogReader,
    private readonly files: LogFiles,
    private readonly write: WriteFiles,
  ) {}

  /** Refused where a folder holds a log that is not this one, or more of it than the database knows: that may be what others saw. */
  async execute(): Promise<Result<Mended, FilesHindrance>> {
    const [hindrance] = await this.write.execute();
    if (hindrance) return refuse(hindrance);
    let [files, mended] = [0, 0];
    for (const head of await this.publications.published()) {
      const done = await this.mend(head);
      files += done.files;
      mended += done.mended;
    }
    return ok({ files, mended });
  }

  private async mend({ epoch, head: { size } }: HeadOfEpoch): Promise<Mended> {
    let [files, mended] = [0, 0];
    for (const place of [...tilesOf(size, 'entries'), ...tilesOf(size, 'hashes')]) {
      const [kept, bytes] = [await this.files.tile(epoch, place), await this.log.promised(epoch, place)];
      files += 1;
      if (kept && sameBytes(kept, bytes)) continue;
      await this.files.setTile(epoch, place, bytes);
      mended += 1;
    }
    return { files, mended };
  }
}
