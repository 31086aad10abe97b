type Element = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; children: Element[]; text: string[] }>;
export type ReadEntry = Readonly<{ id: string; title: string; updated: string; link: string; summary: string | null }>;
export type ReadFeed = Readonly<{ id: string; title: string; updated: string; language: string; links: Readonly<Record<string, string>>; entries: readonly ReadEntry[] }>;

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** Reads a document of RFC 4287 and throws where it is no well-formed XML or lacks what a feed must have. */
export function readAtom(xml: string): ReadFeed {
  const feed = parsed(xml);
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') throw new Error('no feed');
  for (const name of ['id', 'title', 'updated', 'author']) one(feed, name);
  if (one(one(feed, 'author'), 'name').text.join('') === '') throw new Error('nobody wrote it');
  const links = Object.fromEntries(feed.children.filter(({ name }) => name === 'link').map(({ attributes: { rel = 'alternate', href = '' } }) => [rel, checked(href, IRI)]));
  if (!links['self']) throw new Error('no link to itself');
  const entries = feed.children.filter(({ name }) => name === 'entry').map(entryIn);
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) throw new Error('two entries have one id');
  const updated = checked(textOf(feed, 'updated'), RFC3339);
  if (entries.some((entry) => entry.updated > updated)) throw new Error('an entry is newer than the feed');
  return { id: checked(textOf(feed, 'id'), IRI), title: checked(textOf(feed, 'title'), /./), updated, language: feed.attributes['xml:lang'] ?? '', links, entries };
}

function entryIn(entry: Element): ReadEntry {
  const link = one(entry, 'link').attributes['href'] ?? '';
  const summary = entry.children.find(({ name }) => name === 'summary')?.text.join('') ?? null;
  return { id: checked(textOf(entry, 'id'), IRI), title: checked(textOf(entry, 'title'), /./), updated: checked(textOf(entry, 'updated'), RFC3339), link: checked(link, IRI), summary };
}

function one({ children, name: parent }: Element, name: string): Element {
  const [found, ...more] = children.filter((child) => child.name === name);
  if (!found || more.length > 0) throw new Error(`${parent} has ${more.length + (found ? 1 : 0)} ${name}`);
  return found;
}

const textOf = (parent: Element, name: string): string => one(parent, name).text.join('');

function checked(text: string, form: RegExp): string {
  if (!form.test(text)) throw new Error(`unfit: ${text}`);
  return text;
}

/** Elements of a document without DTD, comments and processing instructions but the declaration. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: [] };
  const open = [root];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/, '');
  if (body === xml) throw new Error('no declaration');
  for (const [, close, name = '', attributes = '', empty, text] of body.matchAll(/<(\/)?([a-z]+)((?: [\w:]+="[^"<]*")*)(\/)?>|([^<]+)|(?:<)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text.push(unescaped(text));
    else if (close && name === parent.name) open.pop();
    else if (close || name === '') throw new Error(`not well-formed at ${name}`);
    else {
      const element: Element = { name, attributes: Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']): readonly [string, string] => [key, unescaped(value)])), children: [], text: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only, ...more] = root.children;
  if (open.length !== 1 || !only || more.length > 0) throw new Error('not one element that is closed');
  return only;
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescaped(text: string): string {
  return text.replace(/&[^;]*;?/g, (sign) => signs[sign] ?? fault(sign));
}

function fault(sign: string): never {
  throw new Error(`unknown ${sign}`);
}
