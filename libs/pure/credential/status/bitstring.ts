import { type Awaitable, fromBase64url, toBase64url } from '../bytes/bytes';

/** As many as W3C Bitstring Status List 1.0 asks at the least, so that a place tells nothing of who holds it. */
export const STATUS_ENTRIES = 131_072;
const BYTES = STATUS_ENTRIES / 8;
const MOST_BYTES = 64 * BYTES;

/** The caller's gzip (RFC 1952). */
export type Gzip = (bytes: Uint8Array) => Awaitable<Uint8Array>;
/** The caller's decompression; null where the bytes are none of its, or make more than `most`. */
export type Inflate = (bytes: Uint8Array, most: number) => Awaitable<Uint8Array | null>;

/** Which places are set. Place 0 is the first bit of the first byte. */
export class Bitstring {
  constructor(private readonly bytes: Uint8Array = new Uint8Array(BYTES)) {}

  get size(): number {
    return this.bytes.length * 8;
  }

  /** Undefined for a place that the list does not have. */
  get(index: number): boolean | undefined {
    const byte = this.bytes[Math.floor(index / 8)];
    return byte === undefined ? undefined : (byte & bitOf(index)) !== 0;
  }

  /** The list with these places set, and no other that was not. A place beyond its end stays out. */
  with(places: Iterable<number>): Bitstring {
    const bytes = this.bytes.slice();
    for (const index of places) {
      const at = Math.floor(index / 8);
      if (at in bytes) bytes[at] = (bytes[at] ?? 0) | bitOf(index);
    }
    return new Bitstring(bytes);
  }

  /** Multibase base64url of the gzipped bits (W3C Bitstring Status List 1.0, 3.3). */
  async encoded(gzip: Gzip): Promise<string> {
    return `u${toBase64url(await gzip(this.bytes))}`;
  }
}

const bitOf = (index: number): number => 0x80 >> index % 8;

/** Null where the text is no list, or one of fewer places than asked (W3C Bitstring Status List 1.0, 3.4). */
export async function readBitstring(text: string, gunzip: Inflate): Promise<Bitstring | null> {
  const packed = text.startsWith('u') ? fromBase64url(text.slice(1)) : null;
  const bytes = packed && (await gunzip(packed, MOST_BYTES));
  return bytes && bytes.length >= BYTES ? new Bitstring(bytes) : null;
}
