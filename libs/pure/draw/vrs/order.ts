import { expand, extract } from '@noble/hashes/hkdf';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** `position`: 64 hexadecimal digits; the lowest comes first. */
export type Placed = Readonly<{ label: string; position: string }>;

/** The code that stands `times` steps behind a secret: SHA-256 that often. The last one is announced, the one before it opens the draw. */
export function codeAfter(secret: Uint8Array, times: number): Uint8Array {
  let code = secret;
  for (let step = 0; step < times; step += 1) code = sha256(code);
  return code;
}

/**
 * Labels in the order in which they are drawn (draft-thomson-elegy-vrs: HKDF-SHA-256, salted with the code that is revealed, over the
 * randomness of all sources). A label keeps its place whoever else joins or leaves, so substitutes need no new randomness.
 */
export function drawnOrder(labels: readonly string[], { code, randomness }: Readonly<{ code: Uint8Array; randomness: string }>): readonly Placed[] {
  const key = extract(sha256, utf8ToBytes(randomness), code);
  return labels.map((label) => ({ label, position: bytesToHex(expand(sha256, key, utf8ToBytes(label), 32)) })).sort((a, b) => (a.position < b.position ? -1 : 1));
}
