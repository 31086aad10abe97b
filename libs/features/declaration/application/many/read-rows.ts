import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { fold } from '@pure/han';
import type { Json } from '@pure/kernel';
import type { OwnDeclaration } from '../drafts/draft-store';
import type { RowKind } from './headings';
import type { OwnRows } from './own-rows';

/** Declarations that are looked through; whoever has more searches by declaration. */
const MOST_LOOKED_AT = 2000;
const AT_ONCE = 100;

type Row = Readonly<Record<string, Json>>;
/** A product or an indicator as it was typed, with the declaration in which it stands. `product`: name of the one of which an indicator is said. */
export type OwnRow = Pick<OwnDeclaration, 'id' | 'number' | 'state'> & Readonly<{ place: number; row: Row; product: string | null }>;
/** `words`: part of what is typed in it, in either script. */
export type RowsAsked = Readonly<{ of: RowKind; words: string; page: number; limit: number }>;
export type RowsPage = Readonly<{ items: readonly OwnRow[]; total: number; next: number | null }>;

/** Products and indicators of all declarations of an enterprise. */
export class ReadRows {
  constructor(
    private readonly pool: WritePool,
    private readonly rows: OwnRows,
  ) {}

  async page({ of, words, page, limit }: RowsAsked, acting: Acting): Promise<RowsPage> {
    const items: OwnRow[] = [];
    const [wanted, from] = [fold(words).trim(), (page - 1) * limit];
    let total = 0;
    for await (const row of this.all(of, acting)) {
      if (wanted !== '' && !fold(JSON.stringify([row.row, row.product, row.number])).includes(wanted)) continue;
      if (total >= from && items.length < limit) items.push(row);
      total += 1;
    }
    return { items, total, next: page * limit < total ? page + 1 : null };
  }

  /** In the order of declarations and of places. */
  async *all(of: RowKind, { organisation }: Pick<Acting, 'organisation'>): AsyncGenerator<OwnRow> {
    let last: string | null = null;
    for (let seen = 0; seen < MOST_LOOKED_AT; seen += AT_ONCE) {
      const found: readonly OwnDeclaration[] = await this.pool.transaction((tx) => this.rows.after(tx, last, AT_ONCE, false), { organisation });
      for (const one of found) yield* rowsIn(one, of);
      last = found.at(-1)?.id ?? null;
      if (found.length < AT_ONCE) return;
    }
  }
}

function* rowsIn({ id, number, state, draft }: OwnDeclaration, of: RowKind): Generator<OwnRow> {
  const products = listOf(draft.products);
  for (const [place, row] of listOf(draft[of]).entries()) {
    if (isRow(row)) yield { id, number, state, place, row, product: of === 'indicators' ? nameAt(products, row.product) : null };
  }
}

function nameAt(products: readonly Json[], place: Json | undefined): string | null {
  const product = typeof place === 'number' ? products[place] : undefined;
  return isRow(product) && typeof product.name === 'string' ? product.name : null;
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const isRow = (value: Json | undefined): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
