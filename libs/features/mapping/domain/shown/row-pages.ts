import type { MappingRow } from '../content';

/** Rows that stand on one page of a mapping (pages.md U5). */
export const ROWS_ON_A_PAGE = 200;

/** `from` and `to`: places counted from 1; `first`: key of the row that leads there. */
export type RowSpan = Readonly<{ first: string; from: number; to: number }>;
/** `here`: of the rows that are shown; `spans`: of all pages; `elsewhere`: keys of the rows on the others. */
export type RowPage = Readonly<{ rows: readonly MappingRow[]; here: RowSpan | null; spans: readonly RowSpan[]; elsewhere: readonly string[] }>;

/** @param at key of a row that must be shown, `all`, or null for the first page; a key that is not among the rows leads to the first */
export function rowPage(rows: readonly MappingRow[], at: string | null): RowPage {
  const spans = spansOf(rows);
  if (spans.length < 2 || at === 'all') return { rows, here: null, spans: spans.length < 2 ? [] : spans, elsewhere: [] };
  const place = Math.max(0, rows.findIndex(({ key }) => key === at));
  const here = spans[Math.floor(place / ROWS_ON_A_PAGE)] ?? null;
  const [from, to] = here ? [here.from - 1, here.to] : [0, rows.length];
  return { rows: rows.slice(from, to), here, spans, elsewhere: [...rows.slice(0, from), ...rows.slice(to)].map(({ key }) => key) };
}

const spansOf = (rows: readonly MappingRow[]): readonly RowSpan[] =>
  rows.flatMap(({ key }, at) => (at % ROWS_ON_A_PAGE === 0 ? [{ first: key, from: at + 1, to: Math.min(at + ROWS_ON_A_PAGE, rows.length) }] : []));
