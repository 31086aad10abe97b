import { createPublicKey, hash, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TreeHashes, type VerifyEd25519 } from '@pure/log';

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
export const hashes = new TreeHashes(sha256);

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Node's own Ed25519. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

export const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const file = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');
export const casesIn = <T>(name: string): readonly T[] => file(name).trimEnd().split('\n').map((line) => JSON.parse(line) as T);

/** A log of 15 leaves that another program wrote, with its checkpoint and tiles after each. */
export const tessera = JSON.parse(file('tessera.json')) as Readonly<{ key: string; leaves: readonly string[]; checkpoints: readonly string[]; tiles: Readonly<Record<string, string>> }>;
