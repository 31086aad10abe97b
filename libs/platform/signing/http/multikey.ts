import type { SigningKey } from '../signing';
import { compressedPoint } from '../suites/sm2-suite';

/** An SM2 public key as Multikey begins so (Controlled Identifiers 1.0, 2.2.2: the varint of 0x1206). */
const SM2_HEADER = Buffer.from([0x86, 0x24]);
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** `publicKeyMultibase` of an SM2 key: header and short point in base 58 (bitcoin), after the letter that says so. */
export const multikey = ({ publicKey }: SigningKey): string => `z${base58(Buffer.concat([SM2_HEADER, compressedPoint(publicKey)]))}`;

/** Of bytes that begin with none of value 0. */
function base58(bytes: Buffer): string {
  let digits = '';
  for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n) digits = `${ALPHABET.charAt(Number(rest % 58n))}${digits}`;
  return digits;
}
