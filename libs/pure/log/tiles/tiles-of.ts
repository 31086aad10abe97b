import type { Subtree } from '../merkle/subtrees';
import { TILE_HASHES, TILE_LEVELS, type TilePlace } from './tile-path';

/** How many hashes the tiles of a level hold together in a tree of `size` leaves. */
const hashesAt = (level: number, size: number): number => Math.floor(size / TILE_HASHES ** level);

/** The tile of a tree of `size` leaves at this place, as wide as it is then; null where the tree has none. */
export function tileAt(level: number | 'entries', index: number, size: number): TilePlace | null {
  const width = Math.min(TILE_HASHES, hashesAt(level === 'entries' ? 0 : level, size) - index * TILE_HASHES);
  return width > 0 ? { level, index, width } : null;
}

/** All tiles of hashes of a tree, level by level, or its bundles of `entries`; without those that were full already when it had `before` leaves. */
export function* tilesOf(size: number, what: 'hashes' | 'entries', before = 0): Generator<TilePlace> {
  for (let level = 0; hashesAt(level, size) > 0; level++) {
    if (what === 'entries' && level > 0) return;
    for (let index = Math.floor(hashesAt(level, before) / TILE_HASHES); ; index++) {
      const place = tileAt(what === 'entries' ? what : level, index, size);
      if (!place) break;
      yield place;
    }
  }
}

/** Where the hash of a perfect subtree can be made: a tile of a tree of `size` leaves, and `count` of its hashes from `from` on. */
export function tileOfSubtree({ level, index }: Subtree, size: number): Readonly<{ tile: TilePlace; from: number; count: number }> {
  const [row, count] = [Math.floor(level / TILE_LEVELS), 2 ** (level % TILE_LEVELS)];
  const first = index * count;
  const tile = tileAt(row, Math.floor(first / TILE_HASHES), size);
  const from = first % TILE_HASHES;
  if (!tile || from + count > tile.width) throw new RangeError(`a tree of ${size} leaves has no subtree ${index} of level ${level}`);
  return { tile, from, count };
}
