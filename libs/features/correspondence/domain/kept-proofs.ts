import { ALL_FIVE, type Derivation, type DerivedProof } from '@pure/equivalence';

const MOST = 50;

/**
 * The derivation with at most `most` of its proofs, the narrowest first, and with every one that its mask, its
 * contradiction or its standing needs. Where proofs are left out it no longer counts as exhaustive.
 */
export function withKeptProofs(derivation: Derivation, most = MOST): Derivation {
  const { proofs, contradiction, mask, mapping } = derivation;
  if (proofs.length <= most) return derivation;
  let left = ALL_FIVE;
  const isDecision = ({ steps: [{ facts }, ...others] }: DerivedProof): boolean => others.length === 0 && facts.some(({ kind, ref }) => kind === mapping?.kind && ref === mapping.ref);
  const isKept = (proof: DerivedProof, at: number): boolean => {
    const narrows = left !== mask && (left & proof.mask) !== left;
    if (at < most || narrows) left &= proof.mask;
    return at < most || narrows || contradiction.includes(proof) || isDecision(proof);
  };
  return { ...derivation, proofs: proofs.filter(isKept), exhaustive: false };
}
