import { createInstance, type i18n } from 'i18next';
import { TextRegistry, type LocaleBundle } from './bundles';
import { defaultLocale, locales, type Locale } from './locale';
import { noteMissingText } from './missing-text';

export type TextParams = Readonly<Record<string, string | number>>;

/** The text under a key in one locale, its `{{name}}` places filled from `params` and its `$t(label.…)` resolved. */
export type T = (key: string, params?: TextParams) => string;

const registry = new TextRegistry();

const instances = Object.fromEntries(locales.map((locale) => [locale, newInstance(locale)])) as Record<Locale, i18n>;

/** Whether texts came that the instances lack. They take them over when one is asked for, all at once: owners register by the dozen. */
let behind = false;
registry.onChange(() => (behind = true));

/** Adds the texts of one owner. Registering the same texts again is harmless; a key of another owner throws. */
export function registerLocale(bundle: LocaleBundle): void {
  registry.add(bundle);
}

/** Names of sides and bodies as the locale files have them, by key. */
export function labelDefaults(): readonly (Readonly<{ key: string } & Record<Locale, string>>)[] {
  const [hans, hant, en] = [registry.shipped('zh-Hans'), registry.shipped('zh-Hant'), registry.shipped('en')];
  const keys = Object.keys(hans).filter((key) => key.startsWith('label.'));
  return keys.sort().map((key) => ({ key, 'zh-Hans': hans[key] ?? '', 'zh-Hant': hant[key] ?? '', en: en[key] ?? '' }));
}

/** Names sides and bodies otherwise than the locale files do; a label that is not given has its text of the file again. */
export function nameLabels(labels: readonly (Readonly<{ key: string } & Record<Locale, string>>)[]): void {
  const of = (locale: Locale) => Object.fromEntries(labels.map((label) => [label.key, label[locale]]));
  registry.name({ 'zh-Hans': of('zh-Hans'), 'zh-Hant': of('zh-Hant'), en: of('en') });
}

/** The texts of one locale. Nothing is escaped: React or the caller does that. */
export function translator(locale: Locale): T {
  return (key, params) => {
    const text = instanceOf(locale).t(key, { ...params });
    return text === key && hasText(defaultLocale, key) ? instanceOf(defaultLocale).t(key, { ...params }) : text;
  };
}

/** Whether the key has a text in this locale. */
export function hasText(locale: Locale, key: string): boolean {
  return instanceOf(locale).exists(key);
}

function instanceOf(locale: Locale): i18n {
  if (behind) for (const each of locales) instances[each].addResourceBundle(each, 'texts', registry.of(each), false, true, { skipCopy: true, silent: true });
  behind = false;
  return instances[locale];
}

function newInstance(locale: Locale): i18n {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: { [locale]: { texts: {} } },
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: true,
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key) => missingKey(locale, key),
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => missingParameter(locale, text, match[0]),
  });
  return instance;
}

function missingKey(locale: Locale, key: string): string {
  noteMissingText(locale, `the text ${key}`);
  return key;
}

function missingParameter(locale: Locale, text: string, place: string): string {
  noteMissingText(locale, `the parameter ${place} of “${text}”`);
  return '';
}
