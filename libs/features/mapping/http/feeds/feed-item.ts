import type { FeedItem } from '@platform/feeds';
import { type Locale, translator } from '@platform/locale';
import { regionName } from '@pure/region';
import type { MappingNewsItem } from '../../application/feeds/read-mapping-news';
import type { Names } from '../../domain/approval/document';

/** An act as an entry: what was done with which pair, by whom, where it holds and with what effect. */
export function itemOf({ logged: { number, version, at, example, territory, effect, until }, told: { act, by }, source, target }: MappingNewsItem, locale: Locale): FeedItem {
  const t = translator(locale);
  const pair = source !== null && target !== null ? t('feed.mapping.pair', { source, target }) : '';
  const title = [example ? t('feed.mapping.example') : '', t(`feed.mapping.act.${act}`, { number }), pair].filter((part) => part !== '').join(' ');
  const legal = t('feed.mapping.legal', { body: nameIn(by, locale), territory: territory === null ? t('feed.mapping.none') : placeOf(territory, locale), effect: effect === null ? t('feed.mapping.none') : t(`feed.mapping.effect.${effect}`) });
  const ends = until === null ? '' : t('feed.mapping.until', { until });
  return { id: `${number}/${version}`, at, title, path: `/m/${number}`, summary: [legal, ends, t('feed.mapping.not')].filter((part) => part !== '').join(' '), category: act };
}

/** A name in the reader's language, else in one that it has. */
const nameIn = (names: Names, locale: Locale): string => names[locale] ?? Object.values(names).find((name) => name !== undefined) ?? '';

function placeOf(code: string, locale: Locale): string {
  if (code === 'CN') return translator(locale)('label.side.mainland');
  const name = regionName(code);
  return name !== null && locale === 'zh-Hans' ? `${name} ${code}` : code;
}
