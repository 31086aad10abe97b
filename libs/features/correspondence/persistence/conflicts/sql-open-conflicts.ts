import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { type ConflictsPage, type OpenConflict, OpenConflicts } from '../../application/graph/open-conflicts';
import { queries } from './open-conflicts.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlOpenConflicts extends OpenConflicts {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async page(after: number, limit: number): Promise<ConflictsPage> {
    const rows = await this.pool.query<OpenConflict>(queries.page, [after, limit + 1]);
    const items = rows.slice(0, limit);
    const total = (await this.pool.first<{ total: number }>(queries.total))?.total ?? 0;
    return { items, total, next: rows.length > limit ? String(items.at(-1)?.id ?? '') : null };
  }

  settle(tx: Tx, id: number): Promise<Readonly<{ from: string; to: string }> | null> {
    return tx.first<{ from: string; to: string }>(queries.settle, [id]);
  }
}
