import en from './locales/en.json';
import hans from './locales/zh-Hans.json';
import hant from './locales/zh-Hant.json';

export const languages = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' } as const;
export type Language = keyof typeof languages;

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

export type T = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export const textsOf = (language: Language): T => (key, values = {}) =>
  (texts[language][key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** What the browser asks for. */
export function languageOf(tag: string): Language {
  if (!tag.startsWith('zh')) return 'en';
  return /Hant|TW|HK|MO/.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
