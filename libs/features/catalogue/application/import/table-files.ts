import { requirementFaultCodes } from '@pure/equivalence';
import type { Result } from '@pure/kernel';
import { abstractFaultCodes } from '../../domain/clauses/clause-text';
import { termFaultCodes } from '../../domain/terms/term-fault';
import type { TextEncoding } from './encoding';

/** One row as the file has it. `line` counts from 1, the header included; in a workbook it is the row number. */
export type RawRow = Readonly<{ line: number; values: Readonly<Record<string, unknown>>; fault?: RowFault }>;

/** Rows of a table, as many at a time as come together. */
export type RawRows = AsyncGenerator<readonly RawRow[], void>;

/** Why a row, or one of its fields, is not taken in. `params` fill the text under the code. */
export type RowFault = Readonly<{ field: string; code: RowFaultCode; params: Readonly<Record<string, string | number>> }>;

const ownCodes = [
  'FIELD_MISSING', // required and empty
  'VALUE_UNKNOWN', // not one of `expected`
  'DATE_INVALID', // no date of the calendar, nor a year or a month
  'CODE_INVALID', // no code of the classification
  'GRADE_UNKNOWN', // neither A, B, C nor M
  'SOURCE_MISSING', // the row names no source, and none was given for the file
  'SAME_DOCUMENT', // a document would replace, amend or adopt itself
  ...termFaultCodes, // a word that may not be used in conversion
  'TEXT_TOO_LONG', // longer than `limit` characters
  'TEXT_DAMAGED', // a control character or half a character
  'ROW_WIDTH', // more or fewer fields than the header
  'JSON_INVALID', // the line is no JSON object
  'QUOTE_OPEN', // a quotation mark is never closed
  'ROW_REPEATED', // the id stands in the row of line `line` already
  'REFERENCE_UNKNOWN', // no row that was taken in has the id `value`
  'PARENT_UNKNOWN', // no clause of the document before this row has the number `value`
  ...abstractFaultCodes, // an abstract of a clause that may hold words of the standard
] as const;
export type RowFaultCode = (typeof ownCodes)[number] | (typeof requirementFaultCodes)[number];
export const rowFaultCodes: readonly RowFaultCode[] = [...new Set([...ownCodes, ...requirementFaultCodes])];

export const tableFormats = ['csv', 'jsonl', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A file that could be opened. Reading it to the end once is all that is promised. */
export type OpenTable = Readonly<{
  name: string;
  format: TableFormat;
  encoding: TextEncoding;
  /** SHA-256 over the bytes of the file as it lies there, packed or not. */
  digest: Uint8Array;
  /** Column names as printed; those of the first row in JSON Lines. */
  columns: readonly string[];
  rows: RawRows;
  /** Part of the file that has been read, 0 to 1. */
  fraction(): number;
}>;

/** A file refused whole. */
export type FileRefusal =
  | Readonly<{ code: 'FILE_NOT_FOUND'; name: string }>
  | Readonly<{ code: 'FILE_FORMAT_UNKNOWN'; name: string; expected: string }>
  | Readonly<{ code: 'FILE_ENCODING_UNREADABLE'; name: string; expected: string }>
  | Readonly<{ code: 'FILE_EMPTY'; name: string }>
  | Readonly<{ code: 'FILE_COLUMNS_WRONG'; name: string; found: string; expected: string }>
  | Readonly<{ code: 'FILE_DAMAGED'; name: string; detail: string }>;

/** Opens tables: `.csv`, `.jsonl` and `.xlsx`, each also packed as `.gz`. */
export abstract class TableFiles {
  abstract open(path: string): Promise<Result<OpenTable, FileRefusal>>;
  /** SHA-256 over the bytes of the file, without opening it as a table; null where it cannot be read. */
  abstract digest(path: string): Promise<Uint8Array | null>;
}
