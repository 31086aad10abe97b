/** A perfect subtree: 2^level leaves, from leaf `index` × 2^level on. */
export type Subtree = Readonly<{ level: number; index: number }>;

/**
 * What a proof or a root needs hashes of: each item is the perfect subtrees, left to right, whose hashes make one hash of it
 * (`TreeHashes.ofSubtrees`). Sizes up to 2^53 - 1.
 */
export type Parts = readonly (readonly Subtree[])[];

/** The subtrees of a tree of `size` leaves, the largest first. */
export const subtreesOf = (size: number): readonly Subtree[] => subtreesIn(0, size);

/** PATH(index, D[size]), RFC 6962 section 2.1.1: from the sibling of the leaf up to the child of the root. `index` < `size`. */
export function inclusionParts(index: number, size: number): Parts {
  return path(index, 0, size);
}

/** PROOF(old, D[size]), RFC 6962 section 2.1.2. 0 < `old` <= `size`. */
export function consistencyParts(old: number, size: number): Parts {
  return old === size ? [] : between(old, { from: 0, to: size, isWhole: true });
}

function path(index: number, from: number, to: number): Parts {
  if (to - from === 1) return [];
  const middle = from + largestPower(to - from);
  return index < middle ? [...path(index, from, middle), subtreesIn(middle, to)] : [...path(index, middle, to), subtreesIn(from, middle)];
}

type Range = Readonly<{ from: number; to: number; isWhole: boolean }>;

function between(old: number, { from, to, isWhole }: Range): Parts {
  if (old === to) return isWhole ? [] : [subtreesIn(from, to)];
  const middle = from + largestPower(to - from);
  return old <= middle
    ? [...between(old, { from, to: middle, isWhole }), subtreesIn(middle, to)]
    : [...between(old, { from: middle, to, isWhole: false }), subtreesIn(from, middle)];
}

/** `from` begins a subtree that is no smaller than the range. */
function subtreesIn(from: number, to: number): readonly Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to; ) {
    const level = Math.floor(Math.log2(exact(to - at)));
    found.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
}

/** The largest power of two below `size`, which is at least 2. */
const largestPower = (size: number): number => 2 ** Math.floor(Math.log2(exact(size - 1)));

/** Sizes for which the floor of the logarithm is right: floating point rounds those just below larger powers up to them. */
function exact(size: number): number {
  if (size >= 2 ** 48) throw new RangeError(`no log is that long: ${size}`);
  return size;
}
