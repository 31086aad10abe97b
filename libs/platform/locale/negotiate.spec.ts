import { htmlLang, localeOfSegment, localeSegment, locales } from './locale';
import { negotiateLocale } from './negotiate';

describe('the locale a reader asks for', () => {
  it.each([
    [undefined, 'zh-Hans'],
    ['', 'zh-Hans'],
    ['*', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-FR,fr;q=0.9', 'zh-Hans'],
    ['fr, en;q=0.5', 'en'],
    ['en;q=0.4, zh-TW;q=0.8', 'zh-Hant'],
    ['en;q=0, zh-TW;q=0.1', 'zh-Hant'],
    ['en;q=nonsense', 'zh-Hans'],
    ['!!,;;,=, en', 'en'],
    [`${'x-'.repeat(5_000)}, en`, 'zh-Hans'],
  ])('%s gives %s', (header, expected) => expect(negotiateLocale(header)).toBe(expected));
});

it('goes from locale to address segment and back', () => {
  expect(locales.map(localeSegment)).toEqual(['hans', 'hant', 'en']);
  expect(locales.map((locale) => localeOfSegment(localeSegment(locale)))).toEqual(locales);
  expect(localeOfSegment('std')).toBeNull();
  expect(locales.map(htmlLang)).toEqual(['zh-Hans-CN', 'zh-Hant-TW', 'en']);
});
