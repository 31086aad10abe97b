import type { Tx } from '@platform/database';
import { HandlerStore } from '../../application/catalogue/demonstration/bind-example-handlers';
import { queries } from './handlers.sql';

/** Over PostgreSQL. */
export class SqlHandlerStore extends HandlerStore {
  async bind(tx: Tx, catalogue: string, organisation: string): Promise<void> {
    await tx.execute(queries.bind, [catalogue, organisation]);
  }
}
