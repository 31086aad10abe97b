import { type AdoptionFact, buildGraph, type Fact, type MappingFact, packFacts } from '@pure/equivalence';
import { pairsOfSeveralDegrees } from './conflicts';

const sourced = { source: 'S', grade: 3 } as const;
const adoption = (id: string, degree: AdoptionFact['degree'], base = 'B'): AdoptionFact => ({
  kind: 'adoption', id, ...sourced, national: 'N', base, nationalYear: 2020, nationalDated: true, baseDated: true, degree, degreeStated: null, confirmed: true,
  deviations: [], deviationsSeen: false, deviationsComplete: false,
});
const mapping = (id: string, relation: MappingFact['relation']): MappingFact => ({ kind: 'mapping', id, ...sourced, grade: 5, from: 'C', to: 'N', relation, negated: false, mapping: id });

function conflicts(...facts: readonly Fact[]): readonly string[] {
  const packed = packFacts(['B', 'C', 'N'].map((designation) => ({ designation, side: 'mainland' })), facts);
  return [...pairsOfSeveralDegrees(buildGraph(packed))].map(({ kind, from, to }) => `${kind} ${packed.name(from)} ${packed.name(to)}`);
}

it('are no facts that agree', () => expect(conflicts(adoption('1', 'IDT'), adoption('2', 'IDT'), adoption('3', 'undetermined'), mapping('m', 'equal'))).toEqual([]));

it('are different degrees of one adoption, told from the national standard', () => {
  expect(conflicts(adoption('1', 'IDT'), adoption('2', 'MOD'), adoption('3', 'IDT', 'C'))).toEqual(['degrees-differ N B']);
});
