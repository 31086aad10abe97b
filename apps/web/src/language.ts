import { type Language, languages } from '@ui';

const KEY = 'gongtong.language';

const isLanguage = (value: string | null | undefined): value is Language => languages.some((language) => language === value);

/** The language chosen on this device, else the one in which the server sent the page. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (isLanguage(chosen)) return chosen;
  const sent = document.documentElement.dataset['language'];
  return isLanguage(sent) ? sent : 'zh-Hans';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
