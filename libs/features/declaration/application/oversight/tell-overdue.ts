import type { WritePool } from '@platform/database';
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

  async execute(): Promise<void> {
    while ((await this.some()) === AT_ONCE);
  }

  private some(): Promise<number> {
    return this.pool.transaction(async (tx) => {
      const taken = await this.orders.take(tx, AT_ONCE);
      for (const { id, ...content } of taken) await this.journal.record(tx, { act: 'declaration.correction-overdue', by: { via: 'system' }, subject: { kind: 'declaration', id }, content });
      return taken.length;
    });
  }
}
