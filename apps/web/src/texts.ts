import { type Language, languages, type Translate, uiTexts } from '@ui';
import { createInstance } from 'i18next';
import en from './locales/en.json';
import zhHans from './locales/zh-Hans.json';
import zhHant from './locales/zh-Hant.json';

/** Names of the sides as the server has them at present. */
function sidesIn(language: Language): object {
  const sent: unknown = JSON.parse(document.getElementById('app')?.dataset['labels'] ?? '{}');
  const side: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, language) : undefined;
  return { side };
}

const own = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
const texts = createInstance();

void texts.init({
  lng: 'zh-Hans',
  fallbackLng: { 'zh-Hant': ['zh-Hans'], default: ['zh-Hans'] },
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(languages.map((language) => [language, { translation: { ...uiTexts[language], ...own[language], label: { ...own[language].label, ...sidesIn(language) } } }])),
});

/** The texts of the workspaces in one language. */
export function textsIn(language: Language): Translate {
  const text = texts.getFixedT(language);
  return (key, params) => text(key, { ...params });
}

/** Words that only some pages need, beside those that are there. */
export function addTexts(language: Language, more: object): void {
  texts.addResourceBundle(language, 'translation', more, true, false);
}
