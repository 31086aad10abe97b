/** What is wrong with an address before anybody looks at what it names. */
export type AddressFault = 'ADDRESS_UNREADABLE' | 'ADDRESS_TOO_LONG';

/** Longest path taken, in characters as sent; a name in Chinese takes nine for each character. */
export const LONGEST_PATH = 8_000;
/** Longest query taken, in characters as sent: a whole page may be pasted into a search box. */
export const LONGEST_QUERY = 200_000;
/** Room for such an address with the headers of a request, in bytes. */
export const LONGEST_HEAD = 256 * 1024;
/** Longest path segment taken, decoded: no number, slug or code comes near. */
export const LONGEST_SEGMENT = 500;

/** Where requests with an unusable address are sent, so that they meet the not-found handler and its headers. */
export const UNUSABLE_ADDRESS = '/unusable-address';

/**
 * The fault of an address, or null. Unreadable is a path that decodes to no text: a broken percent escape, bytes that are not
 * UTF-8 (a lone surrogate, for one), a control character. A query is always readable, see `readableQuery`.
 */
export function addressFault(url: string): AddressFault | null {
  const [path = '', ...query] = url.split('?');
  if (path.length > LONGEST_PATH || query.join('?').length > LONGEST_QUERY) return 'ADDRESS_TOO_LONG';
  const segments = path.split('/').map(decoded);
  if (!path.startsWith('/') || segments.some((segment) => segment === null || hasControl(segment))) return 'ADDRESS_UNREADABLE';
  if (segments.some((segment) => segment !== null && segment.length > LONGEST_SEGMENT)) return 'ADDRESS_TOO_LONG';
  return null;
}

const ESCAPES = /(?:%[0-9a-f]{2})+/gi;

/**
 * The address with a query that decodes to text: what people type and paste is answered, not refused. A control character
 * becomes a space (tab and line ends stay), bytes that are not UTF-8 become U+FFFD, a bare percent sign stands for itself.
 */
export function readableQuery(url: string): string {
  const begin = url.indexOf('?');
  const query = begin < 0 ? '' : url.slice(begin);
  const text = decoded(query);
  if (text !== null && !hasControl(text.replace(/[\t\r\n]/g, ''))) return url;
  const whole = query.replace(/%(?![0-9a-f]{2})/gi, '%25');
  return url.slice(0, begin) + whole.replace(ESCAPES, (run) => encodeURIComponent(blanked(Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))));
}

const blanked = (text: string): string => text.replace(/\p{Cc}/gu, (sign) => ('\t\r\n'.includes(sign) ? sign : ' '));

/** An address typed with bare Chinese, as some tools send it: its UTF-8 bytes become escapes, all else stays. */
export function escapeBareBytes(url: string): string {
  return url.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // not UTF-8, or a broken escape
  }
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
