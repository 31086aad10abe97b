import { ALL_FIVE, CONTRADICTION, type Derivation, type DerivedProof, EQUAL, maskOf, OVERLAP, SUPERSET } from '@pure/equivalence';
import { withKeptProofs } from './kept-proofs';

const proof = (mask: number): DerivedProof => ({
  rule: 'compose', mask, grade: 1, steps: [{ from: 1, to: 2, reversed: false, mask, grade: 1, flags: [], facts: [{ kind: 0, ref: mask }] }],
});
const derivation = (mask: number, proofs: readonly DerivedProof[], contradiction: readonly DerivedProof[] = []): Derivation => ({
  from: 1, to: 2, mask, standing: 'candidate', provisional: false, grade: 1, flags: [], gap: null, editionGaps: [], drift: [], mapping: null, whyNot: null,
  contradiction, proofs, exhaustive: true,
});
const meet = ({ proofs }: Derivation) => proofs.reduce((mask, each) => mask & each.mask, ALL_FIVE);

const wide = maskOf('equal', 'superset', 'overlap');

it('keeps all of few proofs', () => {
  const few = derivation(EQUAL, [proof(EQUAL), proof(wide)]);
  expect(withKeptProofs(few, 2)).toBe(few);
});

it('keeps the first, and what narrows the mask beyond them', () => {
  const kept = withKeptProofs(derivation(SUPERSET, [proof(wide), proof(wide), proof(wide), proof(maskOf('superset', 'subset')), proof(SUPERSET | OVERLAP)]), 2);
  expect(kept.proofs.map(({ mask }) => mask)).toEqual([wide, wide, maskOf('superset', 'subset')]);
  expect([meet(kept), kept.exhaustive]).toEqual([SUPERSET, false]);
});

it('keeps both proofs of a contradiction', () => {
  const [first, last] = [proof(EQUAL), proof(OVERLAP)];
  const kept = withKeptProofs(derivation(CONTRADICTION, [first, proof(EQUAL), last], [first, last]), 1);
  expect(kept.proofs).toEqual([first, last]);
  expect(meet(kept)).toBe(CONTRADICTION);
});

it('keeps the decision on which the standing rests', () => {
  const kept = withKeptProofs({ ...derivation(EQUAL, [proof(EQUAL), proof(wide), proof(OVERLAP | EQUAL)]), standing: 'approved', mapping: { kind: 0, ref: OVERLAP | EQUAL } }, 1);
  expect(kept.proofs.map(({ mask }) => mask)).toEqual([EQUAL, OVERLAP | EQUAL]);
});
