import type { LocalDate } from '@pure/kernel';

/** A clause by its number, or a requirement by its id. */
export type DecidedEnd = Readonly<{ kind: 'clause' | 'requirement'; ref: string }>;
/** `mask`: relations that are possible, as in `pure/equivalence`, from `sources` to `targets`; a side that is empty has no counterpart. */
export type DecidedRow = Readonly<{ key: string; sources: readonly DecidedEnd[]; targets: readonly DecidedEnd[]; mask: number }>;
/** Rows of one decided mapping between two editions by their designations. `territory`: null where nobody approved it. */
export type RowsOfDecision = Readonly<{ mapping: string; grade: number; territory: string | null; from: string; to: string; rows: readonly DecidedRow[] }>;

/** Rows of mappings that were decided; those of an example between examples alone. */
export abstract class DecidedRows {
  /** Between one of these editions and one of those, whichever way round, as they stood on the day; the best grade first. */
  abstract between(these: readonly number[], those: readonly number[], day: LocalDate): Promise<readonly RowsOfDecision[]>;
}
