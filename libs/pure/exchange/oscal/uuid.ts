import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils';

/** Namespace of addresses (RFC 9562, 6.6). */
const ADDRESSES = hexToBytes('6ba7b8119dad11d180b400c04fd430c8');

/** UUID version 5 of an address (RFC 9562, 5.5): the same thing has the same one in each export. */
export function uuidOf(address: string): string {
  const bytes = sha1(new Uint8Array([...ADDRESSES, ...utf8ToBytes(address)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
