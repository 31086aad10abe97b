import { buildGraph, contradictions, type Derivation, derive, type Fact, maskOf, packFacts, type PackedFacts, pairOf } from '@pure/equivalence';
import fc from 'fast-check';
import { documents, facts } from './equivalence-reference/arbitraries';
import { endsOf, referenceEdges } from './equivalence-reference/edges';
import { model } from './equivalence-reference/models';
import { isAnything, relationOf } from './equivalence-reference/relations';

const SEED = 20_260_102;
const MODELS = 10_000;

const packed = (given: readonly Fact[]): PackedFacts => packFacts(documents.map((designation) => ({ designation, side: 'other' })), given);
const pairs = documents.flatMap((from) => documents.filter((to) => to !== from).map((to) => [from, to] as const));

function answers(given: readonly Fact[]): Derivation[] {
  const pack = packed(given);
  const graph = buildGraph(pack);
  return pairs.map(([from, to]) => pairOf(graph, pack.key(from), pack.key(to)));
}

/** Whatever the way in which facts are told: answers without the refs of facts and the direction in which each is stored. */
const told = (given: readonly Fact[]): unknown => answers(given).map(({ proofs, contradiction, mapping, ...answer }) => ({
  ...answer, isMapped: mapping !== null, conflict: contradiction.length,
  proofs: proofs.map((proof) => ({ ...proof, steps: proof.steps.map(({ from, to, mask, grade, flags }) => ({ from, to, mask, grade, flags })) })),
}));

const turned = { equal: 'equal', subset: 'superset', superset: 'subset', overlap: 'overlap', disjoint: 'disjoint' } as const;

/** The same fact, stored the other way round where it can be. */
function reversed(fact: Fact): Fact {
  if (fact.kind === 'mapping') return { ...fact, from: fact.to, to: fact.from, relation: turned[fact.relation] };
  return fact.kind === 'mention' ? { ...fact, from: fact.to, to: fact.from } : fact;
}

it(`S1: the truth is among what ${MODELS} random models leave possible`, () => {
  const found = { sound: 0, narrow: 0 };
  fc.assert(fc.property(model, fc.nat(documents.length - 1), ({ sets, facts: given }, at) => {
    const pack = packed(given);
    const from = documents[at] ?? '';
    for (const { to, mask, gap } of derive(buildGraph(pack), pack.key(from)).items) {
      const [ours, theirs] = [sets.get(from) ?? 0, sets.get(pack.name(to)) ?? 0];
      const truth = maskOf(relationOf(ours, theirs));
      if ((mask & truth) === 0) throw new Error(`${from} is not so to ${pack.name(to)}: ${mask}`);
      if (gap?.complete && (gap.items.length === 0) !== ((theirs & ~ours) === 0)) throw new Error(`the gap from ${from} to ${pack.name(to)} is wrong`);
      found.sound += 1;
      found.narrow += mask === truth ? 1 : 0;
    }
  }), { numRuns: MODELS, seed: SEED });
  expect(found.sound).toBeGreaterThan(MODELS);
  expect(found.narrow).toBeGreaterThan(MODELS / 4);
});

it('S2: order, repetition and the way round in which facts are stored change no answer', () => {
  fc.assert(fc.property(facts, fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 28, maxLength: 28 }), (given, shuffle) => {
    const other = [...given, ...given].map((fact, at) => ({ fact: shuffle[at % given.length]?.[1] ? reversed(fact) : fact, place: shuffle[at]?.[0] ?? 0 }));
    expect(told(other.sort((a, b) => a.place - b.place).map(({ fact }) => fact))).toEqual(told(given));
  }), { numRuns: 300, seed: SEED });
});

