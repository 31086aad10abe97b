import { createPublicKey, hash, verify as verifySignature } from 'node:crypto';
import { append, NO_LEAVES, rootOf, TreeHashes } from '@pure/log';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex'); // an Ed25519 key begins so (RFC 8410)

export const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');
export const hashes = new TreeHashes(sha256);
export const verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  verifySignature(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

/** The root over these leaf hashes, in base64. */
export const rootOver = (leafHashes: readonly Uint8Array[]): string => Buffer.from(rootOf(hashes, append(hashes, NO_LEAVES, leafHashes).edge)).toString('base64');
