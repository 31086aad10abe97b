import { readCheckpoint, readNote, type TilePlace } from '@pure/log';
import type { Epoch } from '../../domain/logs';
import type { Publications } from '../publication/publications';
import type { LogFiles } from './log-files';

/** Up to which size there are files, or that they are those of another log: their head is none that this one published. */
export type Written = Readonly<{ size: number } | 'foreign'>;

/** Files of a log, as far as they are its own: a folder may have been left from another database. */
export class OwnFiles {
  private readonly known = new Set<number>();

  constructor(
    private readonly files: LogFiles,
    private readonly publications: Publications,
  ) {}

  async written(epoch: Epoch): Promise<Written> {
    const note = await this.files.checkpoint(epoch);
    if (note === null) return { size: 0 };
    const read = readNote(note);
    const checkpoint = read.ok ? readCheckpoint(read.value.text) : read;
    if (!checkpoint.ok || !(await this.publications.has(epoch, { size: checkpoint.value.size, note }))) return 'foreign';
    this.known.add(epoch.id);
    return { size: checkpoint.value.size };
  }

  /** Null where it is not there, or not known to be of this log. */
  async tile(epoch: Epoch, place: TilePlace): Promise<Uint8Array | null> {
    if (!this.known.has(epoch.id)) await this.written(epoch);
    return this.known.has(epoch.id) ? this.files.tile(epoch, place) : null;
  }
}
