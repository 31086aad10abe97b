import type { TilePlace } from '@pure/log';
import type { Epoch } from '../../domain/logs';

/** The logs as files, below a folder for each epoch, so that any program that serves files serves them. */
export abstract class LogFiles {
  /** The head up to which they are written; null where there is none. */
  abstract checkpoint(epoch: Epoch): Promise<string | null>;
  abstract tile(epoch: Epoch, place: TilePlace): Promise<Uint8Array | null>;
  /** One that is there is left as it is. */
  abstract addTile(epoch: Epoch, place: TilePlace, bytes: Uint8Array): Promise<void>;
  /** In the place of the one that is there. */
  abstract setTile(epoch: Epoch, place: TilePlace, bytes: Uint8Array): Promise<void>;
  /** All that was added lasts before the head says so. */
  abstract setCheckpoint(epoch: Epoch, note: string): Promise<void>;
  /** The parts of a tile that is full by now. */
  abstract dropParts(epoch: Epoch, full: TilePlace): Promise<void>;
}
