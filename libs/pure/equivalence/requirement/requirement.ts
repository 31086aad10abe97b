import type { Grade } from '../fact/fact';

export const requirementKinds = ['limit', 'pass-criterion', 'test-condition', 'marking', 'scope', 'method'] as const;
export type RequirementKind = (typeof requirementKinds)[number];
export const operators = ['<=', '<', '>=', '>', '=', 'range', 'in', 'boolean', 'text'] as const;
export type Operator = (typeof operators)[number];

/** An exact decimal in its shortest form: `0.1`, `-40`, `1200`. No exponent, no binary floating point. */
export type Decimal = string & { readonly __brand: 'Decimal' };

/** Text in the scripts in which it was given. */
export type Words = Readonly<{ hans?: string; hant?: string; en?: string }>;

/**
 * A bound on a quantity that must hold while testing; `text` where the source's words are no number. `nominal`: the source
 * gives a value with a tolerance (`55 +- 5`), whose ends are `lower` and `upper`.
 */
export type Condition = Readonly<{ name: string; nominal?: Decimal; lower?: Decimal; upper?: Decimal; lowerOpen?: boolean; upperOpen?: boolean; text?: string; unit?: string }>;

/** Edition and clause of a test method; `text` as the source gives it. */
export type Method = Readonly<{ text: string; edition?: string; clause?: string }>;

/** One requirement of one edition, in words of the compiler, never in the standard's. */
export type Requirement = Readonly<{
  id: string;
  /** Canonical designation of the edition; the text itself where no grammar reads it. */
  document: string;
  clause?: string;
  characteristic: Words;
  kind: RequirementKind;
  operator: Operator;
  /** `=`, `<` …: a decimal; `in`: the members; `boolean`: true or false; `text`: words. */
  value?: Decimal | boolean | string | readonly string[];
  lower?: Decimal;
  upper?: Decimal;
  /** UCUM code; `1` for a ratio or a count; absent where the value has none. */
  unit?: string;
  conditions: readonly Condition[];
  method?: Method;
  sample?: string;
  statement?: string;
  source?: string;
  grade: Grade;
}>;

export const requirementVerdicts = [
  'equal', 'a-stricter', 'b-stricter', 'overlapping', 'incompatible', 'different-method', 'different-condition', 'undetermined',
] as const;
export type RequirementVerdict = (typeof requirementVerdicts)[number];

export const verdictReasons = [
  'SAME_ACCEPTED_VALUES', 'ACCEPTED_VALUES_INSIDE', 'ACCEPTED_VALUES_MEET', 'ACCEPTED_VALUES_APART', 'METHODS_DIFFER', 'METHOD_OF_ONE_UNKNOWN',
  'METHODS_UNKNOWN', 'CONDITIONS_DIFFER', 'KINDS_DIFFER', 'VALUES_NOT_COMPARABLE', 'WORDS_DIFFER', 'WORDS_EQUAL', 'SAMPLES_DIFFER',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

export type RequirementComparison = Readonly<{ verdict: RequirementVerdict; incompatible: boolean; reason: VerdictReason; /** Unit in which both were compared. */ unit?: string }>;

export type UnitRefusal =
  | Readonly<{ code: 'UNIT_MISMATCH'; a: string; b: string }>
  | Readonly<{ code: 'UNIT_UNKNOWN'; unit: string }>;

/** What `pairs.jsonl` says of two requirements: the two speak of one characteristic, and how they stand. */
export const pairRelations = ['equal', 'a-stricter', 'b-stricter', 'overlapping', 'different-method', 'undetermined', 'only-in-a', 'only-in-b'] as const;
export type PairRelation = (typeof pairRelations)[number];
export type RequirementPair = Readonly<{ id: string; a: string; b: string; relation: PairRelation; reason: string; source: string; grade: Grade; note?: string }>;
