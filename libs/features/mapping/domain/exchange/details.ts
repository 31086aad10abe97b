import { isPlain, itemsOf, type Plain, textOf } from '@pure/exchange';
import { type Degree, degrees, type DeviationKind, deviationKinds, type Grade, type Relation, relations } from '@pure/equivalence';
import { type DeviationWeight, deviationWeights, type DocumentRelation, type Evidence, type Method, methods, type MappingRow, type Rationale, rationales } from '../content';

/** What a format has no word for, under names of our own: of a row, or of the documents. Absent: not said there. */
export type Details = Readonly<Partial<
  Pick<MappingRow, 'key' | 'qualifiers' | 'rationale' | 'deviation' | 'severity' | 'method' | 'confirmed' | 'extraTest'> & Pick<DocumentRelation, 'relations' | 'negated' | 'evidence' | 'degree' | 'deviationsSeen' | 'deviationsComplete'>
>>;
/** `unfit`: names whose values are none of ours. */
export type ReadDetails = Readonly<{ details: Details; unfit: readonly string[] }>;

export const rowDetails = ({ key, relations: stated, negated, qualifiers, rationale, deviation, severity, method, confirmed, extraTest, evidence }: MappingRow): Details =>
  ({ key, relations: stated, negated, qualifiers, rationale, deviation, severity, method, confirmed, extraTest, evidence });
export const documentDetails = ({ relations: stated, negated, evidence, degree, deviationsSeen, deviationsComplete }: DocumentRelation): Details =>
  ({ relations: stated, negated, evidence, degree, deviationsSeen, deviationsComplete });

const oneOf = <T extends string>(list: readonly T[]) => (value: unknown): T | undefined => list.find((each) => each === value);
const orNull = <T>(read: (value: unknown) => T | undefined) => (value: unknown): T | null | undefined => (value === null ? null : read(value));
const listOf = <T>(read: (value: unknown) => T | undefined) => (value: unknown): readonly T[] | undefined => {
  const items = itemsOf(value).flatMap((item) => read(item) ?? []);
  return Array.isArray(value) && items.length === value.length ? items : undefined;
};
const truth = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const words = (value: unknown): string | undefined => textOf(value) ?? undefined;
const grades: readonly Grade[] = [0, 1, 2, 3, 4, 5];

function evidence(value: unknown): Evidence | undefined {
  if (!isPlain(value)) return undefined;
  const [source, locator, grade] = [words(value['source']), words(value['locator']), value['grade'] === null ? null : grades.find((each) => each === value['grade'])];
  return source === undefined || locator === undefined || grade === undefined ? undefined : { source, locator, grade };
}

const relation = listOf<Relation>(oneOf(relations));

const readers = {
  key: words, relations: (value: unknown) => { const read = relation(value); return read && [...new Set(read)]; }, negated: truth, qualifiers: words, rationale: orNull<Rationale>(oneOf(rationales)),
  deviation: orNull<DeviationKind>(oneOf(deviationKinds)), severity: orNull<DeviationWeight>(oneOf(deviationWeights)), method: oneOf<Method>(methods), confirmed: truth, extraTest: orNull(truth),
  evidence: listOf(evidence), degree: orNull<Degree>(oneOf(degrees)), deviationsSeen: truth, deviationsComplete: truth,
} satisfies { [name in keyof Required<Details>]: (value: unknown) => Details[name] };

/** What somebody wrote under those names. */
export function readDetails(said: Plain): ReadDetails {
  const names = Object.keys(said);
  const read = Object.entries(readers).flatMap(([name, reader]) => (said[name] === undefined ? [] : [[name, reader(said[name])] as const]));
  const known = read.filter(([, value]) => value !== undefined);
  const details: Details = Object.fromEntries(known);
  return { details, unfit: names.filter((name) => said[name] !== undefined && !known.some(([each]) => each === name)) };
}
