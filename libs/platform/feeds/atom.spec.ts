import { atomOf } from './atom';
import { Feeds } from './feeds';

const feed = { id: 'https://x.example/feeds/a.atom', self: 'https://x.example/feeds/a.atom', first: 'https://x.example/feeds/a.atom', next: null, title: 'A & <B>', link: 'https://x.example/a', author: '共通', language: 'zh-Hans', entries: [] };

it('writes what XML would read otherwise in its own way', () => {
  expect(atomOf(feed)).toContain('<title>A &amp; &lt;B&gt;</title>');
  expect(atomOf({ ...feed, title: 'a\u0000b"\uD800\uFFFE' })).toContain('<title>ab&quot;</title>');
});

it('is as new as its newest entry', () => {
  const entries = ['2026-02-02T00:00:00.000Z', '2026-01-02T00:00:00.000Z'].map((at) => ({ id: `tag:x.example,2026:${at}`, title: at, at, link: feed.link }));
  expect(atomOf({ ...feed, entries })).toContain('<updated>2026-02-02T00:00:00.000Z</updated>\n<author>');
});

describe('a feed of the site', () => {
  const feeds = new Feeds('https://x.example:8443');
  const page = { items: [{ id: 'GT-M-1/2', at: '2026-02-02T00:00:00.000Z', title: 't', path: '/m/GT-M-1', summary: 's', category: 'approve' }], next: '7' };
  const written = (before: string | null) => feeds.write({ name: 'mappings', path: '/m', title: 'T', locale: 'zh-Hant', before, page });

  it('names itself by the language of its address, and its entries by tags that no language changes', () => {
    expect(written(null)).toContain('<id>https://x.example:8443/hant/feeds/mappings.atom</id>');
    expect(written(null)).toContain('<entry><id>tag:x.example,2026:GT-M-1/2</id>');
    expect(written(null)).toContain('href="https://x.example:8443/hant/m/GT-M-1"/><category term="approve"/><summary>s</summary></entry>');
  });

  it('leads from page to page, and stays the same feed', () => {
    expect(written('9')).toContain('<id>https://x.example:8443/hant/feeds/mappings.atom</id>');
    expect(written('9')).toContain('<link rel="self" type="application/atom+xml" href="https://x.example:8443/hant/feeds/mappings.atom?before=9"/>');
    expect(written('9')).toContain('<link rel="next" type="application/atom+xml" href="https://x.example:8443/hant/feeds/mappings.atom?before=7"/>');
    expect(feeds.write({ name: 'mappings', path: '/m', title: 'T', locale: 'en', before: null, page: { ...page, next: null } })).not.toContain('rel="next"');
  });
});
