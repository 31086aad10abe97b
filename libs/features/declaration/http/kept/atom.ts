/** An entry of a feed. `id`, `link`: addresses; `at`: ISO 8601 in UTC. */
export type AtomEntry = Readonly<{ id: string; title: string; at: string; link: string }>;
export type AtomFeed = Readonly<{ id: string; title: string; link: string; author: string; language: string; entries: readonly AtomEntry[] }>;

/** Where nothing has happened yet a feed is as old as the first of them. */
const NEVER = '2026-01-01T00:00:00.000Z';

/** A feed of RFC 4287, the newest entry first. */
export function atomOf({ id, title, link, author, language, entries }: AtomFeed): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(id)}</id>`, `<title>${escaped(title)}</title>`, `<updated>${entries[0]?.at ?? NEVER}</updated>`, `<author><name>${escaped(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(id)}"/>`, `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    ...entries.map(entryOf), '</feed>\n',
  ].join('\n');
}

const entryOf = ({ id, title, at, link }: AtomEntry): string =>
  `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title><updated>${at}</updated><link rel="alternate" type="text/html" href="${escaped(link)}"/></entry>`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As XML 1.0 takes it; control characters are left out, most of which it takes in no form. */
const escaped = (text: string): string => text.replace(/\p{Cc}/gu, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
