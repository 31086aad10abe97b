import type { Locale } from './locale';

/** What happens where a key or a parameter is missing: `throw` tells the developer, `fall-back` spares the reader. */
export type MissingTextPolicy = 'throw' | 'fall-back';

let policy: MissingTextPolicy = 'throw';
const misses: Record<Locale, number> = { 'zh-Hans': 0, 'zh-Hant': 0, en: 0 };

/** `throw` until a server says otherwise, so that every test fails on a missing text. */
export function onMissingText(next: MissingTextPolicy): void {
  policy = next;
}

/** Texts that were asked for and missing since the process started, by locale. */
export function missingTextCounts(): Readonly<Record<Locale, number>> {
  return { ...misses };
}

export function noteMissingText(locale: Locale, what: string): void {
  misses[locale] += 1;
  if (policy === 'throw') throw new Error(`${locale} lacks ${what}`);
}
