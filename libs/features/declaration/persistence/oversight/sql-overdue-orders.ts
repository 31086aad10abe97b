import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type OverdueOrder, OverdueOrders } from '../../application/oversight/overdue-orders';
import { queries } from './overdue-orders.sql';

@Injectable()
export class SqlOverdueOrders extends OverdueOrders {
  take(tx: Tx, most: number): Promise<readonly OverdueOrder[]> {
    return tx.query<OverdueOrder>(queries.take, [most]);
  }
}
