import type { RefusalStatus } from '@platform/http';
import type { Json, Refusal } from '@pure/kernel';
import type { ClausesNone } from '../../application/clauses/export-clauses';
import type { ClausesRefusal } from '../../application/clauses/import-clauses';

export const clausesStatus = {
  FILE_MISSING: 422, FILE_NOT_FOUND: 422, FILE_FORMAT_UNKNOWN: 422, FILE_ENCODING_UNREADABLE: 422, FILE_EMPTY: 422, FILE_COLUMNS_WRONG: 422, FILE_DAMAGED: 422,
} as const satisfies RefusalStatus<ClausesRefusal>;
export const noClausesStatus = { CLAUSES_NONE: 404 } as const satisfies RefusalStatus<ClausesNone>;

/** Beside the code: the columns that were found and those that are needed. */
export const clausesTelling = (refusal: Refusal): Readonly<Record<string, Json>> => {
  const { found, expected }: Refusal & Readonly<{ found?: string; expected?: string }> = refusal;
  return { ...(found !== undefined && { found }), ...(expected !== undefined && { expected }) };
};
