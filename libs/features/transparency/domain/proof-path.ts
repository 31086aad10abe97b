import type { TreeHashes } from '@pure/log';

/** One step from a leaf to the root: what stands beside the hash so far, on which side, and what both make. */
export type PathStep = Readonly<{ side: 'left' | 'right'; sibling: Uint8Array; hash: Uint8Array }>;

type Place = Readonly<{ index: number; size: number; leafHash: Uint8Array; proof: readonly Uint8Array[] }>;

/** The steps of an inclusion proof (RFC 9162, 2.1.3.2), the last of which makes the root. `proof` has the length that `index` and `size` ask for. */
export function pathOf(hashes: TreeHashes, { index, size, leafHash, proof }: Place): readonly PathStep[] {
  let [place, last, hash] = [index, size - 1, leafHash];
  return proof.map((sibling) => {
    const isRight = place % 2 === 1 || place === last;
    hash = isRight ? hashes.node(sibling, hash) : hashes.node(hash, sibling);
    if (isRight) while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    return { side: isRight ? 'left' : 'right', sibling, hash };
  });
}
