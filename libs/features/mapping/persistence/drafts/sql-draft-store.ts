import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { numberOf } from '@pure/public-number';
import { type DraftChange, type DraftedMapping, type DraftLine, type DraftsAsked, type DraftsPage, DraftStore, type Freezing, type NewMapping } from '../../application/drafts/draft-store';
import type { MappingState } from '../../domain/states';
import { queries } from './drafts.sql';

@Injectable()
export class SqlDraftStore extends DraftStore {
  find(tx: Tx, id: string): Promise<DraftedMapping | null> {
    return tx.first<DraftedMapping>(queries.one, [id]);
  }

  async lockDraft(tx: Tx, id: string): Promise<DraftedMapping | null> {
    await tx.execute(queries.lockMapping, [id]);
    await tx.execute(queries.lockDraft, [id]);
    return this.find(tx, id);
  }

  async page(tx: Tx, { limit, after, state }: DraftsAsked): Promise<DraftsPage> {
    const rows = await tx.query<DraftLine>(queries.page, [after, limit + 1, state]);
    const items = rows.slice(0, limit);
    const counts = await this.counts(tx);
    const total = state === null ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[state] ?? 0);
    return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async counts(tx: Tx): Promise<Readonly<Partial<Record<MappingState, number>>>> {
    return Object.fromEntries((await tx.query<{ state: MappingState; count: number }>(queries.counts)).map(({ state, count }) => [state, count]));
  }

  async createMapping(tx: Tx, { organisation, content, example, supersedes }: NewMapping): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insertMapping, [organisation, content.source, content.target, example, supersedes]);
    if (!row) throw new Error('the mapping was not written');
    await tx.execute(queries.insertDraft, [row.id, organisation, JSON.stringify(content)]);
    return row.id;
  }

  async saveDraft(tx: Tx, id: string, { content, changed }: DraftChange): Promise<void> {
    await tx.execute(queries.updateDraft, [id, JSON.stringify(content), JSON.stringify(changed)]);
  }

  async addDrafter(tx: Tx, id: string, account: string): Promise<void> {
    await tx.execute(queries.insertDrafter, [id, account]);
  }

  async nextNumber(tx: Tx): Promise<string> {
    const { year, serial } = (await tx.first<{ year: number; serial: number }>(queries.nextNumber)) ?? { year: 0, serial: 0 };
    return numberOf('M', year, serial);
  }

  async saveNumber(tx: Tx, id: string, number: string, version: number): Promise<void> {
    await tx.execute(queries.updateNumber, [id, number, version]);
  }

  async createVersion(tx: Tx, { id, version, digest, content, by }: Freezing): Promise<void> {
    await tx.execute(queries.insertVersion, [id, version, JSON.stringify(content), digest, by]);
  }
}
