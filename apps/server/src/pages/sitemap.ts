import { langTags, languages, pageAddress } from '@ui';

/** Most addresses of one sitemap; each page stands in it once for each language. */
const MOST = 10_000;

/** Most pages of one sitemap. */
export const PAGES = Math.floor(MOST / languages.length);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A list of sitemaps (sitemaps.org, protocol 0.9). */
export function sitemapIndex(origin: string, names: readonly string[]): string {
  const entries = names.map((name) => `<sitemap><loc>${escaped(`${origin}/sitemap/${name}.xml`)}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

/** Pages in all their languages; each address names the others as its alternates. `paths` begin after the language. */
export function sitemap(origin: string, paths: readonly string[]): string {
  const entries = paths.map((path) => {
    const addresses = languages.map((language) => ({ language, address: escaped(origin + pageAddress(language, path)) }));
    const alternates = addresses.map(({ language, address }) => `<xhtml:link rel="alternate" hreflang="${langTags[language]}" href="${address}"/>`).join('');
    return addresses.map(({ address }) => `<url><loc>${address}</loc>${alternates}</url>\n`).join('');
  });
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** Pages that answer a question: open as a form, closed with every question that one may put. */
const asked = ['/search', '/why', '/compare', '/test'] as const;

/** What a crawler may fetch: pages, not answers to questions nor the interface. */
export function robots(origin: string): string {
  const closed = ['/api/', '/health/', '/metrics', ...languages.flatMap((language) => asked.map((path) => `${pageAddress(language, path)}?`))];
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /', '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
