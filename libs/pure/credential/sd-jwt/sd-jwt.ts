import type { Json } from '@pure/kernel';
import { type Digest, fromBase64url, jsonOf, toBase64url, utf8 } from '../bytes/bytes';

/** The parts of an SD-JWT (RFC 9901, 4). `keyBinding`: the holder's own signature over the presentation, where there is one. */
export type SdJwt = Readonly<{ jwt: string; disclosures: readonly string[]; keyBinding: string | null }>;

/** What one disclosure tells; `name` null: of an element of a list. */
export type Disclosed = Readonly<{ name: string | null; value: unknown }>;

/** A field with its salt, as the holder keeps it (4.2.1). `salt`: 128 bits or more in base 64. */
export const disclosureOf = (salt: string, name: string, value: Json): string => toBase64url(utf8(JSON.stringify([salt, name, value])));

/** What stands in the signed part for a field that is not told (4.2.3). */
export const disclosureDigest = async (disclosure: string, sha256: Digest): Promise<string> => toBase64url(await sha256(utf8(disclosure)));

/** The signed part with the disclosures that the holder chose, without a signature of the holder. */
export const presentationOf = (jwt: string, disclosures: readonly string[]): string => [jwt, ...disclosures, ''].join('~');

/** Null where it is no SD-JWT: each part but the last ends with a tilde. */
export function readSdJwt(text: string): SdJwt | null {
  const [jwt = '', ...rest] = text.split('~');
  const last = rest.pop();
  return last === undefined || jwt === '' || rest.includes('') ? null : { jwt, disclosures: rest, keyBinding: last === '' ? null : last };
}

/** Null where it is no disclosure. */
export function readDisclosure(disclosure: string): Disclosed | null {
  const bytes = fromBase64url(disclosure);
  const told = bytes && jsonOf(bytes);
  if (!Array.isArray(told) || typeof told[0] !== 'string') return null;
  if (told.length === 2) return { name: null, value: told[1] };
  return told.length === 3 && typeof told[1] === 'string' ? { name: told[1], value: told[2] } : null;
}
