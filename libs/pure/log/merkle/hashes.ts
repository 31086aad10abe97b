/** SHA-256 of bytes: 32 bytes. The caller brings it, so that a server hashes with its own and a browser with another. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export const HASH_BYTES = 32;

const LEAF = 0x00;
const NODE = 0x01;

/** Hashes of a Merkle tree, RFC 6962 section 2.1. */
export class TreeHashes {
  constructor(private readonly sha256: Sha256) {}

  /** Of a tree without leaves. */
  empty(): Uint8Array {
    return this.sha256(new Uint8Array(0));
  }

  leaf(entry: Uint8Array): Uint8Array {
    return this.sha256(joined(Uint8Array.of(LEAF), entry));
  }

  node(left: Uint8Array, right: Uint8Array): Uint8Array {
    return this.sha256(joined(Uint8Array.of(NODE), left, right));
  }

  /** Of perfect subtrees that stand side by side, the largest first, as those of any range that begins a subtree do. */
  ofSubtrees(hashes: readonly Uint8Array[]): Uint8Array {
    return hashes.length === 0 ? this.empty() : hashes.reduceRight((right, left) => this.node(left, right));
  }
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
