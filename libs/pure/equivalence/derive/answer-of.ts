import type { Fact } from '../fact/fact';
import type { FactRef } from '../graph/columns';
import type { Proof, ProofStep } from '../proof/proof';
import { proofOf } from '../proof/proof-of';
import { stepOf } from '../proof/step-of';
import { covers, relationsIn } from '../relation/relation';
import type { Answer } from './answer';
import type { Derivation, DerivedProof, DerivedStep } from './derivation';

/** The answer with the designations of its documents and the facts as leaves of its proofs. */
export function answerOf(derivation: Derivation, fact: (ref: FactRef) => Fact, name: (key: number) => string): Answer {
  const { from, to, mask, standing, provisional, grade, flags, gap, exhaustive, mapping, whyNot } = derivation;
  const step = ({ facts: [first, ...others], reversed }: DerivedStep): ProofStep => stepOf([fact(first), ...others.map(fact)], { reversed });
  const proven = ({ steps: [first, ...others], rule }: DerivedProof): Proof => proofOf([step(first), ...others.map(step)], rule);
  const proofs = derivation.proofs.map(proven);
  const decided = mapping && fact(mapping);
  return {
    from: name(from), to: name(to), mask: relationsIn(mask), covers: covers(mask), standing, provisional, grade, flags, gap, exhaustive,
    editionGaps: derivation.editionGaps.map(({ older, newer }) => ({ older: name(older), newer: name(newer) })),
    drift: derivation.drift.map(({ adopted, latest }) => ({ adopted: name(adopted), latest: name(latest) })),
    ...(decided?.kind === 'mapping' && { mapping: decided.mapping }),
    ...(whyNot && { whyNot: { missing: whyNot.missing, at: { from: name(whyNot.from), to: name(whyNot.to) } } }),
    ...(derivation.contradiction.length > 0 && { contradiction: proofs.filter((_, at) => derivation.contradiction.some((proof) => proof === derivation.proofs[at])) }),
    proofs,
  };
}
