import { type Locale, translator } from '@platform/locale';
import type { SheetsRead } from '../../application/many/import-sheets';
import { lintedBody } from '../linted-body';

/** Codes become sentences in the reader's language. */
export const importedBody = ({ tables, faults, draft, linted }: SheetsRead, locale: Locale) => ({
  tables: tables.map((table) => ({ ...table })),
  faults: faults.map(({ params, ...fault }) => ({ ...fault, detail: translator(locale)(`field.${fault.code}`, params) })),
  draft, linted: lintedBody(linted, locale),
});
