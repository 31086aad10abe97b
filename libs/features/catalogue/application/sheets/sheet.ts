import type { Result } from '@pure/kernel';

/** A row as it lies in a file; `line` counts from 1. A cell that is merged with others has the value of all of them. */
export type SheetLine = Readonly<{ line: number; cells: readonly string[] }>;

/** One table. `name`: of the sheet in a workbook; null in a text file. `openQuote`: the line from which a quotation mark that is never closed swallows the rest. */
export type Sheet = Readonly<{ name: string | null; lines: readonly SheetLine[]; openQuote: number | null }>;

/** A file refused whole. */
export type SheetFileRefusal = Readonly<{ code: 'SHEET_EMPTY' | 'SHEET_DAMAGED' | 'SHEET_TOO_LARGE' }> | Readonly<{ code: 'SHEET_ENCODING_UNREADABLE'; expected: string }>;

/** Reads a text file (comma, semicolon or tab; UTF-8, GB 18030 or Big5) or a workbook, told apart by their first bytes. */
export abstract class SheetFiles {
  abstract read(bytes: Buffer): Promise<Result<readonly Sheet[], SheetFileRefusal>>;
}
