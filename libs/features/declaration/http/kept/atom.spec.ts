import { atomOf } from './atom';

const feed = { id: 'https://x.example/feeds/a.atom', title: 'A & <B>', link: 'https://x.example/a', author: '共通', language: 'zh-Hans' };

it('writes what XML would read otherwise in its own way', () => {
  expect(atomOf({ ...feed, entries: [] })).toContain('<title>A &amp; &lt;B&gt;</title>');
  expect(atomOf({ ...feed, title: 'a\u0000b"', entries: [] })).toContain('<title>ab&quot;</title>');
});

it('is as new as its newest entry', () => {
  const entries = ['2026-02-02T00:00:00.000Z', '2026-01-02T00:00:00.000Z'].map((at) => ({ id: `${feed.link}#${at}`, title: at, at, link: feed.link }));
  expect(atomOf({ ...feed, entries })).toContain('<updated>2026-02-02T00:00:00.000Z</updated>\n<author>');
});
