import {
  type AdoptionFact, ALL_FIVE, degrees, type Deviation, deviationKinds, edgeOfFacts, type Fact, type Grade, type MappingFact, type MentionFact, type Proof, proofOf, relations, stepOf, type SuccessionFact,
} from '@pure/equivalence';
import fc from 'fast-check';

/** Two documents as a fact is told of them. */
type Ends = Readonly<{ from: string; to: string }>;

const words = fc.constantFrom('mass', 'length', '电压', '', '"\\', '𠮷');
const grade = fc.constantFrom<Grade[]>(0, 1, 2, 3, 4, 5);
const sourced = { id: fc.constantFrom('f-1', 'f-2', 'f-3', 'f-4'), source: fc.constantFrom('s-1', 's-2'), grade };

/** Bounds that are sometimes no decimals, and methods that are sometimes missing. */
const bound = fc.constantFrom('0', '1', '1.0', '1.50', '-2', '10', '1e1', '');
const value = fc.record({ lower: bound, upper: bound, unit: fc.constantFrom('g', 'kg'), method: fc.constantFrom('M 1', 'M 2'), conditions: fc.constantFrom('20 Cel') }, { requiredKeys: ['unit'] });
const deviation: fc.Arbitrary<Deviation> = fc.record(
  { baseClause: fc.constantFrom('5.1', '5.2', '5.3', '6', ''), characteristic: words, kind: fc.constantFrom(...deviationKinds), change: words, reason: words, value },
  { requiredKeys: ['baseClause', 'kind', 'change'] },
);
const list = fc.array(deviation, { maxLength: 4 });

const often = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
const stated = fc.constantFrom(null, 'IDT', 'MOD', 'NEQ', 'EQV');

export const adoption = ({ from, to }: Ends): fc.Arbitrary<AdoptionFact> =>
  fc.record({
    ...sourced, kind: fc.constant('adoption'), national: fc.constant(from), base: fc.constant(to), nationalYear: fc.constantFrom(1996, 2001, 2002, 2020, null), nationalDated: often, baseDated: often,
    degree: fc.constantFrom(...degrees), degreeStated: stated, confirmed: fc.boolean(), deviations: list, deviationsSeen: often, deviationsComplete: fc.boolean(),
  });
export const succession = ({ from, to }: Ends): fc.Arbitrary<SuccessionFact> =>
  fc.record({ ...sourced, kind: fc.constantFrom('replacement', 'amendment'), newer: fc.constant(from), older: fc.constant(to), changes: list, changesSeen: often, changesComplete: often });
export const mapping = ({ from, to }: Ends): fc.Arbitrary<MappingFact> =>
  fc.record({ ...sourced, kind: fc.constant('mapping'), from: fc.constant(from), to: fc.constant(to), relation: fc.constantFrom(...relations), negated: fc.boolean(), mapping: fc.constant('M-1') });
const mention = ({ from, to }: Ends): fc.Arbitrary<MentionFact> => fc.record({ ...sourced, kind: fc.constant('mention'), from: fc.constant(from), to: fc.constant(to) });

/** Facts that make one edge: those on one ordered pair, or one mapping. */
export const factsOn = (ends: Ends): fc.Arbitrary<Fact[]> =>
  fc.oneof(
    { weight: 3, arbitrary: several(fc.oneof({ weight: 6, arbitrary: adoption(ends) }, { weight: 1, arbitrary: mention(ends) })) },
    { weight: 1, arbitrary: several(succession(ends)) },
    { weight: 1, arbitrary: mapping(ends).map((fact) => [fact]) },
  );

const several = (fact: fc.Arbitrary<Fact>): fc.Arbitrary<Fact[]> =>
  fc.tuple(fact, fc.uniqueArray(fact, { maxLength: 2, selector: ({ id }) => id })).map(([first, more]) => [first, ...more.filter(({ id }) => id !== first.id)]);

const saysSomething = (facts: readonly Fact[]) => edgeOfFacts(facts).mask !== ALL_FIVE;

/** Proofs of one to four steps over documents of their own, each step with facts that say something. */
export const pathProof: fc.Arbitrary<Proof> = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 4 })
  .chain((turns) => fc.tuple(...turns.map((reversed, n) => step({ from: `D${n}`, to: `D${n + 1}` }, reversed))))
  .map((steps) => proofOf(steps, 'compose'));

function step({ from, to }: Ends, reversed: boolean) {
  return factsOn(reversed ? { from: to, to: from } : { from, to }).filter(saysSomething).map((facts) => stepOf(facts, { reversed }));
}

/** Two adoptions of one base whose lists are nearly always complete and often speak of the same keys, with values that can be compared. */
export const overBaseProof: fc.Arbitrary<Proof> = fc
  .tuple(listed({ from: 'D0', to: 'B' }), listed({ from: 'D1', to: 'B' }))
  .map(([there, back]) => proofOf([stepOf([there], { reversed: false }), stepOf([back], { reversed: true })], 'shared-base'));

function listed(ends: Ends): fc.Arbitrary<Fact> {
  const adopted = { degree: 'MOD', confirmed: true, nationalDated: true, baseDated: true, deviationsSeen: true } as const;
  const alike = fc.record({
    baseClause: fc.constantFrom('5.1', '5.2'), characteristic: fc.constant('mass'), kind: fc.constantFrom(...deviationKinds), change: words,
    value: fc.record({ upper: fc.constantFrom('1', '1.0', '2', '3'), unit: fc.constant('g'), method: fc.constant('M 1') }),
  });
  const deviations = fc.oneof({ weight: 4, arbitrary: fc.array(alike, { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: list });
  return fc.tuple(adoption(ends), deviations, often).map(([fact, found, isComplete]) => ({ ...fact, ...adopted, deviations: found, deviationsComplete: isComplete }));
}

export const anyProof: fc.Arbitrary<Proof> = fc.oneof(pathProof, overBaseProof);

/** A text, number or truth somewhere in a JSON value, and the way there. */
export type Place = readonly (string | number)[];

export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? [] : [at];
  return Object.entries(value).flatMap(([name, member]) => placesIn(member, [...at, Array.isArray(value) ? Number(name) : name]));
}

/** A copy that differs in one character of one value: of a text at `index`, of a number in its last digit, of a truth in being the other. */
export function changedAt<T>(value: T, place: Place, index: number): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return otherThan(value, index);
  const copy: Record<string | number, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
  return Object.assign(copy, { [name]: changedAt(copy[name], rest, index) });
}

function otherThan(value: unknown, index: number): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value % 10 === 9 ? value - 1 : value + 1;
  const text = String(value);
  const at = index % text.length;
  return `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
}
