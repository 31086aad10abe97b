import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { type HistoryAsked, type HistoryEntry, type HistoryPage, HistoryStore } from '../../application/history/history-store';
import type { SuccessionKind } from '../../domain/succession';
import { nameOf, type NameRow } from '../register/enterprise-row';
import { queries } from './history.sql';

type Row = Omit<HistoryEntry, 'successor'> & NameRow & Readonly<{ number: string | null; succession: Readonly<{ kind: SuccessionKind; on: LocalDate }> | null }>;

/** Read where it is written: who has just done something sees it. */
@Injectable()
export class SqlHistoryStore extends HistoryStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async page({ enterprise, acts, limit, before }: HistoryAsked): Promise<HistoryPage> {
    const rows = await this.pool.query<Row>(queries.page, [enterprise, acts, before, limit + 1]);
    const total = (await this.pool.first<{ total: number }>(queries.total, [enterprise, acts]))?.total ?? 0;
    const items = rows.slice(0, limit).map(entryOf);
    return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}

const entryOf = ({ id, day, act, by, decision, fields, reason, succession, ...newer }: Row): HistoryEntry => ({
  id, day, act, by, decision, fields, reason, successor: succession && { number: newer.number, name: nameOf(newer), kind: succession.kind, on: succession.on },
});
