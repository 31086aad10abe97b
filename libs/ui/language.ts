/** The three languages of the interface. Wording is written in each of them, never converted. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];

/** First segment of a page's address. */
export const segments = { 'zh-Hans': 'hans', 'zh-Hant': 'hant', en: 'en' } as const satisfies Record<Language, string>;
export type Segment = (typeof segments)[Language];

/** Value of the `lang` attribute: quoted text of a side carries the region too. */
export const langTags = { 'zh-Hans': 'zh-Hans-CN', 'zh-Hant': 'zh-Hant-TW', en: 'en' } as const satisfies Record<Language, string>;

/** The language that calls itself so; each entry of the switch stands in its own language. */
export const ownNames = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' } as const satisfies Record<Language, string>;

/** Language of an address segment, or null where the segment is none. */
export function languageOfSegment(segment: string): Language | null {
  return languages.find((language) => segments[language] === segment) ?? null;
}
