import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { RetentionTarget } from '@platform/personal';
import { queries } from './notice-records.sql';

/** Addresses and contents of mails that went out or failed. */
@Injectable()
export class MailRetention extends RetentionTarget {
  readonly retention = 'mails';

  async due(tx: Tx, days: number): Promise<number> {
    return (await tx.first<{ count: number }>(queries.countOldMails, [days]))?.count ?? 0;
  }

  forget(tx: Tx, days: number, most: number): Promise<number> {
    return tx.execute(queries.forgetOldMails, [days, most]);
  }
}

/** Addresses for an answer to feedback. */
@Injectable()
export class FeedbackRetention extends RetentionTarget {
  readonly retention = 'feedback-addresses';

  async due(tx: Tx, days: number): Promise<number> {
    return (await tx.first<{ count: number }>(queries.countReplyAddresses, [days]))?.count ?? 0;
  }

  forget(tx: Tx, days: number, most: number): Promise<number> {
    return tx.execute(queries.forgetReplyAddresses, [days, most]);
  }
}
