import type { SheetFileRefusal } from '@features/catalogue';

/** A file refused whole; with its columns missing no row shows the headings of products or of indicators. */
export type SheetRefusal = SheetFileRefusal | Readonly<{ code: 'SHEET_COLUMNS_MISSING'; found: string; expected: string }>;
