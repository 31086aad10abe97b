import { hasText, type Locale, translator } from '@platform/locale';
import { clauseColumns } from '../../application/clauses/export-clauses';
import type { ClausesRead } from '../../application/clauses/import-clauses';
import { csvCell } from '../search-csv';

const wordsOf = (code: string): string => (hasText('en', `catalogue-clauses.fault.${code}`) ? code : 'other');

/** Codes become sentences in the reader's language. */
export const clausesBody = ({ report, rejected, kept }: ClausesRead, locale: Locale) => ({
  rows: report.rowsRead, fresh: report.rowsNew, kept,
  faults: rejected.flatMap(({ line, faults }) => faults.map(({ field, code, params }) => ({ line, column: field === '' ? null : field, code, detail: translator(locale)(`catalogue-clauses.fault.${wordsOf(code)}`, params) }))),
});

/** UTF-8 with a byte order mark, after RFC 4180, as it is read by office programs. */
export const clausesCsv = (rows: readonly (readonly string[])[]): string => `\ufeff${[clauseColumns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
