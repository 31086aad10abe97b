import type { Tx } from '@platform/database';

/** An order whose period has ended without a correction. `id`: of the declaration; `organisation`: whose it is. */
export type OverdueOrder = Readonly<{ id: string; number: string; inspection: string; organisation: string; regulator: string }>;

/** Orders that were not heeded in time, each once. */
export abstract class OverdueOrders {
  /** At most so many; nobody else takes them. */
  abstract take(tx: Tx, most: number): Promise<readonly OverdueOrder[]>;
}
