import { createPublicKey, hash, verify } from 'node:crypto';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { Inflate, VerifySignature } from '@pure/credential';

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
export const sm3 = (bytes: Uint8Array): Uint8Array => hash('sm3', bytes, 'buffer');

/** An Ed25519 key as DER begins so (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export const verifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

/** By a key of a set of keys; one that is no point of its curve signed nothing. */
export const verifyByKey: VerifySignature = ({ suite, material }, message, signature) => {
  try {
    return verify(suite === 'es256' ? 'sha256' : null, message, { key: createPublicKey({ key: material, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false;
  }
};

export const inflate: Inflate = (bytes, most) => orNull(() => inflateRawSync(bytes, { maxOutputLength: most }));
export const gunzip: Inflate = (bytes, most) => orNull(() => gunzipSync(bytes, { maxOutputLength: most }));

function orNull(work: () => Uint8Array): Uint8Array | null {
  try {
    return work();
  } catch {
    return null;
  }
}
