import type { Tx } from '@platform/database';
import type { Epoch } from '../domain/logs';

/** A head as everybody sees it: a signed note of a tree of so many leaves. */
export type PublishedHead = Readonly<{ size: number; note: string }>;

/** Told of a head in the transaction that stores it: publishes it there, unless witnesses come first. */
export type PublishStored = (tx: Tx, epoch: Epoch, head: PublishedHead) => Promise<void>;

/** The heads that everybody sees. None is ever smaller than the one before. */
export abstract class Publications {
  abstract publish(tx: Tx, epoch: Epoch, head: PublishedHead): Promise<void>;
}
