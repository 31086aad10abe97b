import { defaultLocale, type Locale } from './locale';

/** A longer header is cut: no browser sends one, and each range costs a look-up. */
const LONGEST_HEADER = 1_000;

/**
 * The locale that an `Accept-Language` header asks for (RFC 9110, 12.5.4). Chinese ranges are read by the script that they
 * imply (`zh-TW`, `zh-HK` and `zh-MO` are traditional; `zh`, `zh-CN` and `zh-SG` simplified); English is taken only where it
 * is listed; anything else gives the default.
 */
export function negotiateLocale(header: string | undefined): Locale {
  for (const tag of rangesByPreference((header ?? '').slice(0, LONGEST_HEADER))) {
    const locale = localeOfTag(tag);
    if (locale) return locale;
  }
  return defaultLocale;
}

function rangesByPreference(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      return { tag, quality: qualityOf(parameters) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const quality = Number(given.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}

function localeOfTag(tag: string): Locale | null {
  if (tag === '*') return defaultLocale;
  const { language, script } = maximized(tag);
  if (language === 'en') return 'en';
  if (language !== 'zh') return null;
  if (script === 'Hant') return 'zh-Hant';
  return script === 'Hans' ? 'zh-Hans' : null;
}

function maximized(tag: string): { language?: string; script?: string } {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return {}; // not a language tag
  }
}
