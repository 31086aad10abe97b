import type { ReadPool } from '@platform/database';
import { type HeadOfLog, LogHeads } from '../application/log-heads';
import { queries } from './log-heads.sql';

type Row = Omit<HeadOfLog, 'size'> & Readonly<{ size: string }>;

/** Also over a database that is older than the logs. */
export class SqlLogHeads extends LogHeads {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async list(): Promise<readonly HeadOfLog[]> {
    if (!(await this.pool.first<{ found: boolean }>(queries.exists))?.found) return [];
    const rows = await this.pool.query<Row>(queries.heads);
    return rows.map((row) => ({ ...row, size: Number(row.size) }));
  }
}
