import { type Locale, translator } from '@platform/locale';
import type { Imported } from '../../application/drafts/import-rows';

/** Codes become sentences in the reader's language. */
export const importedBody = ({ rows, kept, unused, faults }: Imported, locale: Locale) => ({
  rows: rows.length, kept, unused: [...unused], faults: faults.map(({ params, ...fault }) => ({ ...fault, detail: translator(locale)(`mapping.fault.${fault.code}`, params) })),
});
