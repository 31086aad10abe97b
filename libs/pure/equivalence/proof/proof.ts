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

/** Where a proof does not hold. `step` is absent where the fault is of the proof as a whole. */
export const proofFaultCodes = [
  'PROOF_FORM_WRONG', 'PROOF_DIGEST_DIFFERS', 'LEAF_HASH_DIFFERS', 'LEAF_DERIVED', 'LEAF_OF_OTHER_DOCUMENTS', 'STEP_MASK_DIFFERS',
  'STEP_GRADE_DIFFERS', 'STEP_UNCONNECTED', 'STEP_SAYS_NOTHING', 'PATH_NOT_SIMPLE', 'PATH_TOO_LONG', 'MASK_DIFFERS', 'GRADE_DIFFERS',
] as const;
export type ProofFault = Readonly<{ step?: number; leaf?: string; code: (typeof proofFaultCodes)[number] }>;