it('S3: more edges only narrow, as long as facts agree', () => {
  fc.assert(fc.property(model, fc.nat(14), ({ facts: given }, at) => {
    const fewer = given.filter((fact, place) => place < at || given.slice(0, at).some((one) => one.kind !== 'mapping' && fact.kind !== 'mapping' && endsOf(one).join() === endsOf(fact).join()));
    const more = answers(given);
    expect(answers(fewer).filter(({ mask }, place) => ((more[place]?.mask ?? 0) & ~mask) !== 0)).toEqual([]);
  }), { numRuns: 1_000, seed: SEED });
});

it('S4, S6: edges that leave all five narrow nothing and carry nothing', () => {
  fc.assert(fc.property(facts, (given) => {
    const silent = new Set(referenceEdges(given).filter(({ mask }) => isAnything(mask)).flatMap((edge) => edge.facts));
    const masks = (all: readonly Fact[]) => answers(all).map(({ mask, proofs }) => ({ mask, proofs: proofs.map(({ steps }) => steps.map(({ from, to }) => `${from} ${to}`)) }));
    expect(masks(given)).toEqual(masks(given.filter((fact) => !silent.has(fact))));
  }), { numRuns: 500, seed: SEED });
});

it('S5: the converse of an answer is the answer to the converse', () => {
  const converse = (mask: number) => (mask & 0b11001) | ((mask & 2) << 1) | ((mask & 4) >> 1);
  fc.assert(fc.property(facts, (given) => {
    const all = answers(given);
    const told = ({ mask, standing, grade, provisional, proofs }: Derivation) => ({ mask, standing, grade, provisional, proofs: proofs.length });
    const back = pairs.map(([from, to]) => all[pairs.findIndex(([a, b]) => a === to && b === from)]).map((answer) => answer && { ...told(answer), mask: converse(answer.mask) });
    expect(all.map(told)).toEqual(back);
  }), { numRuns: 500, seed: SEED });
});

it('S7: a relation that was found not to hold is excluded', () => {
  fc.assert(fc.property(facts, (given) => {
    const pack = packed(given);
    const graph = buildGraph(pack);
    const denied = given.flatMap((fact) => (fact.kind === 'mapping' && fact.negated ? [fact] : []));
    expect(denied.filter(({ from, to, relation }) => pairOf(graph, pack.key(from), pack.key(to)).mask & maskOf(relation))).toEqual([]);
  }), { numRuns: 1_000, seed: SEED });
});

it('S8: a contradiction has proofs that leave nothing together, and something without any one of them', () => {
  let found = 0;
  fc.assert(fc.property(facts, (given) => {
    for (const { mask, contradiction, standing, whyNot } of answers(given).filter((answer) => answer.mask === 0)) {
      const left = (proofs: typeof contradiction) => proofs.reduce((all, proof) => all & proof.mask, 31);
      found += 1;
      expect({ mask, standing, missing: whyNot?.missing }).toEqual({ mask: left(contradiction), standing: 'candidate', missing: 'contradiction' });
      expect(contradiction.every((one) => left(contradiction.filter((other) => other !== one)) !== 0)).toBe(true);
    }
  }), { numRuns: 500, seed: SEED });
  expect(found).toBeGreaterThan(200);
});

it('S8: whoever looks for contradictions finds some wherever there is one, each with proofs that leave nothing, and no others', () => {
  const found = { sets: 0, pairs: 0 };
  fc.assert(fc.property(facts, (given) => {
    const named = ({ from, to }: Derivation) => `${Math.min(from, to)} ${Math.max(from, to)}`;
    const contradictory = new Set(answers(given).filter(({ mask }) => mask === 0).map(named));
    const told = [...contradictions(buildGraph(packed(given)))].flat();
    expect(told.filter((one) => !contradictory.has(named(one)) || one.contradiction.reduce((left, { mask }) => left & mask, 31) !== 0)).toEqual([]);
    expect([told.length > 0, new Set(told.map(named)).size]).toEqual([contradictory.size > 0, told.length]);
    found.sets += told.length > 0 ? 1 : 0;
    found.pairs += told.length;
  }), { numRuns: 200, seed: SEED });
  expect([found.sets > 20, found.pairs > found.sets]).toEqual([true, true]);
});
