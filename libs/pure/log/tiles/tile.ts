import { HASH_BYTES, type TreeHashes } from '../merkle/hashes';

/** The hash at a place of a tile. */
export const hashIn = (tile: Uint8Array, place: number): Uint8Array => tile.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);

/** Hash of the subtree over `count` (a power of two) hashes of a tile from `from` on. */
export function hashOver(hashes: TreeHashes, tile: Uint8Array, { from, count }: Readonly<{ from: number; count: number }>): Uint8Array {
  if (count === 1) return hashIn(tile, from);
  const half = count / 2;
  return hashes.node(hashOver(hashes, tile, { from, count: half }), hashOver(hashes, tile, { from: from + half, count: half }));
}
