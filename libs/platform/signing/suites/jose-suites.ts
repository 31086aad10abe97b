import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type JsonWebKey, type KeyObject, sign } from 'node:crypto';
import type { JoseSuite } from '../signing';
import type { SuiteKind } from './suite-key';

/** An Ed25519 key as SPKI begins so (RFC 8410). */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const kept = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'pkcs8' });
const opened = (pkcs8: Buffer): KeyObject => createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
const spkiOf = (privateKey: KeyObject): Buffer => createPublicKey(privateKey).export({ format: 'der', type: 'spki' });

export const ed25519: SuiteKind = {
  make: () => kept(generateKeyPairSync('ed25519').privateKey),
  open(pkcs8) {
    const key = opened(pkcs8);
    return { publicKey: spkiOf(key).subarray(ED25519_SPKI.length), sign: async (message) => sign(null, message, key) };
  },
  thumbprint: (publicKey) => thumbprint('ed25519', publicKey),
};

export const es256: SuiteKind = {
  make: () => kept(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
  open(pkcs8) {
    const key = opened(pkcs8);
    return { publicKey: spkiOf(key), sign: async (message) => sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' }) };
  },
  thumbprint: (publicKey) => thumbprint('es256', publicKey),
};

/** The public key with the members that RFC 7517 and RFC 8037 ask for, and no other. */
export function jwkOf(suite: JoseSuite, publicKey: Uint8Array): JsonWebKey {
  const key = suite === 'ed25519' ? Buffer.concat([ED25519_SPKI, publicKey]) : Buffer.from(publicKey);
  return createPublicKey({ key, format: 'der', type: 'spki' }).export({ format: 'jwk' });
}

/** RFC 7638: SHA-256 of the members in the order of their names. */
function thumbprint(suite: JoseSuite, publicKey: Uint8Array): string {
  const members = Object.entries(jwkOf(suite, publicKey)).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(Object.fromEntries(members)), 'base64url');
}
