/** An object of a list; `size` in bytes. */
export type Listed = Readonly<{ name: string; size: number; modifiedAt: Date }>;
/** `next`: how the page that follows is asked for; null on the last one. */
export type Listing = Readonly<{ objects: readonly Listed[]; next: string | null }>;

/** The answer to ListObjectsV2. Its names are ours: digits, letters, `-`, `/`. */
export function readListing(xml: string): Listing {
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => ({
    name: textOf(entry, 'Key') ?? '',
    size: Number(textOf(entry, 'Size')),
    modifiedAt: new Date(textOf(entry, 'LastModified') ?? ''),
  }));
  return { objects, next: textOf(xml, 'IsTruncated') === 'true' ? textOf(xml, 'NextContinuationToken') : null };
}

/** The short code by which a store says what is wrong: `NoSuchKey`. */
export const codeOf = (xml: string): string => textOf(xml, 'Code')?.slice(0, 60) ?? '';

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#34': '"', '#39': "'" };

function textOf(xml: string, element: string): string | null {
  const [, text] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? [];
  return text?.replace(/&(#?\w+);/g, (entity, name: string) => signs[name] ?? entity) ?? null;
}
