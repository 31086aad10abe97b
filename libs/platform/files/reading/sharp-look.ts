import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { PictureLook } from '../picture-look';
import { FileBytes } from '../store/file-bytes';
import type { StoredFile } from '../stored-file';

/** Fewer points on a side than a line of writing needs. */
const SHORTEST_SIDE = 64;
/** Standard deviation of brightness, of 255: paper without writing is below it, the faintest scan of a printed page far above. */
const FLATTEST = 1.5;

@Injectable()
export class SharpLook extends PictureLook {
  constructor(private readonly store: FileBytes) {
    super();
  }

  async showsNothing({ sha256, mediaType }: Pick<StoredFile, 'sha256' | 'mediaType'>): Promise<boolean> {
    if (mediaType === 'application/pdf') return false;
    const bytes = await this.store.read(sha256);
    if (!bytes) return false; // whoever reads it is told that it is away
    const picture = sharp(await buffer(bytes));
    const { width, height } = await picture.metadata();
    if (Math.min(width, height) < SHORTEST_SIDE) return true;
    const { channels } = await picture.flatten({ background: '#fff' }).greyscale().stats();
    return channels.every(({ stdev }) => stdev < FLATTEST);
  }
}
