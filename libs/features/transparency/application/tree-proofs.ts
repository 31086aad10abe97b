import { consistencyParts, hashOver, inclusionParts, type Parts, type Subtree, tileOfSubtree, tilePath, type TilePlace, type TreeHashes } from '@pure/log';
import type { Epoch } from '../domain/logs';
import type { LogReader } from './log-store';

/** Proofs of a log that has so many leaves, made of its tiles. Each tile is read once. */
export class TreeProofs {
  private readonly tiles = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly hashes: TreeHashes,
    private readonly log: Pick<LogReader, 'promised'>,
    private readonly tree: Readonly<{ epoch: Epoch; size: number }>,
  ) {}

  /** RFC 6962, 2.1.1. */
  inclusion(index: number): Promise<readonly Uint8Array[]> {
    return this.hashesOf(inclusionParts(index, this.tree.size));
  }

  /** RFC 6962, 2.1.2: from the tree of `old` leaves to this one. */
  consistency(old: number): Promise<readonly Uint8Array[]> {
    return this.hashesOf(consistencyParts(old, this.tree.size));
  }

  private hashesOf(parts: Parts): Promise<readonly Uint8Array[]> {
    return Promise.all(parts.map(async (subtrees) => this.hashes.ofSubtrees(await Promise.all(subtrees.map((subtree) => this.hashOf(subtree))))));
  }

  private async hashOf(subtree: Subtree): Promise<Uint8Array> {
    const { tile, ...range } = tileOfSubtree(subtree, this.tree.size);
    return hashOver(this.hashes, await this.tile(tile), range);
  }

  private tile(place: TilePlace): Promise<Uint8Array> {
    const path = tilePath(place);
    const read = this.tiles.get(path) ?? this.log.promised(this.tree.epoch, place);
    this.tiles.set(path, read);
    return read;
  }
}
