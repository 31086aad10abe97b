/** The three forms in which every text of the product exists. The first is the default. */
export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh-Hans';

/** First segment of a page's address. */
export type LocaleSegment = 'hans' | 'hant' | 'en';

const segments = { 'zh-Hans': 'hans', 'zh-Hant': 'hant', en: 'en' } as const satisfies Record<Locale, LocaleSegment>;

const htmlLangs = { 'zh-Hans': 'zh-Hans-CN', 'zh-Hant': 'zh-Hant-TW', en: 'en' } as const satisfies Record<Locale, string>;

/** `zh-Hant` → `hant`, as in `/hant/search`. */
export const localeSegment = (locale: Locale): LocaleSegment => segments[locale];

/** `hant` → `zh-Hant`; null where the segment names no locale. */
export function localeOfSegment(segment: string): Locale | null {
  return locales.find((locale) => segments[locale] === segment) ?? null;
}

/** Value of the `lang` attribute and of `Content-Language`: BCP 47 with the region whose shapes and usage the text follows. */
export const htmlLang = (locale: Locale): string => htmlLangs[locale];
