import { Injectable } from '@nestjs/common';
import { KeyedEditions } from '@features/catalogue';
import { ReadPool, type Tx } from '@platform/database';
import { type ConflictsPage, type OpenConflict, OpenConflicts } from '../../application/graph/open-conflicts';
import { queries } from './open-conflicts.sql';

type Keys = Readonly<{ fromId: number; toId: number }>;

/** Over PostgreSQL. */
@Injectable()
export class SqlOpenConflicts extends OpenConflicts {
  constructor(
    private readonly pool: ReadPool,
    private readonly editions: KeyedEditions,
  ) {
    super();
  }

  async page(after: number, limit: number): Promise<ConflictsPage> {
    const rows = await this.pool.query<Omit<OpenConflict, 'from' | 'to'> & Keys>(queries.page, [after, limit + 1]);
    const shown = rows.slice(0, limit);
    const named = await this.named(shown);
    const items = shown.map(({ id, kind, proofs, firstSeen }, at) => ({ id, kind, from: named[at]?.from ?? '', to: named[at]?.to ?? '', firstSeen, proofs }));
    const total = (await this.pool.first<{ total: number }>(queries.total))?.total ?? 0;
    return { items, total, next: rows.length > limit ? String(items.at(-1)?.id ?? '') : null };
  }

  async settle(tx: Tx, id: number): Promise<Readonly<{ from: string; to: string }> | null> {
    const settled = await tx.first<Keys>(queries.settle, [id]);
    return settled && ((await this.named([settled]))[0] ?? null);
  }

  /** The numbers of both editions of each. */
  private async named(pairs: readonly Keys[]): Promise<readonly Readonly<{ from: string; to: string }>[]> {
    const editions = await this.editions.editions([...new Set(pairs.flatMap(({ fromId, toId }) => [fromId, toId]))]);
    return pairs.map(({ fromId, toId }) => ({ from: editions.get(fromId)?.number ?? '', to: editions.get(toId)?.number ?? '' }));
  }
}
