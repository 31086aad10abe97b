import { Option } from 'commander';
import { type T, locales, negotiateLocale, registerLocale, translator } from '@platform/locale';
import en from '../locales/en.json';
import zhHans from '../locales/zh-Hans.json';
import zhHant from '../locales/zh-Hant.json';

registerLocale({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en });

/** Language of the terminal: what `--lang` names, otherwise what the system is set to (LC_ALL, LC_MESSAGES, LANG). */
export function textsFor(language: string | undefined): T {
  return translator(negotiateLocale(language ?? Intl.DateTimeFormat().resolvedOptions().locale));
}

export const languageOption = (): Option => new Option('--lang <tag>', 'language of what is said').choices(locales);
