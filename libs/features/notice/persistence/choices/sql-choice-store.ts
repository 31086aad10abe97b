import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { ChoiceStore } from '../../application/choices/choice-store';
import type { NoticeReason, NoticeWay } from '../../domain/reason';
import { queries } from './choices.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlChoiceStore extends ChoiceStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async choicesOf(account: string): Promise<ReadonlyMap<NoticeReason, NoticeWay>> {
    const rows = await this.pool.query<{ reason: NoticeReason; way: NoticeWay }>(queries.of, [account]);
    return new Map(rows.map(({ reason, way }) => [reason, way]));
  }

  async waysOf(accounts: readonly string[], reason: NoticeReason): Promise<ReadonlyMap<string, NoticeWay>> {
    const rows = await this.pool.query<{ account_id: string; way: NoticeWay }>(queries.ways, [accounts, reason]);
    return new Map(rows.map(({ account_id, way }) => [account_id, way]));
  }

  async saveChoice(tx: Tx, account: string, reason: NoticeReason, way: NoticeWay): Promise<void> {
    await tx.execute(queries.save, [account, reason, way]);
  }
}
