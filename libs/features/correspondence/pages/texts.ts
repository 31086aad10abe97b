import { registerLocale } from '@platform/locale';
import en from '../locales/en.json';
import zhHans from '../locales/zh-Hans.json';
import zhHant from '../locales/zh-Hant.json';
import pagesEn from './locales/en.json';
import pagesZhHans from './locales/zh-Hans.json';
import pagesZhHant from './locales/zh-Hant.json';

registerLocale({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en });
registerLocale({ 'zh-Hans': pagesZhHans, 'zh-Hant': pagesZhHant, en: pagesEn });
