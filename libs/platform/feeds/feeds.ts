import { type Locale, localeSegment, translator } from '@platform/locale';
import { atomOf } from './atom';
import './texts';

/** One thing that happened. `id`: of public numbers, unique on this site; `at`: ISO 8601 in UTC; `path`: of its page, without the language. */
export type FeedItem = Readonly<{ id: string; at: string; title: string; path: string; summary?: string; category?: string }>;
/** The newest first; `next`: the position behind the last one, null at the end. */
export type FeedPage = Readonly<{ items: readonly FeedItem[]; next: string | null }>;

/** `name`: of the feed, as it stands in its address before `.atom`; `path`: the page that says the same; `before`: the position that was asked for. */
export type WrittenFeed = Readonly<{ name: string; path: string; title: string; locale: Locale; before: string | null; page: FeedPage }>;

/** Year from which the names of entries are (RFC 4151); it never changes. */
const SINCE = 2026;

/** Entries of a page of a feed. */
export const ON_A_PAGE = 50;

export const FEED_TYPE = 'application/atom+xml; charset=utf-8';
const SUFFIX = /\.atom$/;

/** Beginnings of the addresses of feeds: in the language of the reader, and in each language. */
export const feedRoots: string[] = ['feeds', 'hans/feeds', 'hant/feeds', 'en/feeds'];

/** `mappings.atom` is `mappings`; null where it is the address of no feed. */
export const feedName = (file: string): string | null => (SUFFIX.test(file) ? file.replace(SUFFIX, '') : null);

/** The position that an address asks for; null, which is the newest page, where it is none. */
export const positionIn = (asked: unknown): string | null => (typeof asked === 'string' && /^[\w:.-]{1,40}$/.test(asked) ? asked : null);

/** Feeds of this site. `origin`: without a slash at its end. */
export class Feeds {
  private readonly host: string;

  constructor(private readonly origin: string) {
    this.host = new URL(origin).hostname;
  }

  write({ name, path, title, locale, before, page: { items, next } }: WrittenFeed): string {
    const home = `${this.origin}/${localeSegment(locale)}`;
    const first = `${home}/feeds/${encodeURI(name)}.atom`;
    const at = (position: string): string => `${first}?${new URLSearchParams({ before: position })}`;
    return atomOf({
      id: first, self: before === null ? first : at(before), first, next: next === null ? null : at(next), title, link: `${home}${path}`, author: translator(locale)('feed.author'), language: locale,
      entries: items.map(({ id, path: to, ...item }) => ({ ...item, id: `tag:${this.host},${SINCE}:${encodeURI(id)}`, link: `${home}${to}` })),
    });
  }
}
