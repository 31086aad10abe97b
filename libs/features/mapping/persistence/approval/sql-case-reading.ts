import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import type { Objection, SettledApproval } from '../../application/approval/approval-store';
import { type CaseLine, type CasePage, CaseReading } from '../../application/approval/case-reading';
import { type ApprovalRow, settledOf } from './approval-row';
import { queries as approvals } from './approvals.sql';
import { queries } from './case-reading.sql';

/** Read where it is written: who has just done something sees it. */
@Injectable()
export class SqlCaseReading extends CaseReading {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async page({ queue, busy, after, limit }: Parameters<CaseReading['page']>[0]): Promise<CasePage> {
    const rows = await this.pool.query<CaseLine>(queries.page, [queue, busy, after, limit + 1]);
    const items = rows.slice(0, limit);
    const total = (await this.pool.first<{ total: number }>(queries.total, [queue, busy]))?.total ?? 0;
    return { items, total, next: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
  }

  async approvals(mapping: string): Promise<readonly SettledApproval[]> {
    return (await this.pool.query<ApprovalRow>(approvals.all, [mapping])).map(settledOf);
  }

  objections(approval: string): Promise<readonly Objection[]> {
    return this.pool.query<Objection>(approvals.objections, [approval]);
  }
}
