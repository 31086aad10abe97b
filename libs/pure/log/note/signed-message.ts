import { joined } from '../merkle/hashes';
import type { SignatureType } from './key';

const SECONDS_BYTES = 8;
const SIGNATURE_BYTES = 64;

/** What an Ed25519 key signs of a note's text, and the signature over it; null where its length is wrong. */
export function signedMessage(type: SignatureType, text: string, signature: Uint8Array): Readonly<{ message: Uint8Array; signature: Uint8Array }> | null {
  if (type === 'ed25519') return signature.length === SIGNATURE_BYTES ? { message: new TextEncoder().encode(text), signature } : null;
  if (signature.length !== SECONDS_BYTES + SIGNATURE_BYTES) return null;
  return { message: cosignedMessage(text, secondsOf(signature)), signature: signature.subarray(SECONDS_BYTES) };
}

/** What a witness signs: C2SP tlog-cosignature, Ed25519 signed message. `seconds` since 1970-01-01T00:00Z. */
export const cosignedMessage = (text: string, seconds: number): Uint8Array => new TextEncoder().encode(`cosignature/v1\ntime ${seconds}\n${text}`);

/** Time and signature as a cosignature's line bears them. */
export function timestamped(seconds: number, signature: Uint8Array): Uint8Array {
  const time = new Uint8Array(SECONDS_BYTES);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  return joined(time, signature);
}

/** When a cosignature was made, in seconds since 1970-01-01T00:00Z. */
export const secondsOf = (cosignature: Uint8Array): number => Number(new DataView(cosignature.buffer, cosignature.byteOffset).getBigUint64(0));
