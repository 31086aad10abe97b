import type { TreeHashes } from './hashes';

/** A tree that only grows: how many leaves, and the hashes of the perfect subtrees it is made of, the largest first. */
export type Peaks = Readonly<{ size: number; hashes: readonly Uint8Array[] }>;

export const NO_PEAKS: Peaks = { size: 0, hashes: [] };

/** The tree after `leafHashes` were added: one hash more for each leaf, however large it is. */
export function grownBy(hashes: TreeHashes, peaks: Peaks, leafHashes: readonly Uint8Array[]): Peaks {
  const stack = [...peaks.hashes];
  let { size } = peaks;
  for (const leaf of leafHashes) {
    let hash = leaf;
    for (let pairs = size; pairs % 2 === 1; pairs = (pairs - 1) / 2) hash = hashes.node(stack.pop() ?? hash, hash);
    stack.push(hash);
    size += 1;
  }
  return { size, hashes: stack };
}

export const rootOfPeaks = (hashes: TreeHashes, peaks: Peaks): Uint8Array => hashes.ofSubtrees(peaks.hashes);
