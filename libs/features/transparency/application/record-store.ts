import type { Asked } from '../domain/asked';
import type { Epoch } from '../domain/logs';
import type { LeafFacts } from '../domain/leaf';

/** Where a record stands, once it does; `entry` are the bytes of its leaf. */
export type RecordPlace = Readonly<{ epoch: Epoch; index: number; entry: Uint8Array }>;
export type LoggedRecord = LeafFacts & Readonly<{ document: string; example: boolean; place: RecordPlace | null }>;

/** What is asked for: all versions of a number, one place of the log of what is real, or the digest of a document. */
export type RecordAsked = Asked;

export abstract class RecordStore {
  /** The newest version first; at most 100. */
  abstract find(asked: RecordAsked): Promise<readonly LoggedRecord[]>;
  abstract version(number: string, version: number): Promise<LoggedRecord | null>;
}
