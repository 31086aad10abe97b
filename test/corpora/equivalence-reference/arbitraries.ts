import { type AdoptionFact, type Degree, degrees, type Deviation, deviationKinds, type Fact, type Grade, type MappingFact, type MentionFact, relations, type SuccessionFact } from '@pure/equivalence';
import fc from 'fast-check';

/** A few documents of either side and of none. */
export const documents = ['CNS 1:2001', 'CNS 2:2002', 'GB 1-2001', 'GB 2-2002', 'IEC 1:2000', 'IEC 2:2000', 'ISO 3:2003'];

const grade = fc.constantFrom<Grade[]>(0, 1, 2, 3, 4, 5);
const mostly = fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0);
const ends = fc.tuple(fc.constantFrom(...documents), fc.constantFrom(...documents)).filter(([a, b]) => a !== b);
const adopted = fc.oneof({ weight: 8, arbitrary: fc.tuple(fc.constantFrom(...documents.slice(0, 4)), fc.constantFrom(...documents.slice(4))) }, { weight: 1, arbitrary: ends });
const sourced = { id: '', source: 's' };

const deviation: fc.Arbitrary<Deviation> = fc
  .record({ baseClause: fc.constantFrom('4', '4', '5', '5', '6', '6', '7', '7', ''), characteristic: fc.constantFrom('', '', 'a', 'b'), kind: fc.constantFrom(...deviationKinds) })
  .map(({ characteristic, ...rest }) => ({ ...rest, change: 'changed', ...(characteristic && { characteristic }) }));

const list = fc.record({ list: fc.array(deviation, { maxLength: 3 }), isSeen: mostly, isComplete: mostly });

const degree = fc.constantFrom<Degree[]>('IDT', 'MOD', 'IDT', 'MOD', 'MOD', 'undetermined', 'undetermined', ...degrees);
const degreeStated = fc.constantFrom(null, null, 'IDT', 'MOD', 'NEQ', 'EQV');
const editions = { nationalDated: mostly, baseDated: mostly, nationalYear: fc.constantFrom(1996, 2015, null) };

const adoption = fc.record({ ends: adopted, grade, told: list, degree, degreeStated, confirmed: mostly, ...editions })
  .map(({ ends: [national, base], told, ...rest }): AdoptionFact => ({
    ...sourced, ...rest, kind: 'adoption', national, base, deviationsSeen: told.isSeen, deviationsComplete: told.isComplete,
    deviations: rest.degree === 'IDT' && !rest.confirmed ? told.list : told.list.filter(({ kind }) => rest.degree !== 'IDT' || kind === 'editorial'),
  }));

const succession = fc.record({ kind: fc.constantFrom('replacement', 'amendment'), ends, grade, told: list })
  .map(({ ends: [newer, older], told, ...rest }): SuccessionFact => ({ ...sourced, ...rest, newer, older, changes: told.list, changesSeen: told.isSeen, changesComplete: told.isComplete }));

const mapping = fc.record({ ends, grade, relation: fc.constantFrom(...relations), negated: fc.boolean() })
  .map(({ ends: [from, to], ...rest }): MappingFact => ({ ...sourced, ...rest, kind: 'mapping', from, to, mapping: 'M-1' }));

const mention = fc.record({ ends, grade }).map(({ ends: [from, to], ...rest }): MentionFact => ({ ...sourced, ...rest, kind: 'mention', from, to }));

/** Facts that may contradict each other, be cyclic, lack an edition or repeat each other. */
export const facts: fc.Arbitrary<Fact[]> = fc
  .array(fc.oneof<fc.MaybeWeightedArbitrary<Fact>[]>({ weight: 8, arbitrary: adoption }, { weight: 2, arbitrary: succession }, { weight: 2, arbitrary: mapping }, { weight: 1, arbitrary: mention }), { minLength: 4, maxLength: 14, size: 'max' })
  .map((all) => all.map((fact, at): Fact => ({ ...fact, id: `f-${at}`, ...(fact.kind === 'mapping' && { mapping: `M-${at % 2}` }) })));
