import type { EdgeFlag } from '../fact/edge';
import type { Grade } from '../fact/fact';
import type { FactRef } from '../graph/columns';
import type { Mask } from '../relation/relation';
import type { Proof } from '../proof/proof';
import type { Gap, MissingFact, Standing } from './answer';

/** One or more. */
export type Some<T> = readonly [T, ...T[]];

/** One edge of a proof. `reversed`: its facts are told from `to` to `from`, and `mask` is already turned. Documents are keys. */
export type DerivedStep = Readonly<{ from: number; to: number; reversed: boolean; mask: Mask; grade: Grade; flags: readonly EdgeFlag[]; facts: Some<FactRef> }>;

export type DerivedProof = Readonly<{ rule: Proof['rule']; mask: Mask; grade: Grade; steps: Some<DerivedStep> }>;

/** An answer on keys and refs of facts, which knows neither designations nor the facts themselves. */
export type Derivation = Readonly<{
  from: number;
  to: number;
  mask: Mask;
  standing: Standing;
  provisional: boolean;
  grade: Grade;
  /** Of the proofs that decide. */
  flags: readonly EdgeFlag[];
  gap: Gap | null;
  editionGaps: readonly Readonly<{ older: number; newer: number }>[];
  drift: readonly Readonly<{ adopted: number; latest: number }>[];
  /** The mapping on which the standing rests. */
  mapping: FactRef | null;
  whyNot: Readonly<{ missing: MissingFact; from: number; to: number }> | null;
  /** Minimal proofs that leave no relation together; empty where there is no contradiction. */
  contradiction: readonly DerivedProof[];
  /** Every simple proof, narrowest first. */
  proofs: readonly DerivedProof[];
  exhaustive: boolean;
}>;

/** Everything that the facts themselves are needed of, each once, by kind and ref. */
export function factsOf({ proofs, mapping }: Derivation): FactRef[] {
  const all = [...(mapping ? [mapping] : []), ...proofs.flatMap(({ steps }) => steps.flatMap(({ facts }) => facts))];
  const known = new Map(all.map((ref) => [`${ref.kind} ${ref.ref}`, ref]));
  return [...known.values()].sort((a, b) => a.kind - b.kind || a.ref - b.ref);
}

/** Keys of every document that the answer names, ascending. */
export function documentsOf({ from, to, proofs, editionGaps, drift, whyNot }: Derivation): number[] {
  const named = [
    from, to,
    ...proofs.flatMap(({ steps }) => steps.flatMap((step) => [step.from, step.to])),
    ...editionGaps.flatMap(({ older, newer }) => [older, newer]),
    ...drift.flatMap(({ adopted, latest }) => [adopted, latest]),
    ...(whyNot ? [whyNot.from, whyNot.to] : []),
  ];
  return [...new Set(named)].sort((a, b) => a - b);
}
