import { createHash } from 'node:crypto';
import { append, grownBy, NO_LEAVES, NO_PEAKS, rootOf, rootOfPeaks, TreeHashes } from '@pure/log';

const hashes = new TreeHashes((bytes) => createHash('sha256').update(bytes).digest());
const leaves = Array.from({ length: 600 }, (_, index) => hashes.leaf(Buffer.from(String(index))));

it.each([0, 1, 2, 3, 7, 255, 256, 257, 600])('has the root of RFC 6962 over %i leaves, however they came', (size) => {
  const root = rootOf(hashes, append(hashes, NO_LEAVES, leaves.slice(0, size)).edge);
  const atOnce = grownBy(hashes, NO_PEAKS, leaves.slice(0, size));
  const inTwo = grownBy(hashes, grownBy(hashes, NO_PEAKS, leaves.slice(0, size >> 1)), leaves.slice(size >> 1, size));
  expect(Buffer.from(rootOfPeaks(hashes, atOnce))).toEqual(Buffer.from(root));
  expect(inTwo).toEqual(atOnce);
});
