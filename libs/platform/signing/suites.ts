import { createPublicKey, generateKeyPairSync, hash, type JsonWebKey, type KeyObject, sign } from 'node:crypto';
import type { Suite } from './signing';

type SuiteKind = Readonly<{ make(): KeyObject; sign(key: KeyObject, message: Uint8Array): Buffer }>;

const kinds: Readonly<Record<Suite, SuiteKind>> = {
  ed25519: {
    make: () => generateKeyPairSync('ed25519').privateKey,
    sign: (key, message) => sign(null, message, key),
  },
  es256: {
    make: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
    sign: (key, message) => sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' }),
  },
};

/** An Ed25519 key as SPKI begins so (RFC 8410). */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export const makePrivateKey = (suite: Suite): KeyObject => kinds[suite].make();

export const signedBy = (suite: Suite, key: KeyObject, message: Uint8Array): Buffer => kinds[suite].sign(key, message);

/** In the form of `SigningKey.publicKey`. */
export function publicBytes(suite: Suite, privateKey: KeyObject): Buffer {
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return suite === 'ed25519' ? der.subarray(ED25519_SPKI.length) : der;
}

/** The public key with the members that RFC 7517 and RFC 8037 ask for, and no other. */
export function jwkOf(suite: Suite, publicKey: Uint8Array): JsonWebKey {
  const key = suite === 'ed25519' ? Buffer.concat([ED25519_SPKI, publicKey]) : Buffer.from(publicKey);
  return createPublicKey({ key, format: 'der', type: 'spki' }).export({ format: 'jwk' });
}

/** The thumbprint of RFC 7638: SHA-256 of the members in the order of their names. */
export function thumbprint(suite: Suite, publicKey: Uint8Array): string {
  const members = Object.entries(jwkOf(suite, publicKey)).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(Object.fromEntries(members)), 'base64url');
}
