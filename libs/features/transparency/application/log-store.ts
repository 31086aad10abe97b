import type { Tx } from '@platform/database';
import type { Edge, TilePlace, WrittenTile } from '@pure/log';
import type { LeafFacts } from '../domain/leaf';
import type { Epoch, LogName } from '../domain/logs';

/** A record that stands in no log yet. */
export type WaitingRecord = LeafFacts & Readonly<{ id: number }>;

/** The head to grow from, as it was signed; `seen`: the note that everybody sees of the log, or its own where nobody sees one. */
export type LastHead = Readonly<{ edge: Edge; root: Uint8Array; checkpoint: string; seen: string }>;
export type NewHead = Readonly<{ edge: Edge; root: Uint8Array; checkpoint: string }>;
export type NewEntry = Readonly<{ index: number; record: number; bytes: Uint8Array }>;
/** The newest version of the record of a key; `retired`: it says that the key is. */
export type ToldOfKey = Readonly<{ kid: string; version: number; retired: boolean }>;

/** What is kept of the logs. Nothing in it is ever changed. */
export abstract class LogStore {
  /** False where another process is at it. */
  abstract lock(tx: Tx, log: LogName): Promise<boolean>;
  /** The epoch that grows. */
  abstract current(tx: Tx, log: LogName): Promise<Epoch | null>;
  abstract begin(tx: Tx, epoch: Omit<Epoch, 'id'>): Promise<Epoch>;
  abstract lastHead(tx: Tx, epoch: Epoch): Promise<LastHead | null>;
  /** At most so many, the oldest first. */
  abstract waiting(tx: Tx, log: LogName, most: number): Promise<readonly WaitingRecord[]>;
  /** One version of a number, where it waits. */
  abstract waitingVersion(tx: Tx, number: string, version: number): Promise<readonly WaitingRecord[]>;
  /** Bytes of entries from `from` to before `to`, as far as there are, without a hole. */
  abstract entries(tx: Tx, epoch: Epoch, range: Readonly<{ from: number; to: number }>): Promise<readonly Uint8Array[]>;
  /** What records tell of these keys, logged or waiting. */
  abstract toldOfKeys(tx: Tx, kids: readonly string[]): Promise<readonly ToldOfKey[]>;
  /** Entries, the tiles among `tiles` that are full, and the head; the records wait no more. */
  abstract write(tx: Tx, epoch: Epoch, grown: Readonly<{ entries: readonly NewEntry[]; tiles: readonly WrittenTile[]; head: NewHead }>): Promise<void>;
}

/** What anybody may read of the logs: what the heads promise that are published. */
export abstract class LogReader {
  /** Of an epoch, or of the last one. */
  abstract epoch(log: LogName, epoch: number | null): Promise<Epoch | null>;
  abstract checkpoint(epoch: Epoch): Promise<Readonly<{ size: number; note: string }> | null>;
  /** A tile of hashes or a bundle of entries as it was when it was so wide; null where the log never was. */
  abstract tile(epoch: Epoch, place: TilePlace): Promise<Uint8Array | null>;
  /** As `tile`, of one that a head promises: that it is missing is a fault of the log. */
  abstract promised(epoch: Epoch, place: TilePlace): Promise<Uint8Array>;
  /** As `promised`, of a head that is stored and that nobody need see yet. */
  abstract stored(epoch: Epoch, place: TilePlace): Promise<Uint8Array>;
}
