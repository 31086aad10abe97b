import { languages } from '@ui';
import { addTexts } from '../../texts';
import en from './locales/en.json';
import zhHans from './locales/zh-Hans.json';
import zhHant from './locales/zh-Hant.json';

const own = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

for (const language of languages) addTexts(language, own[language]);
