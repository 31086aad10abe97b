import type { Tx } from '@platform/database';
import type { LeafFacts } from '../../domain/leaf';
import type { Epoch } from '../../domain/logs';

/**
 * A record as it is kept. `before`: the SHA-256 of the version before it; `earlier`: whether its number has any earlier
 * version; `age`: seconds since it was published, 0 while its log stands still.
 */
export type KeptRecord = LeafFacts & Readonly<{ document: string; before: string | null; earlier: boolean; waits: boolean; logged: boolean; age: number }>;

/** `facts`: those of its record; null where that is gone. */
export type KeptEntry = Readonly<{ index: number; bytes: Uint8Array; facts: LeafFacts | null }>;

/** `edge`: SHA-256 over the SHA-256 of each of its tiles; `note`: the checkpoint that everybody saw, null where nobody did. */
export type KeptHead = Readonly<{ size: number; root: Uint8Array; edge: Uint8Array; checkpoint: string; note: string | null }>;

export type Looked = (rows: number) => void;

/** Everything that is kept of the logs, in order. */
export abstract class KeptLog {
  abstract records(read: Tx, looked: Looked): AsyncGenerator<KeptRecord, undefined>;
  abstract epochs(read: Tx): Promise<readonly Epoch[]>;
  abstract entries(read: Tx, epoch: Epoch, looked: Looked): AsyncGenerator<KeptEntry, undefined>;
  abstract heads(read: Tx, epoch: Epoch, looked: Looked): AsyncGenerator<KeptHead, undefined>;
  /** Full tiles of a level, in order. */
  abstract tiles(read: Tx, epoch: Epoch, level: number, looked: Looked): AsyncGenerator<Readonly<{ index: number; hashes: Uint8Array }>, undefined>;
}
