import type { TakeMessage } from '@platform/database';

export const SIGNATURE_AND_HEADER = 19;
export const TRAILER = 2;
const FIRST_VALUE = 6; // after the number of columns and the length of the first

/** Bytes from one column of a row to the next: its length and itself. */
export const INT4_STEP = 8;

/** Reads one row of which the first column lies at `at`, and column `c` at `at + step * c`. */
export type TakeRow = (bytes: DataView, at: number, step: number) => void;

/**
 * Rows of `copy … to stdout (format binary)` whose columns are int4 and never null, from its messages: the first begins with
 * the header, the last is the trailer. @throws Error where a message is no such row
 */
export function int4Rows(columns: number, take: TakeRow): TakeMessage {
  const length = 2 + INT4_STEP * columns;
  let begun = false;
  return (bytes, start, end) => {
    const at = begun ? start : start + SIGNATURE_AND_HEADER;
    begun = true;
    if (end - at === TRAILER) return;
    if (end - at !== length || bytes.getInt16(at) !== columns) throw new Error(`a row of ${columns} columns was expected`);
    take(bytes, at + FIRST_VALUE, INT4_STEP);
  };
}
