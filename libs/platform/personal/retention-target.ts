import type { Tx } from '@platform/database';

/**
 * Personal data of one class that are forgotten after a time. List the class among the providers of any module: it is found by
 * discovery, and applied by the worker once the class has days.
 */
export abstract class RetentionTarget {
  /** Id of the class: `mails`. */
  abstract readonly retention: string;
  /** How many would be forgotten if so many days held now. */
  abstract due(tx: Tx, days: number): Promise<number>;
  /** Forgets what is older than so many days, at most `most` at a time; gives how many. What was forgotten is not counted again. */
  abstract forget(tx: Tx, days: number, most: number): Promise<number>;
}
