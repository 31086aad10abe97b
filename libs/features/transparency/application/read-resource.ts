import { tilePlace } from '@pure/log';
import type { LogName } from '../domain/logs';
import type { OwnFiles } from './files/own-files';
import type { LogReader } from './log-store';

/** What lies below the address of a log: its head, which changes, or a tile, which never does. */
export type Resource = Readonly<{ bytes: Uint8Array; kind: 'checkpoint' | 'tile' }>;

/** A log as C2SP tlog-tiles has it: `path` is `checkpoint` or that of a tile, letter for letter. */
export class ReadResource {
  /** `files`: null where none are written. */
  constructor(
    private readonly reader: LogReader,
    private readonly files: OwnFiles | null,
  ) {}

  /** `epoch`: null for the one that grows. Gives null where the log has nothing there. */
  async execute(log: LogName, number: number | null, path: string): Promise<Resource | null> {
    const epoch = await this.reader.epoch(log, number);
    if (!epoch) return null;
    if (path === 'checkpoint') {
      const head = await this.reader.checkpoint(epoch);
      return head && { bytes: new TextEncoder().encode(head.note), kind: 'checkpoint' };
    }
    const place = tilePlace(path);
    const bytes = place && ((await this.files?.tile(epoch, place)) ?? (await this.reader.tile(epoch, place)));
    return bytes && { bytes, kind: 'tile' };
  }
}
