import type { WritePool } from './pools';
import type { Tx } from './tx';

/** Does so many at a time, each batch in a transaction of its own, until one is not full. `take` gives how many it took of at most `most`. */
export async function inBatches(pool: WritePool, most: number, take: (tx: Tx, most: number) => Promise<number>): Promise<void> {
  while ((await pool.transaction((tx) => take(tx, most))) === most);
}
