import { inBatches, type WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { OverdueOrders } from './overdue-orders';

const AT_ONCE = 100;

/** The journal has each order once whose period ended without a correction, so that both sides learn of it. */
export class TellOverdue {
  constructor(
    private readonly pool: WritePool,
    private readonly orders: OverdueOrders,
    private readonly journal: Journal,
  ) {}

  execute(): Promise<void> {
    return inBatches(this.pool, AT_ONCE, async (tx, most) => {
      const taken = await this.orders.take(tx, most);
      for (const { id, ...content } of taken) await this.journal.record(tx, { act: 'declaration.correction-overdue', by: { via: 'system' }, subject: { kind: 'declaration', id }, content });
      return taken.length;
    });
  }
}
