import { append, checkConsistency, checkInclusion, consistencyParts, hashOver, inclusionParts, NO_LEAVES, rootOf, type Subtree, subtreesOf, tileOfSubtree } from '@pure/log';
import { bytes, casesIn, hashes, utf8 } from './log';

type Case = Readonly<{ file: string; desc: string; wantErr: boolean; proof: readonly string[] | null }>;
type InclusionCase = Case & Readonly<{ leafIdx: number; treeSize: number; root: string | null; leafHash: string | null }>;
type ConsistencyCase = Case & Readonly<{ size1: number; size2: number; root1: string | null; root2: string | null }>;

const proofOf = ({ proof }: Case) => (proof ?? []).map(bytes);

it.each(casesIn<InclusionCase>('inclusion.jsonl').map((each) => [each.file, each.desc, each] as const))('%s: %s', (_, __, each) => {
  const checked = checkInclusion(hashes, { index: each.leafIdx, size: each.treeSize, leafHash: bytes(each.leafHash ?? ''), root: bytes(each.root ?? ''), proof: proofOf(each) });
  expect(checked.ok).toBe(!each.wantErr);
});

it.each(casesIn<ConsistencyCase>('consistency.jsonl').map((each) => [each.file, each.desc, each] as const))('%s: %s', (_, __, each) => {
  const checked = checkConsistency(hashes, { old: each.size1, size: each.size2, oldRoot: bytes(each.root1 ?? ''), root: bytes(each.root2 ?? ''), proof: proofOf(each) });
  expect(checked.ok).toBe(!each.wantErr);
});

/** As RFC 6962 defines it, from the leaves. */
function rootFromLeaves(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return hashes.empty();
  if (leaves.length === 1) return hashes.leaf(leaves[0] as Uint8Array);
  let middle = 1;
  while (middle * 2 < leaves.length) middle *= 2;
  return hashes.node(rootFromLeaves(leaves.slice(0, middle)), rootFromLeaves(leaves.slice(middle)));
}

describe('a log that grows', () => {
  const entries = Array.from({ length: 70_000 }, (_, index) => utf8(`entry ${index}`));
  const steps = [0, 1, 2, 7, 255, 256, 257, 600, 65_535, 65_536, 70_000];
  const tiles = new Map<string, Uint8Array>();
  const edges = new Map([[0, NO_LEAVES]]);
  let edge = NO_LEAVES;
  for (const size of steps.slice(1)) {
    const added = append(hashes, edge, entries.slice(edge.size, size).map((entry) => hashes.leaf(entry)));
    edge = added.edge;
    edges.set(size, edge);
    for (const { place, bytes: tile } of added.tiles) tiles.set(`${place.level} ${place.index} ${place.width}`, tile);
  }
  const rootAt = (size: number) => rootOf(hashes, edges.get(size) ?? NO_LEAVES);
  const hashAt = (size: number) => (parts: readonly Subtree[]) => hashes.ofSubtrees(parts.map((subtree) => {
    const { tile, ...range } = tileOfSubtree(subtree, size);
    return hashOver(hashes, tiles.get(`${tile.level} ${tile.index} ${tile.width}`) ?? new Uint8Array(0), range);
  }));

  it.each(steps)('has the root of its %d leaves', (size) => expect(rootAt(size)).toEqual(rootFromLeaves(entries.slice(0, size))));

  it('has 273 full tiles of leaves and one of 112, 1 full of them and one of 17, and one of 1 after 70,000 leaves', () => {
    const last = [...tiles.keys()].filter((place) => /^(?:0 273 112|1 1 17|2 0 1)$/.test(place) || place.endsWith(' 256'));
    expect(last.filter((place) => place.startsWith('0'))).toHaveLength(274);
    expect(last.filter((place) => place.startsWith('1'))).toHaveLength(2);
    expect(last.filter((place) => place.startsWith('2'))).toEqual(['2 0 1']);
  });

  it.each(steps.filter((size) => size > 0))('proves from its tiles that leaves are in the tree of %d', (size) => {
    for (const index of new Set([0, 1, 254, 255, 256, 511, 65_535, size - 2, size - 1].filter((place) => place >= 0 && place < size))) {
      const proof = inclusionParts(index, size).map(hashAt(size));
      const inclusion = { index, size, leafHash: hashes.leaf(entries[index] as Uint8Array), root: rootAt(size), proof };
      expect(checkInclusion(hashes, inclusion)).toEqual({ ok: true, value: true });
      expect(checkInclusion(hashes, { ...inclusion, leafHash: hashes.leaf(utf8('another')) }).ok).toBe(false);
    }
  });

  it.each(steps.slice(1).flatMap((old, place) => steps.slice(place + 1).map((size) => [old, size] as const)))('proves that the tree of %d begins that of %d', (old, size) => {
    const consistency = { old, size, oldRoot: rootAt(old), root: rootAt(size), proof: consistencyParts(old, size).map(hashAt(size)) };
    expect(checkConsistency(hashes, consistency)).toEqual({ ok: true, value: true });
    expect(checkConsistency(hashes, { ...consistency, oldRoot: hashes.leaf(utf8('another past')) }).ok).toBe(false);
  });

  it('names its subtrees from left to right, the largest first', () => {
    expect(subtreesOf(70_000)).toEqual([{ level: 16, index: 0 }, { level: 12, index: 16 }, { level: 8, index: 272 }, { level: 6, index: 1092 }, { level: 5, index: 2186 }, { level: 4, index: 4374 }]);
  });
});
