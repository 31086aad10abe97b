import type { Tx } from '@platform/database';
import type { ActName, JournalEvent } from './journal';

/**
 * What follows from an act, later and in a transaction of its own. The mark that an event was handled is written in that
 * transaction, so its effect on the database happens once, however often the worker is killed.
 */
export abstract class EventHandler {
  /** Under this name the mark is kept: it never changes. */
  abstract readonly name: string;
  abstract readonly acts: readonly ActName[];
  abstract handle(tx: Tx, event: JournalEvent): Promise<void>;
}
