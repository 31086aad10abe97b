import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type WorkLine, WorkloadStore, type WorkPage } from '../../application/pool/workload';
import { queries } from './workload.sql';

@Injectable()
export class SqlWorkloadStore extends WorkloadStore {
  async page(tx: Tx, { state, limit, after, least }: Parameters<WorkloadStore['page']>[1]): Promise<WorkPage> {
    const rows = await tx.query<WorkLine>(queries.page, [state, limit + 1, after, least]);
    const total = (await tx.first<{ total: number }>(queries.total, [state]))?.total ?? 0;
    const items = rows.slice(0, limit);
    return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
