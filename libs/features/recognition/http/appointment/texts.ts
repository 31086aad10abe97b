import { registerLocale } from '@platform/locale';
import en from './locales/en.json';
import zhHans from './locales/zh-Hans.json';
import zhHant from './locales/zh-Hant.json';

registerLocale({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en });
