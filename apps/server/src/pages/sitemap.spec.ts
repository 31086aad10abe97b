import { PAGES, robots, sitemap, sitemapIndex } from './sitemap';

it('names every page in each language with all its alternates', () => {
  const xml = sitemap('https://example.org', ['/', '/std/GB-T-1+XG1-2025']);
  expect(xml.match(/<url>/g)).toHaveLength(6);
  expect(xml).toContain('<url><loc>https://example.org/hant/std/GB-T-1+XG1-2025</loc><xhtml:link rel="alternate" hreflang="zh-Hans-CN" href="https://example.org/hans/std/GB-T-1+XG1-2025"/><xhtml:link rel="alternate" hreflang="zh-Hant-TW" href="https://example.org/hant/std/GB-T-1+XG1-2025"/>');
});

it('escapes what XML reserves', () => expect(sitemap('https://example.org', ['/a?b&c'])).toContain('/hans/a?b&#38;c<'));

it('holds at most 10,000 addresses', () => expect(sitemap('x', Array.from({ length: PAGES }, () => '/')).match(/<loc>/g)?.length).toBeLessThanOrEqual(10_000));

it('lists sitemaps', () => expect(sitemapIndex('https://example.org', ['pages'])).toContain('<loc>https://example.org/sitemap/pages.xml</loc>'));

it('closes results and the interface to crawlers', () => {
  const text = robots('https://example.org');
  expect(text).toContain('Disallow: /hant/search?\n');
  expect(text).toContain('Disallow: /hans/why?\n');
  expect(text).toContain('Disallow: /api/\n');
  expect(text).toMatch(/Sitemap: https:\/\/example\.org\/sitemap\.xml\n$/);
});
