import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type NoticeOver, NoticesOver } from '../../application/approval/notices-over';
import { queries } from './notices-over.sql';

@Injectable()
export class SqlNoticesOver extends NoticesOver {
  untold(tx: Tx, most: number): Promise<readonly NoticeOver[]> {
    return tx.query<NoticeOver>(queries.untold, [most]);
  }

  async note(tx: Tx, approval: string): Promise<void> {
    await tx.execute(queries.note, [approval]);
  }
}
