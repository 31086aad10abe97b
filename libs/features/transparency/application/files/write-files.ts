import type { WritePool } from '@platform/database';
import { TILE_HASHES, type TilePlace, tilesOf } from '@pure/log';
import type { Epoch } from '../../domain/logs';
import type { LogReader } from '../log-store';
import type { HeadOfEpoch, NotedHead, Publications } from '../publication/publications';
import type { LogFiles } from './log-files';
import type { OwnFiles } from './own-files';

/** `LOG_FILES_FOREIGN`: the folder of the epoch holds a log that this one is not, or more than the database knows; it is left as it is. */
export type FilesHindrance = Readonly<{ code: 'LOG_FILES_FOREIGN'; origin: string }>;

/** Writes what is published into files: from the head on that was written last, and that of today last of all. */
export class WriteFiles {
  private readonly done = new Map<number, number>();

  constructor(
    private readonly pool: WritePool,
    private readonly publications: Publications,
    private readonly log: LogReader,
    private readonly files: LogFiles,
    private readonly own: OwnFiles,
  ) {}

  async execute(): Promise<readonly FilesHindrance[]> {
    const hindrances: FilesHindrance[] = [];
    for (const { epoch, head } of await this.publications.published()) {
      if (this.done.get(epoch.id) === head.size) continue;
      const hindrance = await this.write({ epoch, head });
      if (hindrance) hindrances.push(hindrance);
      else this.done.set(epoch.id, head.size);
    }
    return hindrances;
  }

  private async write({ epoch, head }: HeadOfEpoch): Promise<FilesHindrance | null> {
    const written = await this.own.written(epoch);
    if (written === 'foreign') return { code: 'LOG_FILES_FOREIGN', origin: epoch.origin };
    if (written.size >= head.size) return null;
    const places = [...tilesOf(head.size, 'entries', written.size), ...tilesOf(head.size, 'hashes', written.size)];
    for (const place of places) await this.files.addTile(epoch, place, await this.log.promised(epoch, place));
    await this.replaceHead(epoch, head);
    await this.dropParts(epoch, places);
    return null;
  }

  /** Of several processes with one folder, none puts an older head in the place of a newer one. */
  private replaceHead(epoch: Epoch, head: NotedHead): Promise<void> {
    return this.pool.transaction(async (tx) => {
      await this.publications.lockFiles(tx);
      const note = await this.files.checkpoint(epoch);
      if (note === null || Number(note.split('\n')[1]) < head.size) await this.files.setCheckpoint(epoch, head.note);
    });
  }

  private async dropParts(epoch: Epoch, places: readonly TilePlace[]): Promise<void> {
    for (const place of places) if (place.width === TILE_HASHES) await this.files.dropParts(epoch, place);
  }
}
