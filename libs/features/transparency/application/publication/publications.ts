import type { Tx } from '@platform/database';
import type { Epoch } from '../../domain/logs';

/** A head, and how many leaves it is over: a signed note. */
export type NotedHead = Readonly<{ size: number; note: string }>;
export type HeadOfEpoch = Readonly<{ epoch: Epoch; head: NotedHead }>;

/** Told of a head in the transaction that stores it: publishes it there, unless witnesses come first. */
export type PublishStored = (tx: Tx, epoch: Epoch, head: NotedHead) => Promise<void>;

/** The heads that everybody sees, and what witnesses said of heads. */
export abstract class Publications {
  /** Nothing where as large a head of this epoch is published already. */
  abstract publish(tx: Tx, epoch: Epoch, head: NotedHead): Promise<void>;
  /** The newest head of each epoch, where none as large is published. */
  abstract unpublished(): Promise<readonly HeadOfEpoch[]>;
  /** The head of each epoch that everybody sees. */
  abstract published(): Promise<readonly HeadOfEpoch[]>;
  /** Whether this very note was published. */
  abstract has(epoch: Epoch, head: NotedHead): Promise<boolean>;
  /** How many leaves the newest head of an epoch has that is stored. */
  abstract storedSize(epoch: Epoch): Promise<number>;
  /** Signature lines under a head that came already. */
  abstract cosignatures(epoch: Epoch, size: number): Promise<readonly string[]>;
  /** How many leaves the head had that a witness, by the name of its key, signed last; 0 where it signed none. */
  abstract lastCosigned(epoch: Epoch, witness: string): Promise<number>;
  abstract addCosignature(tx: Tx, epoch: Epoch, cosignature: Readonly<{ size: number; witness: string; line: string }>): Promise<void>;
  /** One process after the other, until the transaction ends. */
  abstract lockFiles(tx: Tx): Promise<void>;
}
