import { joined, type Sha256, sameBytes } from '../merkle/hashes';
import { fromBase64, toBase64 } from './base64';

/** Kinds of signatures, with the byte that C2SP signed-note gives them. */
export const signatureTypes = { ed25519: 0x01, 'cosignature-v1': 0x04 } as const;
export type SignatureType = keyof typeof signatureTypes;

/** Whose signature a note may bear: a name, a kind of signature and an Ed25519 public key of 32 bytes. */
export type VerifierKey = Readonly<{ name: string; id: Uint8Array; type: SignatureType; publicKey: Uint8Array }>;

const ID_BYTES = 4;
const KEY_BYTES = 32;
const NAME = /^[^\s+\p{Cc}]+$/u;

export function verifierKey(sha256: Sha256, name: string, type: SignatureType, publicKey: Uint8Array): VerifierKey {
  const material = joined(new TextEncoder().encode(`${name}\n`), Uint8Array.of(signatureTypes[type]), publicKey);
  return { name, type, publicKey, id: sha256(material).slice(0, ID_BYTES) };
}

/** `example.com/log+530d903a+AekyeRrm…`: C2SP signed-note, verifier keys. */
export function writeKey({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${hex(id)}+${toBase64(joined(Uint8Array.of(signatureTypes[type]), publicKey))}`;
}

/** The key, or null where the text is none, is of a kind that is not known, or names another id than its own. */
export function readKey(sha256: Sha256, text: string): VerifierKey | null {
  const [, name = '', id = '', material = ''] = /^([^+]*)\+([\da-f]{8})\+(.*)$/.exec(text) ?? [];
  const bytes = fromBase64(material);
  const type = (Object.keys(signatureTypes) as SignatureType[]).find((each) => signatureTypes[each] === bytes?.[0]);
  if (!NAME.test(name) || !bytes || !type || bytes.length !== 1 + KEY_BYTES) return null;
  const key = verifierKey(sha256, name, type, bytes.slice(1));
  return hex(key.id) === id ? key : null;
}

export const isNameOfKey = (name: string): boolean => NAME.test(name);

/** A name and an id name a key together. */
export const isOfKey = (key: VerifierKey, { name, id }: Readonly<{ name: string; id: Uint8Array }>): boolean => key.name === name && sameBytes(key.id, id);

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
