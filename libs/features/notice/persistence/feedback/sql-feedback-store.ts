import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { Locale } from '@platform/locale';
import { FeedbackStore, type NewFeedback } from '../../application/feedback/feedback-store';
import { pageOf } from '../page-of';
import { queries } from './feedback.sql';

type FeedbackRow = Readonly<{ id: string; about: string | null; message: string; reply_to: string | null; locale: Locale; created_at: Date }>;

/** Over PostgreSQL. */
@Injectable()
export class SqlFeedbackStore extends FeedbackStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async insertFeedback(tx: Tx, { about, message, replyTo, locale }: NewFeedback): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [about, message, replyTo, locale]);
    if (!row) throw new Error('the feedback was not written');
    return row.id;
  }

  async page(limit: number, after: string | null) {
    const rows = await this.pool.query<FeedbackRow>(queries.page, [after, limit + 1]);
    const items = rows.map(({ reply_to, created_at, ...row }) => ({ ...row, replyTo: reply_to, createdAt: created_at.toISOString() }));
    return pageOf(items, (await this.pool.first<{ total: number }>(queries.total))?.total, limit);
  }
}
