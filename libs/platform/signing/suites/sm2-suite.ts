import { createECDH, ECDH, hash } from 'node:crypto';
import type { SuiteKind } from './suite-key';

// The DER of SM2 keys (id-ecPublicKey, curve 1.2.156.10197.1.301) around the private scalar and the point. OpenSSL writes and reads the same.
const PKCS8 = Buffer.from('308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420', 'hex');
const PKCS8_POINT = Buffer.from('a144034200', 'hex');
const SPKI = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex');
const SCALAR_BYTES = 32;

const pointOf = (spki: Uint8Array): Buffer => Buffer.from(spki).subarray(SPKI.length);

/**
 * SM2 with SM3 (GB/T 32918.2-2016, on the curve of GB/T 32918.5-2017), under the usual identity 1234567812345678: 64 bytes, r
 * then s. Never by `crypto.sign`: with SM3 and a key of this curve that makes plain ECDSA, which no SM2 verifier accepts.
 */
export const sm2Sm3: SuiteKind = {
  make() {
    const pair = createECDH('SM2');
    const point = pair.generateKeys();
    const scalar = pair.getPrivateKey();
    const padded = Buffer.concat([Buffer.alloc(SCALAR_BYTES - scalar.length), scalar]);
    return Buffer.concat([PKCS8, padded, PKCS8_POINT, point]);
  },
  open(pkcs8) {
    const scalar = pkcs8.subarray(PKCS8.length, PKCS8.length + SCALAR_BYTES);
    const pair = createECDH('SM2');
    pair.setPrivateKey(scalar);
    const point = pair.getPublicKey();
    if (!pkcs8.equals(Buffer.concat([PKCS8, scalar, PKCS8_POINT, point]))) throw new Error('these bytes are no SM2 key');
    return { publicKey: Buffer.concat([SPKI, point]), sign: (message) => signed(scalar, point, message) };
  },
  thumbprint: (publicKey) => hash('sha256', publicKey, 'base64url'),
};

async function signed(scalar: Buffer, point: Buffer, message: Uint8Array): Promise<Buffer> {
  const { sm2 } = await import('sm-crypto-v2'); // a tenth of a second that most processes never need
  return Buffer.from(sm2.doSignature(message, scalar.toString('hex'), { hash: true, publicKey: point.toString('hex') }), 'hex');
}

/** Whether the holder of `point` (65 bytes) signed, under the usual identity; `signature` as DER (r and s). False for what cannot be read. */
export async function verifySm2(point: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const { sm2 } = await import('sm-crypto-v2');
  try {
    return sm2.doVerifySignature(message, Buffer.from(signature).toString('hex'), Buffer.from(point).toString('hex'), { hash: true, der: true });
  } catch {
    return false;
  }
}

/** The point in its short form: 33 bytes. */
export function compressedPoint(spki: Uint8Array): Buffer {
  const point = ECDH.convertKey(pointOf(spki), 'SM2', undefined, undefined, 'compressed');
  return Buffer.from(point as Buffer);
}
