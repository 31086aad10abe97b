import type { EdgeFlag } from '../fact/edge';
import type { Fact, Grade } from '../fact/fact';
import type { Relation } from '../relation/relation';

/** A fact as a leaf of a proof: `hash` is the SHA-256 (hex) of the canonical JSON of the fact itself. */
export type Leaf = Readonly<{ hash: string; fact: Fact }>;

/** One edge of a path. `reversed`: the facts are told from `to` to `from`, and `mask` is already turned. */
export type ProofStep = Readonly<{
  from: string;
  to: string;
  reversed: boolean;
  /** Id of the fact that decides; all facts on the edge are leaves. */
  fact: string;
  source: string;
  mask: readonly Relation[];
  grade: Grade;
  flags: readonly EdgeFlag[];
  leaves: readonly Leaf[];
}>;

/**
 * A path from `from` to `to` that alone shows `mask`. Rule `compose`: the masks of the steps composed. Rule
 * `shared-base`: two adoptions of one base whose lists are complete, the mask narrowed by their gaps.
 * `id` is `sha256:` and the hex digest of the canonical JSON of all the rest.
 */
export type Proof = Readonly<{
  format: 'gongtong-proof/1';
  id: string;
  from: string;
  to: string;
  rule: 'compose' | 'shared-base';
  mask: readonly Relation[];
  grade: Grade;
  steps: readonly ProofStep[];
}>;
