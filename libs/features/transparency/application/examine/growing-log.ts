import { append, type Edge, grownBy, NO_LEAVES, NO_PEAKS, type Peaks, rootOfPeaks, type Sha256, TILE_HASHES, type TreeHashes, type WrittenTile } from '@pure/log';

/** A log made anew from its entries: its root after any of them, its edge, and its tiles as they become full. */
export class GrowingLog {
  private peaks: Peaks = NO_PEAKS;
  private edge: Edge = NO_LEAVES;
  private fresh: Uint8Array[] = [];

  constructor(
    private readonly hashes: TreeHashes,
    private readonly sha256: Sha256,
  ) {}

  get size(): number {
    return this.peaks.size;
  }

  add(entry: Uint8Array): void {
    const leaf = this.hashes.leaf(entry);
    this.peaks = grownBy(this.hashes, this.peaks, [leaf]);
    this.fresh.push(leaf);
  }

  root(): Uint8Array {
    return rootOfPeaks(this.hashes, this.peaks);
  }

  /** The tiles that became full since the last time. */
  fullTiles(): readonly WrittenTile[] {
    const { edge, tiles } = append(this.hashes, this.edge, this.fresh);
    [this.edge, this.fresh] = [edge, []];
    return tiles.filter(({ place }) => place.width === TILE_HASHES);
  }

  /** SHA-256 over the SHA-256 of the tile of each level that is not full; of the tree as it was when `fullTiles` was called. */
  edgeDigest(): Uint8Array {
    return this.sha256(Buffer.concat(this.edge.tiles.map((tile) => this.sha256(tile))));
  }
}
