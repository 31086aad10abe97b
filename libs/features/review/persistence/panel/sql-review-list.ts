import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type PanelLine, type PanelPage, type PanelStage, type ReviewLine, ReviewList } from '../../application/panel/review-list';
import { queries } from './review-list.sql';

@Injectable()
export class SqlReviewList extends ReviewList {
  ofAccount(tx: Tx, account: string): Promise<readonly ReviewLine[]> {
    return tx.query<ReviewLine>(queries.ofAccount, [account]);
  }

  async page(tx: Tx, { limit, after }: Parameters<ReviewList['page']>[1]): Promise<PanelPage> {
    const rows = await tx.query<PanelLine>(queries.page, [after, limit + 1]);
    const items = rows.slice(0, limit);
    const total = (await tx.first<{ total: number }>(queries.total))?.total ?? 0;
    return { items, total, next: rows.length > limit ? (items.at(-1)?.review ?? null) : null };
  }

  async subjectsUnderWay(tx: Tx): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(queries.subjectsUnderWay)).map(({ id }) => id);
  }

  stagesUnderWay(tx: Tx): Promise<readonly PanelStage[]> {
    return tx.query<PanelStage>(queries.stagesUnderWay);
  }

  async overdue(tx: Tx, most: number): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(queries.overdue, [most])).map(({ id }) => id);
  }
}
