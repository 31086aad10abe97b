import { type Answer, answerOf, buildGraph, checkProof, derive, documentsOf, factsOf, packFacts, type Proof } from '@pure/equivalence';
import fc from 'fast-check';
import { documents, facts } from './equivalence-reference/arbitraries';

const SEED = 20_260_103;
/** A sample of the sets; 2,000 with `GONGTONG_PROOF_SETS=2000`, which takes a minute. */
const SETS = Number(process.env['GONGTONG_PROOF_SETS'] ?? 300);

const asRead = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** All answers of a set of facts, and of each what was asked for to make it. */
const answered = facts.map((given): Answer[] => {
  const pack = packFacts(documents.map((designation) => ({ designation, side: 'other' })), given);
  const graph = buildGraph(pack);
  return documents.flatMap((from) => derive(graph, pack.key(from)).items).map((derivation) => {
    const asked = new Set(factsOf(derivation).map(({ kind, ref }) => `${kind} ${ref}`));
    const named = new Set(documentsOf(derivation));
    return answerOf(derivation, (ref) => (asked.has(`${ref.kind} ${ref.ref}`) ? pack.fact(ref) : fail('fact')), (key) => (named.has(key) ? pack.name(key) : fail('document')));
  });
});

function fail(what: string): never {
  throw new Error(`a ${what} was not announced`);
}

it('every proof of every answer holds, and says what the answer says', () => {
  fc.assert(fc.property(answered, (answers) => {
    expect(answers.flatMap(({ proofs }) => proofs.flatMap((proof) => checkProof(asRead(proof))))).toEqual([]);
    const left = (proofs: readonly Proof[]) => proofs.reduce<readonly string[]>((mask, proof) => mask.filter((one) => proof.mask.some((other) => other === one)), ['equal', 'subset', 'superset', 'overlap', 'disjoint']);
    expect(answers.map(({ mask }) => mask)).toEqual(answers.map(({ proofs }) => left(proofs)));
    expect(answers.every(({ from, to, proofs }) => proofs.every((proof) => proof.from === from && proof.to === to))).toBe(true);
  }), { numRuns: SETS, seed: SEED });
});

it('a flipped bit in a leaf is found, and the leaf is named', () => {
  let flipped = 0;
  fc.assert(fc.property(answered, fc.nat(), (answers, at) => {
    const leaves = answers.flatMap(({ proofs }) => proofs).flatMap((proof) => proof.steps.flatMap(({ leaves: all }, step) => all.map((_, leaf) => ({ proof, step, leaf }))));
    const chosen = leaves[at % leaves.length];
    if (!chosen) return;
    const { proof, step, leaf } = chosen;
    const changed = asRead(proof);
    const { fact } = changed.steps[step]?.leaves[leaf] ?? {};
    if (!fact) return;
    Object.assign(fact, { source: String.fromCharCode(fact.source.charCodeAt(0) ^ 1) });
    flipped += 1;
    expect(checkProof(changed)).toContainEqual({ step, leaf: fact.id, code: 'LEAF_HASH_DIFFERS' });
  }), { numRuns: SETS, seed: SEED });
  expect(flipped).toBeGreaterThan(SETS / 2);
});
