import type { Tx } from '@platform/database';
import { append, NO_LEAVES, rootOf, sameBytes, type TreeHashes } from '@pure/log';
import type { Epoch } from '../../domain/logs';
import type { LogStore } from '../log-store';

/** Entries that are read at once. */
const MOST_AT_ONCE = 4_096;

/** The tree that the entries of an epoch make, from the first on; tiles and heads are not believed. */
export class KeptTree {
  constructor(
    private readonly store: LogStore,
    private readonly hashes: TreeHashes,
  ) {}

  /** Whether the first `size` entries have this root, for each of these; `size` from 0. */
  async has(tx: Tx, epoch: Epoch, heads: readonly Readonly<{ size: number; root: Uint8Array }>[]): Promise<readonly boolean[]> {
    const sizes = [...new Set(heads.map(({ size }) => size))].sort((a, b) => a - b);
    const roots = new Map<number, Uint8Array>();
    let edge = NO_LEAVES;
    for (const size of sizes) {
      while (edge.size < size) {
        const entries = await this.store.entries(tx, epoch, { from: edge.size, to: Math.min(size, edge.size + MOST_AT_ONCE) });
        if (entries.length === 0) break;
        edge = append(this.hashes, edge, entries.map((entry) => this.hashes.leaf(entry))).edge;
      }
      if (edge.size === size) roots.set(size, rootOf(this.hashes, edge));
    }
    return heads.map(({ size, root }) => sameBytes(roots.get(size) ?? new Uint8Array(0), root));
  }
}
