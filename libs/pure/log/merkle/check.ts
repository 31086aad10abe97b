import { type Result, ok, refuse } from '@pure/kernel';
import { HASH_BYTES, sameBytes, type TreeHashes } from './hashes';

export type TreeFault = 'LOG_INDEX_BEYOND' | 'LOG_SIZES_REVERSED' | 'LOG_PROOF_LENGTH' | 'LOG_ROOT_DIFFERS';
type Checked = Result<true, Readonly<{ code: TreeFault }>>;

export type Inclusion = Readonly<{ index: number; size: number; leafHash: Uint8Array; root: Uint8Array; proof: readonly Uint8Array[] }>;
export type Consistency = Readonly<{ old: number; size: number; oldRoot: Uint8Array; root: Uint8Array; proof: readonly Uint8Array[] }>;

const faulty = (code: TreeFault): Checked => refuse({ code });
const holds = (really: boolean): Checked => (really ? ok(true) : faulty('LOG_ROOT_DIFFERS'));
const half = (place: number): number => Math.floor(place / 2);
const isOdd = (place: number): boolean => place % 2 === 1;
const areHashes = (...hashes: readonly Uint8Array[]): boolean => hashes.every(({ length }) => length === HASH_BYTES);

/** Whether the leaf stands at its index in the tree of this root, RFC 9162 section 2.1.3.2. A tree without leaves holds none. */
export function checkInclusion(hashes: TreeHashes, { index, size, leafHash, root, proof }: Inclusion): Checked {
  if (index < 0 || index >= size) return faulty('LOG_INDEX_BEYOND');
  if (!areHashes(leafHash, ...proof)) return faulty('LOG_PROOF_LENGTH');
  let [place, last, hash] = [index, size - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0) return faulty('LOG_PROOF_LENGTH');
    if (isOdd(place) || place === last) {
      hash = hashes.node(sibling, hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else hash = hashes.node(hash, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? holds(sameBytes(hash, root)) : faulty('LOG_PROOF_LENGTH');
}

/** Whether the smaller tree is the beginning of the larger, RFC 9162 section 2.1.4.2. Nothing can be said from a tree without leaves on. */
export function checkConsistency(hashes: TreeHashes, { old, size, oldRoot, root, proof }: Consistency): Checked {
  if (old < 1) return faulty('LOG_INDEX_BEYOND');
  if (old > size) return faulty('LOG_SIZES_REVERSED');
  if (!areHashes(...proof)) return faulty('LOG_PROOF_LENGTH');
  if (old === size) return proof.length === 0 ? holds(sameBytes(oldRoot, root)) : faulty('LOG_PROOF_LENGTH');
  const path = isPower(old) ? [oldRoot, ...proof] : proof;
  const [first, ...rest] = path;
  if (!first || proof.length === 0) return faulty('LOG_PROOF_LENGTH');
  let [place, last] = [old - 1, size - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  let [before, after] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return faulty('LOG_PROOF_LENGTH');
    if (isOdd(place) || place === last) {
      [before, after] = [hashes.node(sibling, before), hashes.node(sibling, after)];
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else after = hashes.node(after, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? holds(sameBytes(before, oldRoot) && sameBytes(after, root)) : faulty('LOG_PROOF_LENGTH');
}

const isPower = (size: number): boolean => Number.isInteger(Math.log2(size));
