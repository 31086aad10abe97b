import { type Result, ok, refuse } from '@pure/kernel';
import { joined } from '../merkle/hashes';

/** Most bytes of one entry: its length is written in 16 bits. */
export const LONGEST_ENTRY = 0xffff;
const LENGTH_BYTES = 2;

/** A bundle of entries: each behind its length, 16 bits, most significant first (C2SP tlog-tiles, log entries). */
export function bundleOf(entries: readonly Uint8Array[]): Uint8Array {
  return joined(...entries.flatMap((entry) => {
    if (entry.length > LONGEST_ENTRY) throw new RangeError(`an entry has ${entry.length} bytes`);
    return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
  }));
}

/** The entries of a bundle; refused where it ends within one. */
export function entriesIn(bundle: Uint8Array): Result<readonly Uint8Array[], Readonly<{ code: 'LOG_BUNDLE_CUT' }>> {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bundle.length; ) {
    const [high, low] = [bundle[at], bundle[at + 1]];
    const end = at + LENGTH_BYTES + ((high ?? 0) << 8) + (low ?? 0);
    if (low === undefined || end > bundle.length) return refuse({ code: 'LOG_BUNDLE_CUT' });
    entries.push(bundle.subarray(at + LENGTH_BYTES, end));
    at = end;
  }
  return ok(entries);
}
