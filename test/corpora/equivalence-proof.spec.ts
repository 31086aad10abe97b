import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { checkDocument, checkProof, derivationDocument, type Fact, type Proof, type ProofFault, proofOf, type Relation, relations, stepOf } from '@pure/equivalence';
import { canonicalJson } from '@pure/kernel';
import fc from 'fast-check';
import { anyProof, changedAt, overBaseProof, pathProof, type Place, placesIn } from './equivalence-proof-cases';

jest.setTimeout(120_000);

const SEED = 20_261_128;
const asRead = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const sealed = (proof: Proof): unknown => ({ ...proof, id: `sha256:${bytesToHex(sha256(canonicalJson({ ...proof, id: undefined })))}` });

const textAt = (value: unknown, place: Place): string => String(place.reduce<unknown>((found, name) => (found as Record<string | number, unknown>)[name], value));

/** `steps.2.leaves.0…`: the step and the leaf in which a place lies. */
function leafAt(place: Place, value: unknown): Partial<ProofFault> {
  const [, step, list, leaf] = place;
  return list === 'leaves' ? { step: Number(step), leaf: textAt(value, ['steps', Number(step), 'leaves', Number(leaf), 'fact', 'id']) } : {};
}

/** The faults that a change at a place must show: at least one, and one that names the leaf in which the place lies. */
const isNamed = (changed: unknown, place: Place): boolean => {
  const wanted = leafAt(place, changed);
  return checkProof(changed).some((fault) => (wanted.leaf === undefined ? true : fault.step === wanted.step && fault.leaf === wanted.leaf));
};

it.each([['paths', pathProof, 1_000], ['shared bases', overBaseProof, 1_000]])('finds nothing in proofs of random %s', (_, proofs, numRuns) => {
  fc.assert(fc.property(proofs, (proof) => checkProof(asRead(proof)).length === 0), { numRuns, seed: SEED });
});

it('random lists over a base decide for each relation, and leave keys open', () => {
  const narrowed = fc.sample(overBaseProof, { numRuns: 1_000, seed: SEED }).filter((proof) => proofOf(proof.steps, 'compose').mask.length > proof.mask.length);
  const masks = new Set(narrowed.map(({ mask }) => mask.join()));
  expect([...masks]).toEqual(expect.arrayContaining([...relations.slice(0, 4), 'equal,subset,superset,overlap']));
});

it('finds any one changed character of any value, and names the leaf in which it lies', () => {
  fc.assert(
    fc.property(anyProof, fc.nat(), fc.nat(), (proof, at, index) => {
      const places = placesIn(proof);
      const place = places[at % places.length] ?? [];
      return isNamed(changedAt(asRead(proof), place, index), place);
    }),
    { numRuns: 1_500, seed: SEED },
  );
});

it.each(fc.sample(anyProof, { numRuns: 3, seed: SEED }).map((proof, n) => [n, proof] as const))('finds every changed character of the values of proof %d', (_, proof) => {
  const missed = placesIn(proof).flatMap((place) => Array.from({ length: textAt(proof, place).length }, (_one, index) => ({ place, index })).filter(({ index }) => !isNamed(changedAt(proof, place, index), place)));
  expect(missed).toEqual([]);
});

it('finds any one changed character of a whole document', () => {
  fc.assert(
    fc.property(fc.array(anyProof, { maxLength: 3 }), fc.nat(), fc.nat(), (proofs, at, index) => {
      const document = derivationDocument({ asked: 'D0', items: proofs.map((proof) => ({ from: proof.from, to: proof.to, mask: proof.mask, proofs: [proof] })) });
      const places = placesIn(document);
      return checkDocument(document).length === 0 && checkDocument(changedAt(asRead(document), places[at % places.length] ?? [], index)).length > 0;
    }),
    { numRuns: 200, seed: SEED },
  );
});

it('finds any one changed character of what a proof says, although all digests are right again', () => {
  const isTold = ([first, , third]: Place) => first !== 'id' && (first !== 'steps' || third !== 'leaves');
  fc.assert(
    fc.property(anyProof, fc.nat(), fc.nat(), (proof, at, index) => {
      const places = placesIn(proof).filter(isTold);
      return checkProof(sealed(changedAt(asRead(proof), places[at % places.length] ?? [], index) as Proof)).length > 0;
    }),
    { numRuns: 1_000, seed: SEED },
  );
});

it('S9: takes no fact of a kind that is derived', () => {
  fc.assert(
    fc.property(anyProof, fc.string(), (proof, kind) => {
      const leaf = { ...proof.steps[0]?.leaves[0]?.fact, kind: `derived ${kind}` };
      const steps = proof.steps.map((step, n) => (n === 0 ? { ...step, leaves: [{ hash: bytesToHex(sha256(canonicalJson(leaf))), fact: leaf as Fact }] } : step));
      return checkProof(sealed({ ...proof, steps })).some(({ code, step }) => code === 'LEAF_DERIVED' && step === 0);
    }),
    { numRuns: 100, seed: SEED },
  );
});

describe('the checker reads masks as the engine does', () => {
  const deciding = (from: string, to: string, relation: Relation, negated: boolean): Fact => ({ kind: 'mapping', id: from, source: 's', grade: 5, from, to, relation, negated, mapping: 'M' });
  const decisions = relations.flatMap((relation) => [false, true].flatMap((negated) => [false, true].map((reversed) => ({ relation, negated, reversed }))));

  it.each(decisions)('$relation, negated $negated, reversed $reversed, before any other', ({ relation, negated, reversed }) => {
    const walk = (from: string, to: string, one: (typeof decisions)[number]) => {
      const ends = one.reversed ? ([to, from] as const) : ([from, to] as const);
      return stepOf([deciding(...ends, one.relation, one.negated)], { reversed: one.reversed });
    };
    const faults = decisions.map((other) => checkProof(proofOf([walk('A', 'B', { relation, negated, reversed }), walk('B', 'C', other)], 'compose')));
    expect(faults).toEqual(decisions.map(() => []));
  });
});
