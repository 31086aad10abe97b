import {
  append, bundleOf, checkConsistency, checkInclusion, checkTlogProof, consistencyParts, entriesIn, hashOver, inclusionParts, NO_LEAVES, openCheckpoint, readKey, rootOf,
  type Subtree, tileOfSubtree, tilePath, toBase64, writeTlogProof,
} from '@pure/log';
import { bytes, hashes, sha256, tessera, utf8, verifyEd25519 } from './log';

const key = readKey(sha256, tessera.key);
const trust = { origin: 'example.com/log/testdata', keys: key ? [key] : [], verify: verifyEd25519 };
const headAt = (size: number) => {
  const opened = openCheckpoint(tessera.checkpoints[size] ?? '', trust);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.checkpoint;
};
const tile = (path: string) => bytes(tessera.tiles[path] ?? '');
const hashAt = (size: number) => (parts: readonly Subtree[]) => hashes.ofSubtrees(parts.map((subtree) => {
  const { tile: place, ...range } = tileOfSubtree(subtree, size);
  return hashOver(hashes, tile(tilePath(place)), range);
}));
const sizes = tessera.checkpoints.map((_, size) => size);

it.each(sizes)('opens its checkpoint of size %d', (size) => expect(headAt(size)).toMatchObject({ origin: trust.origin, size }));

it.each(sizes.slice(1))('grows to the same root and the same tiles at size %d', (size) => {
  const { edge, tiles } = append(hashes, NO_LEAVES, tessera.leaves.slice(0, size).map((leaf) => hashes.leaf(utf8(leaf))));
  expect(rootOf(hashes, edge)).toEqual(headAt(size).root);
  expect(tiles.map(({ place, bytes: written }) => [tilePath(place), toBase64(written)])).toEqual([[`tile/0/000.p/${size}`, tessera.tiles[`tile/0/000.p/${size}`]]]);
  expect(toBase64(bundleOf(tessera.leaves.slice(0, size).map(utf8)))).toBe(tessera.tiles[`tile/entries/000.p/${size}`]);
});

it('holds each leaf in each later tree: 120 proofs', () => {
  const pairs = sizes.flatMap((size) => tessera.leaves.slice(0, size).map((leaf, index) => ({ size, leaf, index })));
  expect(pairs).toHaveLength(120);
  for (const { size, leaf, index } of pairs) {
    const proof = inclusionParts(index, size).map(hashAt(size));
    expect(checkInclusion(hashes, { index, size, leafHash: hashes.leaf(utf8(leaf)), root: headAt(size).root, proof }).ok).toBe(true);
  }
});

it('was never rewritten: 105 proofs', () => {
  const pairs = sizes.slice(1).flatMap((size) => sizes.slice(1, size).map((old) => ({ old, size })));
  expect(pairs).toHaveLength(105);
  for (const { old, size } of pairs) {
    const proof = consistencyParts(old, size).map(hashAt(size));
    expect(checkConsistency(hashes, { old, size, oldRoot: headAt(old).root, root: headAt(size).root, proof }).ok).toBe(true);
  }
});

it('has its entries in bundles', () => {
  const read = entriesIn(tile('tile/entries/000.p/15'));
  expect(read.ok && read.value.map((entry) => new TextDecoder().decode(entry))).toEqual(tessera.leaves);
});

describe('a receipt', () => {
  const receipt = writeTlogProof({ index: 4, proof: inclusionParts(4, 15).map(hashAt(15)), checkpoint: tessera.checkpoints[15] ?? '' });
  const check = (text: string, entry = 'five') => {
    const checked = checkTlogProof(text, utf8(entry), { hashes, ...trust });
    return checked.ok ? checked.value.checkpoint.size : checked.refusal.code;
  };

  it('tells offline that an entry is in the log', () => expect(check(receipt)).toBe(15));

  it.each([
    ['another entry', receipt, 'six', 'LOG_ROOT_DIFFERS'],
    ['another index', receipt.replace('index 4', 'index 5'), 'five', 'LOG_ROOT_DIFFERS'],
    ['an index beyond the log', receipt.replace('index 4', 'index 15'), 'five', 'LOG_INDEX_BEYOND'],
    ['a hash less', receipt.replace(/(index 4\n).*\n/, '$1'), 'five', 'LOG_PROOF_LENGTH'],
    ['another size', receipt.replace('\n15\n', '\n16\n'), 'five', 'NOTE_SIGNATURE_WRONG'],
    ['no signature', receipt.slice(0, receipt.indexOf('\u2014')), 'five', 'NOTE_MALFORMED'],
    ['another header', receipt.replace('@v1', '@v2'), 'five', 'LOG_RECEIPT_MALFORMED'],
    ['a number with a zero before it', receipt.replace('index 4', 'index 04'), 'five', 'LOG_RECEIPT_MALFORMED'],
  ])('with %s is refused', (_, text, entry, code) => expect(check(text, entry)).toBe(code));

  it('of another log is refused', () => {
    const checked = checkTlogProof(receipt, utf8('five'), { hashes, ...trust, origin: 'example.com/other' });
    expect(checked).toEqual({ ok: false, refusal: { code: 'CHECKPOINT_OF_OTHER_LOG' } });
  });
});
