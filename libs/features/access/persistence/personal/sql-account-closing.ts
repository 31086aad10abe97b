import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { AccountClosing } from '../../application/personal/account-closing';
import { queries } from './account-records.sql';

/** Over PostgreSQL. Tokens end with the membership that they act for. */
@Injectable()
export class SqlAccountClosing extends AccountClosing {
  async close(tx: Tx, account: string): Promise<void> {
    await tx.query(queries.lock, [account]);
    await tx.execute(queries.endMemberships, [account]);
    await tx.execute(queries.endSessions, [account]);
    await tx.execute(queries.closeAccount, [account]);
  }
}
