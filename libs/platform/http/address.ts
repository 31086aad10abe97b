/** What is wrong with an address before anybody looks at what it names. */
export type AddressFault = 'ADDRESS_UNREADABLE' | 'ADDRESS_TOO_LONG';

/** Longest address taken, in characters as sent; a search in Chinese takes nine for each character. */
export const LONGEST_ADDRESS = 8_000;
/** Longest path segment taken, decoded: no number, slug or code comes near. */
export const LONGEST_SEGMENT = 500;

/** Where requests with an unusable address are sent, so that they meet the not-found handler and its headers. */
export const UNUSABLE_ADDRESS = '/unusable-address';

/**
 * The fault of an address, or null. Unreadable is what decodes to no text: a broken percent escape, bytes that are not UTF-8
 * (a lone surrogate, for one), a control character (tab and line ends are text in a query).
 */
export function addressFault(url: string): AddressFault | null {
  if (url.length > LONGEST_ADDRESS) return 'ADDRESS_TOO_LONG';
  const [path = '', ...query] = url.split('?');
  const segments = path.split('/').map(decoded);
  if (!path.startsWith('/') || segments.some((segment) => segment === null || hasControl(segment))) return 'ADDRESS_UNREADABLE';
  if (segments.some((segment) => segment !== null && segment.length > LONGEST_SEGMENT)) return 'ADDRESS_TOO_LONG';
  const text = decoded(query.join('?'));
  return text === null || hasControl(text.replace(/[\t\r\n]/g, '')) ? 'ADDRESS_UNREADABLE' : null;
}

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
