import en from './locales/en.json';
import zhHans from './locales/zh-Hans.json';
import zhHant from './locales/zh-Hant.json';

/** Texts of the frame and the parts, to be registered by whoever renders them. */
export const uiTexts = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;
