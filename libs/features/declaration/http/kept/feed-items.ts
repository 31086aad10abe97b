import type { FeedItem } from '@platform/feeds';
import { type Locale, translator } from '@platform/locale';
import type { DeclarationNews, ListedNews, StandardNews } from '../../application/kept/news';

/** What happened to a declaration, as an entry of its own feed. */
export function newsItem(news: DeclarationNews, number: string, locale: Locale): FeedItem {
  return { id: `${number}/${news.id}`, at: news.at, title: wordsOf(news, number, locale), path: `/d/${number}`, category: news.what === 'state' ? news.state : news.what };
}

/** What happened to one of many; the id is that of its own feed. */
export function listedItem({ id, number, at, version, state, example }: ListedNews, locale: Locale): FeedItem {
  const t = translator(locale);
  const said = state === null ? t('feed.version', { number, version }) : t(`feed.state.${state}`, { number });
  return { id: `${number}/${id}`, at, title: example ? `${t('feed.example')} ${said}` : said, path: `/d/${number}`, category: state ?? 'version' };
}

/** What was seen of a standard. */
export function changeItem({ id, at, acts, successors }: StandardNews, { number, path }: Readonly<{ number: string; path: string }>, locale: Locale): FeedItem {
  const t = translator(locale);
  const said = acts.length > 0 ? acts.map((act) => t(`feed.act.${act}`)) : [t('feed.other')];
  const title = [number, said.join(t('feed.and')), successors.length > 0 ? `→ ${successors.join(', ')}` : ''].filter((part) => part !== '').join(' ');
  return { id: `${number}/look-${id}`, at, title, path, category: acts[0] ?? 'changed' };
}

function wordsOf(news: DeclarationNews, number: string, locale: Locale): string {
  const t = translator(locale);
  if (news.what === 'version') return t('feed.version', { number, version: news.version });
  if (news.what === 'state') return t(`feed.state.${news.state}`, { number });
  return t(`feed.look.${news.outcome}`, { number, standards: news.standards.join(', ') });
}
