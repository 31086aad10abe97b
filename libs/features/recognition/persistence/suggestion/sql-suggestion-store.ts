import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type SuggestionPage, SuggestionStore } from '../../application/suggestion/suggestion-store';
import type { Answer, NewSuggestion, Suggestion, SuggestionState } from '../../domain/suggestion/suggestion';
import { queries } from './suggestion.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlSuggestionStore extends SuggestionStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async insert(tx: Tx, { qualification, paper, message, locale }: NewSuggestion): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [qualification, paper, message, locale]);
    if (!row) throw new Error('the suggestion was not written');
    return row.id;
  }

  async lock(tx: Tx, id: string): Promise<SuggestionState | null> {
    return (await tx.first<{ state: SuggestionState }>(queries.lock, [id]))?.state ?? null;
  }

  async answer(tx: Tx, id: string, { outcome, words }: Answer, account: string | null): Promise<void> {
    await tx.execute(queries.answer, [id, outcome, words, account]);
  }

  async find(id: string): Promise<Suggestion | null> {
    return (await this.pool.first<Suggestion>(queries.find, [id])) ?? null;
  }

  async page(limit: number, after: string | null): Promise<SuggestionPage> {
    const read = await this.pool.query<Suggestion>(queries.page, [after, limit + 1]);
    const items = read.slice(0, limit);
    return { items, total: (await this.pool.first<{ total: number }>(queries.total))?.total ?? 0, next: read.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
