import { ALL_FIVE, converse, edgeCode, edgeOfFacts, type Fact, flagsInCode, gradeInCode, maskInCode, maskOf, packFacts, relations } from '@pure/equivalence';
import fc from 'fast-check';
import { adoption, factsOn, mapping, succession } from './equivalence-proof-cases';

jest.setTimeout(60_000);

const SEED = 20_261_128;
const ends = { from: 'N', to: 'B' };
const documents = ['N', 'B'].map((designation) => ({ designation, side: 'other' as const }));
const runs = (numRuns: number) => ({ numRuns, seed: SEED });

it('S2: order and repetition of facts change no edge', () => {
  fc.assert(
    fc.property(factsOn(ends), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (facts, places) => {
      const shuffled = [...facts, ...facts].map((fact, n) => ({ fact, place: places[n] ?? 0 })).sort((a, b) => a.place - b.place);
      expect(edgeOfFacts(shuffled.map(({ fact }) => fact))).toEqual(edgeOfFacts(facts));
    }),
    runs(1_000),
  );
});

it('S2: a decision told the other way round is the same edge, turned', () => {
  const turned = { equal: 'equal', subset: 'superset', superset: 'subset', overlap: 'overlap', disjoint: 'disjoint' } as const;
  fc.assert(
    fc.property(mapping(ends), (fact) => {
      const edge = edgeOfFacts([fact]);
      expect(edgeOfFacts([{ ...fact, from: fact.to, to: fact.from, relation: turned[fact.relation] }])).toEqual({ ...edge, mask: converse(edge.mask) });
    }),
    runs(200),
  );
});

it('says of packed facts what it says of the facts themselves', () => {
  fc.assert(
    fc.property(factsOn(ends), (facts) => {
      const columns = packFacts(documents, facts);
      const code = edgeCode(columns, facts.map((_, at) => at), 0, facts.length);
      const { mask, grade, flags } = edgeOfFacts(facts);
      expect({ mask: maskInCode(code), grade: gradeInCode(code), flags: flagsInCode(code) }).toEqual({ mask, grade, flags });
    }),
    runs(2_000),
  );
});

/** Facts of which nothing may follow. */
const silent: fc.Arbitrary<Fact> = fc.oneof(
  adoption(ends).map((fact): Fact => ({ ...fact, degree: 'NEQ' })),
  adoption(ends).map((fact): Fact => ({ ...fact, baseDated: false })),
  adoption(ends).map((fact): Fact => ({ ...fact, nationalDated: false })),
  adoption(ends).map((fact): Fact => ({ ...fact, degree: 'undetermined', degreeStated: null })),
  succession(ends).map((fact): Fact => ({ ...fact, changesComplete: false })),
  succession(ends).map((fact): Fact => ({ ...fact, changesSeen: false })),
);

it('S6: not equivalent, undated, without a degree or over an edition gap, a fact says nothing', () => {
  fc.assert(fc.property(silent, (fact) => edgeOfFacts([fact]).mask === ALL_FIVE), runs(1_000));
});

it('S6: nor does it make an edge narrower beside other facts', () => {
  fc.assert(
    fc.property(factsOn(ends), silent, (facts, fact) => {
      const alone = edgeOfFacts(facts).mask;
      return (edgeOfFacts([...facts, { ...fact, id: 'silent' }]).mask & alone) === alone;
    }),
    runs(2_000),
  );
});

it.each(relations)('S7: "not %s" excludes that relation and no other', (relation) => {
  fc.assert(fc.property(mapping(ends), (fact) => edgeOfFacts([{ ...fact, relation, negated: true }]).mask === (ALL_FIVE & ~maskOf(relation))), runs(50));
});
