import { Injectable } from '@nestjs/common';
import type { Queries, Tx } from '@platform/database';
import { type CatalogueDraft, CatalogueDraftStore, type DraftChange, type DraftLine, type DraftStep } from '../../application/catalogue/draft/draft-store';
import type { CatalogueContent } from '../../domain/catalogue/catalogue';
import { queries } from './drafts.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlCatalogueDraftStore extends CatalogueDraftStore {
  list(tx: Tx): Promise<readonly DraftLine[]> {
    return tx.query<DraftLine>(queries.list);
  }

  find(tx: Queries, id: string): Promise<CatalogueDraft | null> {
    return tx.first<CatalogueDraft>(queries.find, [id]);
  }

  async lock(tx: Tx, id: string): Promise<CatalogueDraft | null> {
    await tx.execute(queries.lock, [id]);
    return this.find(tx, id);
  }

  async create(tx: Tx, { organisation, content, savedBy }: Readonly<{ organisation: string; content: CatalogueContent; savedBy: string }>): Promise<boolean> {
    return (await tx.execute(queries.create, [content.head.id, organisation, JSON.stringify(content), savedBy])) === 1;
  }

  async save(tx: Tx, id: string, { state, content, attempt, proposedBy, savedBy }: DraftChange): Promise<void> {
    await tx.execute(queries.save, [id, state, content ? JSON.stringify(content) : null, attempt ?? null, proposedBy ?? null, savedBy ?? null]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.remove, [id]);
  }

  async addStep(tx: Tx, id: string, { act, by, words, version }: Omit<DraftStep, 'at'>): Promise<void> {
    await tx.execute(queries.addStep, [id, act, by, words, version]);
  }

  steps(tx: Tx, id: string): Promise<readonly DraftStep[]> {
    return tx.query<DraftStep>(queries.steps, [id]);
  }
}
