import { createPublicKey, verify } from 'node:crypto';
import type { VerifyEd25519 } from '@pure/log';

/** An Ed25519 key as DER begins so (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Node's own. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);
