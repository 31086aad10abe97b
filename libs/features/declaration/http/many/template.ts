import type { Locale } from '@platform/locale';
import { indicatorHeadings, productHeadings, type RowKind } from '../../application/many/headings';
import { csvFile } from './csv';

/** By field, in the order of the headings. */
const examples = {
  'zh-Hans': { products: ['LED 灯', '产品', 'GT-7; GT-8', '', '', '', '2030-01-01', '否'], indicators: ['', '光效', '性能', '', '≥85', '', '', 'lm/W', 'GB/T 24824-2009', '5', '', '温度=25 Cel', ''] },
  'zh-Hant': { products: ['LED 燈', '產品', 'GT-7; GT-8', '', '', '', '2030-01-01', '否'], indicators: ['', '光效', '性能', '', '≥85', '', '', 'lm/W', 'GB/T 24824-2009', '5', '', '溫度=25 Cel', ''] },
  en: { products: ['LED lamp', 'product', 'GT-7; GT-8', '', '', '', '2030-01-01', 'no'], indicators: ['', 'luminous efficacy', 'performance', '', '≥85', '', '', 'lm/W', 'GB/T 24824-2009', '5', '', 'temperature=25 Cel', ''] },
} as const satisfies Readonly<Record<Locale, Readonly<Record<RowKind, readonly string[]>>>>;

/** An empty table with one example, headed in the reader's script. */
export function templateFile(of: RowKind, locale: Locale) {
  const headings: readonly (readonly [string, readonly string[]])[] = Object.entries(of === 'products' ? productHeadings : indicatorHeadings);
  return csvFile(`declaration-${of}.csv`, [headings.map(([field, words]) => headingIn(field, words, locale)), examples[locale][of]]);
}

const headingIn = (field: string, [hans = field, hant = hans]: readonly string[], locale: Locale): string => (locale === 'en' ? field : locale === 'zh-Hant' ? hant : hans);
