import type { Json } from '@pure/kernel';
import { isRow, listAt, type TypedDraft } from './typed-draft';

export type RowList = 'products' | 'standards' | 'comparedWith' | 'indicators';
/** A row that was taken away, with what was told of it, so that it may come back. */
export type Removed = Readonly<{ list: RowList; place: number; row: Json; before: TypedDraft; after: TypedDraft }>;

/** Takes a row away; whatever names a later one by its place follows it. */
export function withoutRow(draft: TypedDraft, list: RowList, place: number): TypedDraft {
  const rows = listAt(draft, list).filter((_, index) => index !== place);
  const notices = listAt(draft, 'notices').flatMap((notice) => moved(notice, list, place));
  const indicators = listAt({ ...draft, [list]: rows }, 'indicators');
  const ofProducts: TypedDraft = list === 'products' ? { indicators: indicators.map((indicator) => ofProduct(indicator, place)) } : {};
  const told: TypedDraft = notices.length > 0 || draft['notices'] !== undefined ? { notices } : {};
  return { ...draft, [list]: rows, ...told, ...ofProducts };
}

export function removed(draft: TypedDraft, list: RowList, place: number): Removed {
  return { list, place, row: listAt(draft, list)[place] ?? {}, before: draft, after: withoutRow(draft, list, place) };
}

/** The row comes back to its place; where nothing else was changed since, with all that was told of it. */
export function restored(draft: TypedDraft, { list, place, row, before, after }: Removed): TypedDraft {
  if (draft === after) return before;
  const rows = listAt(draft, list);
  return { ...draft, [list]: [...rows.slice(0, place), row, ...rows.slice(place)] };
}

function moved(notice: Json, list: RowList, place: number): readonly Json[] {
  const path = isRow(notice) && typeof notice['path'] === 'string' ? notice['path'] : '';
  const [first, second = '', ...rest] = path.split('.');
  if (first !== list || !/^\d+$/.test(second) || Number(second) < place || !isRow(notice)) return [notice];
  return Number(second) === place ? [] : [{ ...notice, path: [first, Number(second) - 1, ...rest].join('.') }];
}

function ofProduct(indicator: Json, place: number): Json {
  if (!isRow(indicator) || typeof indicator['product'] !== 'number' || indicator['product'] < place) return indicator;
  const { product, ...others } = indicator;
  return product === place || typeof product !== 'number' ? others : { ...others, product: product - 1 };
}
