import { ALL_FIVE, edgeOfFacts, type MappingFact, maskOf, type Relation, relations } from '@pure/equivalence';
import { decidedFacts } from './decided-facts';

const subsets: readonly (readonly Relation[])[] = Array.from({ length: 32 }, (_, mask) => relations.filter((_relation, bit) => (mask & (1 << bit)) !== 0));

const maskOfFacts = (facts: readonly Pick<MappingFact, 'relation' | 'negated'>[]): number =>
  facts.reduce((mask, { relation, negated }, at) => mask & edgeOfFacts([{ kind: 'mapping', id: `m-${at}`, source: 's', grade: 5, from: 'A', to: 'B', mapping: 'GT-M', relation, negated }]).mask, ALL_FIVE);

it.each(subsets.filter(({ length }) => length > 0))('%j %j %j %j %j leave exactly themselves', (...told) => {
  const members = told.filter((one): one is Relation => one !== undefined);
  expect(maskOfFacts(decidedFacts(members, false))).toBe(maskOf(...members));
});

it.each(subsets.filter(({ length }) => length > 0 && length < 5))('refused, they leave exactly the others: %j %j %j %j', (...told) => {
  const members = told.filter((one): one is Relation => one !== undefined);
  expect(maskOfFacts(decidedFacts(members, true))).toBe(ALL_FIVE & ~maskOf(...members));
});

it('says nothing where nothing is excluded, and where nothing would be left', () => {
  expect([decidedFacts(relations, false), decidedFacts([], true), decidedFacts([], false), decidedFacts(relations, true)]).toEqual([[], [], [], []]);
});
