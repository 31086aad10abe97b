import { buildGraph, type Derivation, type DerivedProof, derive, type Fact, maskOf, packFacts, type PackedFacts, pairOf, relationsIn } from '@pure/equivalence';
import { localDate } from '@pure/kernel';
import fc from 'fast-check';
import { type ReferenceAnswer, referenceAnswer } from './equivalence-reference/answers';
import { documents, facts } from './equivalence-reference/arbitraries';
import { referenceEdges } from './equivalence-reference/edges';
import { reasonsAllowed } from './equivalence-reference/missing';
import type { ReferenceProof, World } from './equivalence-reference/proofs';

const SETS = 2_000;
const SEED = 20_260_101;

const LATE = documents[5];
const since = localDate('2024-01-01');
const before = localDate('2020-01-01') ?? undefined;
const pairs = documents.flatMap((from) => documents.filter((to) => to !== from).map((to) => [from, to] as const));

const packed = (given: readonly Fact[]): PackedFacts =>
  packFacts(documents.map((designation) => ({ designation, side: 'other', ...(since && designation === LATE && { since }) })), given);

const world = (given: readonly Fact[], isBefore: boolean): World => ({ edges: referenceEdges(given), isThere: (document) => !isBefore || document !== LATE });

it(`answers every pair of ${SETS} random sets of facts as the obvious reference does`, () => {
  fc.assert(fc.property(facts, fc.boolean(), (given, isBefore) => {
    const pack = packed(given);
    const graph = buildGraph(pack);
    const reference = world(given, isBefore);
    const answers = pairs.map(([from, to]) => pairOf(graph, pack.key(from), pack.key(to), isBefore ? { asOf: before } : {}));
    expect(answers.map((answer) => told(answer, pack))).toEqual(pairs.map(([from, to]) => toldByReference(referenceAnswer(reference, from, to))));
    const nothing = answers.filter(({ standing }) => standing === 'none');
    expect(nothing.filter(({ from, to, whyNot }) => !reasonsAllowed(reference, pack.name(from), pack.name(to)).has(whyNot?.missing ?? ''))).toEqual([]);
  }), { numRuns: SETS, seed: SEED });
});

it('finds from one document what it finds pair by pair', () => {
  fc.assert(fc.property(facts, fc.constantFrom(...documents), (given, from) => {
    const pack = packed(given);
    const graph = buildGraph(pack);
    const { items, exhaustive } = derive(graph, pack.key(from));
    const alone = pairs.filter(([one]) => one === from).map(([, to]) => pairOf(graph, pack.key(from), pack.key(to))).filter(({ standing }) => standing !== 'none');
    expect(exhaustive).toBe(true);
    expect([...items].sort((a, b) => a.to - b.to)).toEqual(alone);
  }), { numRuns: SETS / 4, seed: SEED });
});

function told({ mask, standing, grade, provisional, contradiction, proofs }: Derivation, pack: PackedFacts): readonly unknown[] {
  return [relationsIn(mask).join(), standing, grade, provisional, contradiction.length, proofs.map((proof) => shown(proof, pack)).sort().join('\n')];
}

function toldByReference({ mask, standing, grade, provisional, conflict, proofs }: ReferenceAnswer): readonly unknown[] {
  return [relationsIn(maskOf(...mask)).join(), standing, grade, provisional, conflict, proofs.map(shownByReference).sort().join('\n')];
}

const shown = ({ rule, mask, grade, steps }: DerivedProof, pack: PackedFacts): string =>
  JSON.stringify([rule, relationsIn(mask), grade, steps.map((step) => [pack.name(step.from), pack.name(step.to), step.facts.map((ref) => pack.fact(ref).id).sort()])]);

const shownByReference = ({ rule, mask, grade, documents: passed, edges }: ReferenceProof): string =>
  JSON.stringify([rule, relationsIn(maskOf(...mask)), grade, edges.map((edge, at) => [passed[at], passed[at + 1], edge.facts.map(({ id }) => id).sort()])]);
