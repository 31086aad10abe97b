import { md5 } from '@noble/hashes/legacy';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils';

/**
 * Places of a list of `pool` that RFC 3797, section 4, picks by a key, counted from 1 in the list of the beginning. For draws
 * that others made by it; our own are drawn by `drawnOrder`, in which a substitute moves nobody.
 */
export function rfc3797Picks(key: string, { pool, picks }: Readonly<{ pool: number; picks: number }>): readonly number[] {
  const left = Array.from({ length: pool }, (_, at) => at + 1);
  return Array.from({ length: Math.min(picks, pool) }, (_, round) => {
    const mark = Uint8Array.of(round >> 8, round & 0xff);
    const digest = BigInt(`0x${bytesToHex(md5(concatBytes(mark, utf8ToBytes(key), mark)))}`);
    return left.splice(Number(digest % BigInt(left.length)), 1)[0] ?? 0;
  });
}
