/** An entry of a feed. `id`: an IRI that never changes; `at`: ISO 8601 in UTC; `link`: an address; `category`: a code for programs. */
export type AtomEntry = Readonly<{ id: string; title: string; at: string; link: string; summary?: string; category?: string }>;

/** One page of a feed, the newest entry first. `id`: of the feed, the same on each of its pages; `first`, `next`: addresses of other pages (RFC 5005, 3). */
export type AtomFeed = Readonly<{
  id: string; self: string; first: string; next: string | null; title: string; link: string; author: string; language: string; entries: readonly AtomEntry[];
}>;

/** Where nothing has happened yet a feed is as old as the first of them. */
const NEVER = '2026-01-01T00:00:00.000Z';

/** A feed of RFC 4287. */
export function atomOf({ id, self, first, next, title, link, author, language, entries }: AtomFeed): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(id)}</id>`, `<title>${escaped(title)}</title>`, `<updated>${entries[0]?.at ?? NEVER}</updated>`, `<author><name>${escaped(author)}</name></author>`,
    linkOf('self', self), linkOf('first', first), ...(next === null ? [] : [linkOf('next', next)]), linkOf('alternate', link, 'text/html'),
    ...entries.map(entryOf), '</feed>\n',
  ].join('\n');
}

const ATOM = 'application/atom+xml';
const linkOf = (rel: string, href: string, type = ATOM): string => `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

const entryOf = ({ id, title, at, link, summary, category }: AtomEntry): string => [
  `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title><updated>${at}</updated>${linkOf('alternate', link, 'text/html')}`,
  category === undefined ? '' : `<category term="${escaped(category)}"/>`, summary === undefined ? '' : `<summary>${escaped(summary)}</summary>`, '</entry>',
].join('');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As XML 1.0 takes it; what it takes in no form is left out: control characters, halves of surrogates, two noncharacters. */
const escaped = (text: string): string => text.replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
