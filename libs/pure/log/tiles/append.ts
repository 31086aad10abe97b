import { HASH_BYTES, joined, type TreeHashes } from '../merkle/hashes';
import { subtreesOf } from '../merkle/subtrees';
import { hashOver } from './tile';
import { TILE_HASHES, type TilePlace } from './tile-path';
import { tileOfSubtree } from './tiles-of';

/** The right edge of a tree: its size and, for each level, the tile that is not full yet (empty where there is none). */
export type Edge = Readonly<{ size: number; tiles: readonly Uint8Array[] }>;

export const NO_LEAVES: Edge = { size: 0, tiles: [] };

export type WrittenTile = Readonly<{ place: TilePlace & Readonly<{ level: number }>; bytes: Uint8Array }>;

/** The tree after `leafHashes` were added to one with this edge, and the tiles that differ: full ones, and the last of each level. */
export function append(hashes: TreeHashes, edge: Edge, leafHashes: readonly Uint8Array[]): Readonly<{ edge: Edge; tiles: readonly WrittenTile[] }> {
  const [tiles, edges] = [[] as WrittenTile[], [] as Uint8Array[]];
  let added = leafHashes;
  for (let level = 0; added.length > 0 || level < edge.tiles.length; level++) {
    const row = joined(edge.tiles[level] ?? new Uint8Array(0), ...added);
    const firstIndex = Math.floor(edge.size / TILE_HASHES ** (level + 1));
    const full: Uint8Array[] = [];
    for (let at = 0; at + TILE_BYTES <= row.length; at += TILE_BYTES) {
      const bytes = row.slice(at, at + TILE_BYTES);
      tiles.push({ place: { level, index: firstIndex + full.length, width: TILE_HASHES }, bytes });
      full.push(hashOver(hashes, bytes, { from: 0, count: TILE_HASHES }));
    }
    const last = row.slice(full.length * TILE_BYTES);
    if (last.length > 0 && added.length > 0) tiles.push({ place: { level, index: firstIndex + full.length, width: last.length / HASH_BYTES }, bytes: last });
    edges.push(last);
    added = full;
  }
  return { edge: { size: edge.size + leafHashes.length, tiles: edges }, tiles };
}

const TILE_BYTES = TILE_HASHES * HASH_BYTES;

/** The root of the tree whose right edge this is: every subtree of it that is not full lies in one of these tiles. */
export function rootOf(hashes: TreeHashes, { size, tiles }: Edge): Uint8Array {
  return hashes.ofSubtrees(subtreesOf(size).map((subtree) => {
    const { tile, from, count } = tileOfSubtree(subtree, size);
    return hashOver(hashes, tiles[tile.level as number] ?? new Uint8Array(0), { from, count });
  }));
}
