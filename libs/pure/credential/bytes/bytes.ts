/** What the caller brings may answer at once or later: browsers digest and verify asynchronously. */
export type Awaitable<T> = T | Promise<T>;
export type Digest = (bytes: Uint8Array) => Awaitable<Uint8Array>;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of these bytes, or null where they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The value of a JSON text in UTF-8; undefined where there is none. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '');
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Base 64 of RFC 4648 section 5, without padding. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(bytes.reduce((units, byte) => units + String.fromCharCode(byte), '')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** Whole groups of four; after them two or three letters whose last one has no bit too many. */
const BASE64URL = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;

/** The bytes, or null where the text is not exactly what `toBase64url` writes. */
export const fromBase64url = (text: string): Uint8Array | null =>
  BASE64URL.test(text) ? Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0)) : null;

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, place) => byte === other[place]);
