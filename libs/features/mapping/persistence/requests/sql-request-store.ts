import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type ComparisonRequest, type NewRequest, type RequestChange, type RequestLine, type RequestPage, type RequestsAsked, type RequestStep, RequestStore } from '../../application/requests/request-store';
import { queries } from './requests.sql';

/** Over PostgreSQL. Who asks reads what was just written. */
@Injectable()
export class SqlRequestStore extends RequestStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async find(id: string): Promise<ComparisonRequest | null> {
    const line = await this.pool.first<RequestLine>(queries.one, [id]);
    return line && { ...line, steps: await this.pool.query<RequestStep>(queries.steps, [id]) };
  }

  async page({ organisation, state, limit, after }: RequestsAsked): Promise<RequestPage> {
    const rows = await this.pool.query<RequestLine>(queries.page, [organisation, state, after, limit + 1]);
    const counted = await this.pool.first<{ total: number }>(queries.count, [organisation, state]);
    const items = rows.slice(0, limit);
    return { items, total: counted?.total ?? items.length, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lock(tx: Tx, id: string): Promise<RequestLine | null> {
    await tx.execute(queries.lock, [id]);
    return tx.first<RequestLine>(queries.one, [id]);
  }

  async createRequest(tx: Tx, { organisation, have, want, why }: NewRequest): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insertRequest, [organisation, have, want, why]);
    if (!row) throw new Error('the request was not written');
    return row.id;
  }

  async save(tx: Tx, id: string, { state, replyDue, dueRule, mapping }: RequestChange): Promise<void> {
    await tx.execute(queries.update, [id, state, replyDue ?? null, dueRule ?? null, mapping ?? null]);
  }

  async addStep(tx: Tx, id: string, { act, side, words, due }: Omit<RequestStep, 'at'>): Promise<void> {
    await tx.execute(queries.insertStep, [id, act, side, words, due]);
  }
}
