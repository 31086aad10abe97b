import type { Locale } from '@platform/locale';
import { indicatorHeadings, productHeadings, type RowKind } from '../../application/many/headings';
import { csvFile } from './csv';

/** By field, in the order of the headings. */
const examples: Readonly<Record<RowKind, readonly string[]>> = {
  products: ['LED', 'product', 'GT-7; GT-8', '', '', '', '2030-01-01', 'no'],
  indicators: ['LED', '光效', 'performance', '', '≥85', '', '', 'lm/W', 'GB/T 24824-2009', '5', '', '25 Cel', ''],
};

/** An empty table with one example, headed in the reader's script. */
export function templateFile(of: RowKind, locale: Locale) {
  const headings: readonly (readonly [string, readonly string[]])[] = Object.entries(of === 'products' ? productHeadings : indicatorHeadings);
  return csvFile(`declaration-${of}.csv`, [headings.map(([field, words]) => headingIn(field, words, locale)), examples[of]]);
}

const headingIn = (field: string, [hans = field, hant = hans]: readonly string[], locale: Locale): string => (locale === 'en' ? field : locale === 'zh-Hant' ? hant : hans);
