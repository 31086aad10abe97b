import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { DraftStore, type OwnAsked, type OwnDeclaration, type OwnLine, type OwnPage, type Typed } from '../../application/drafts/draft-store';
import { queries } from './drafts.sql';

@Injectable()
export class SqlDraftStore extends DraftStore {
  find(tx: Tx, id: string): Promise<OwnDeclaration | null> {
    return tx.first<OwnDeclaration>(queries.one, [id]);
  }

  async lockDraft(tx: Tx, id: string): Promise<OwnDeclaration | null> {
    await tx.execute(queries.lock, [id]);
    return tx.first<OwnDeclaration>(queries.one, [id]);
  }

  async page(tx: Tx, { limit, after }: OwnAsked): Promise<OwnPage> {
    const rows = await tx.query<OwnLine>(queries.page, [after, limit + 1]);
    const items = rows.slice(0, limit);
    const total = (await tx.first<{ total: number }>(queries.total))?.total ?? 0;
    return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async createDraft(tx: Tx, organisation: string, draft: Typed): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [organisation, JSON.stringify(draft)]);
    if (!row) throw new Error('the draft was not written');
    return row.id;
  }

  async saveDraft(tx: Tx, id: string, draft: Typed): Promise<void> {
    await tx.execute(queries.updateDraft, [id, JSON.stringify(draft)]);
  }

  async saveWriting(tx: Tx, id: string, writing: boolean): Promise<void> {
    await tx.execute(queries.updateWriting, [id, writing]);
  }
}
