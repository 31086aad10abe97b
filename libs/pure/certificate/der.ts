/** One element of DER (ITU-T X.690). `whole`: with tag and length. */
export type Der = Readonly<{ tag: number; content: Uint8Array; whole: Uint8Array }>;

export const TAGS = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utcTime: 0x17, time: 0x18, sequence: 0x30, set: 0x31 } as const;
const LONG = 0x80;
const MOST_LENGTH_BYTES = 3; // 16 MB, far more than a certificate has
const ONE_BYTE_TAG = 0x1f;

/** The one element that these bytes are; null where it is none, or something follows it. */
export function readDer(bytes: Uint8Array): Der | null {
  const [only, ...others] = readAll(bytes) ?? [];
  return only && others.length === 0 ? only : null;
}

/** What a sequence, a set or a tag of context holds; null where it is no DER. */
export const membersOf = ({ content }: Pick<Der, 'content'>): readonly Der[] | null => readAll(content);

function readAll(bytes: Uint8Array): Der[] | null {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = readAt(bytes, at);
    if (!next) return null;
    found.push(next);
    at += next.whole.length;
  }
  return found;
}

/** Only the shortest length is DER, and no tag of several bytes occurs in a certificate. */
function readAt(bytes: Uint8Array, at: number): Der | null {
  const [tag = 0, first = LONG] = bytes.subarray(at, at + 2);
  if ((tag & ONE_BYTE_TAG) === ONE_BYTE_TAG) return null;
  const more = first < LONG ? 0 : first - LONG;
  if (first === LONG || more > MOST_LENGTH_BYTES) return null;
  const digits = bytes.subarray(at + 2, at + 2 + more);
  const length = more === 0 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0);
  if (digits.length < more || (more > 0 && (digits[0] === 0 || length < LONG))) return null;
  const start = at + 2 + more;
  if (start + length > bytes.length) return null;
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}

/** `1.2.156.10197.1.501`; null where it is none. */
export function oidOf({ tag, content }: Der): string | null {
  if (tag !== TAGS.oid || content.length === 0 || (content.at(-1) ?? LONG) >= LONG) return null;
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte < LONG) arc = arcs.push(arc) && 0;
  }
  const [head = 0, ...rest] = arcs;
  const root = Math.min(Math.floor(head / 40), 2);
  return [root, head - root * 40, ...rest].join('.');
}

export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
