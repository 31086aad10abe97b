import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { soughtPattern } from '@pure/han';
import type { RowKind } from './headings';
import type { OwnRow, OwnRows } from './own-rows';

const AT_ONCE = 500;

/** `words`: part of what is typed in it, in either script. */
export type RowsAsked = Readonly<{ of: RowKind; words: string; page: number; limit: number }>;
export type RowsPage = Readonly<{ items: readonly OwnRow[]; total: number; next: number | null }>;

/** Products and indicators of all declarations of an enterprise. */
export class ReadRows {
  constructor(
    private readonly pool: WritePool,
    private readonly rows: OwnRows,
  ) {}

  async page({ of, words, page, limit }: RowsAsked, { organisation }: Acting): Promise<RowsPage> {
    const sought = { of, pattern: soughtPattern(words), most: limit, from: (page - 1) * limit };
    const { items, total } = await this.pool.transaction((tx) => this.rows.page(tx, sought), { organisation });
    return { items, total, next: page * limit < total ? page + 1 : null };
  }

  /** In the order of declarations and of places. */
  async *all(of: RowKind, { organisation }: Pick<Acting, 'organisation'>): AsyncGenerator<OwnRow> {
    for (let from = 0; ; from += AT_ONCE) {
      const { items } = await this.pool.transaction((tx) => this.rows.page(tx, { of, pattern: null, most: AT_ONCE, from }), { organisation });
      yield* items;
      if (items.length < AT_ONCE) return;
    }
  }
}
