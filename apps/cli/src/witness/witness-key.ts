import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addFile } from '@platform/whole-files';
import { type VerifierKey, verifierKey, type VerifyEd25519 } from '@pure/log';

/** The key by which a witness signs, and how others know it. */
export type WitnessKey = Readonly<{ public: VerifierKey; sign: (message: Uint8Array) => Uint8Array }>;

const OWNER_ALONE = 0o600;

/** Of the folder; the first start makes it, for its owner alone. */
export async function witnessKey(folder: string, name: string): Promise<WitnessKey> {
  const file = path.join(folder, 'key.pem');
  if (!existsSync(file)) await addFile(file, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }), OWNER_ALONE);
  const key = createPrivateKey(readFileSync(file));
  return { public: verifierKey(sha256, name, 'cosignature-v1', publicBytes(key)), sign: (message) => sign(null, message, key) };
}

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** An Ed25519 key as DER begins so (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const publicBytes = (key: KeyObject): Uint8Array => Uint8Array.from(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length));

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);
