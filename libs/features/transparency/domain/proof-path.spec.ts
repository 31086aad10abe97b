import { TreeHashes } from '@pure/log';
import { pathOf } from './proof-path';

const hashes = new TreeHashes((bytes) => Uint8Array.of(bytes.reduce((sum, byte) => (sum * 31 + byte) % 251, bytes.length)));
const leaves = [7, 8, 9, 10, 11].map((byte) => hashes.leaf(Uint8Array.of(byte))) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
const [a, b, c, d, e] = leaves;
const [ab, cd] = [hashes.node(a, b), hashes.node(c, d)];
const root = hashes.node(hashes.node(ab, cd), e);

it.each([
  ['in the middle', 2, c, [d, ab, e], ['right', 'left', 'right']],
  ['at the end, where the tree is not full', 4, e, [hashes.node(ab, cd)], ['left']],
] as const)('leads a leaf %s to the root', (_, index, leafHash, proof, sides) => {
  const path = pathOf(hashes, { index, size: 5, leafHash, proof });
  expect(path.map(({ side }) => side)).toEqual(sides);
  expect(path.at(-1)?.hash).toEqual(root);
});

it('is empty in a tree of one leaf', () => expect(pathOf(hashes, { index: 0, size: 1, leafHash: a, proof: [] })).toEqual([]));
