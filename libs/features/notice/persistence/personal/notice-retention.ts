import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { RetentionTarget } from '@platform/personal';
import { queries } from './notice-records.sql';

/** Addresses and contents of mails that went out or failed. */
@Injectable()
export class MailRetention extends RetentionTarget {
  readonly retention = 'mails';

  forget(tx: Tx, days: number, most: number): Promise<number> {
    return tx.execute(queries.forgetOldMails, [days, most]);
  }
}

/** Addresses for an answer to feedback. */
@Injectable()
export class FeedbackRetention extends RetentionTarget {
  readonly retention = 'feedback-addresses';

  forget(tx: Tx, days: number, most: number): Promise<number> {
    return tx.execute(queries.forgetReplyAddresses, [days, most]);
  }
}
