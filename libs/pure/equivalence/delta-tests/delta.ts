import type { DeltaItem, DeltaVerdict, EvidenceValue } from '../compare/comparison';
import type { Mask } from '../relation/relation';
import type { MethodOf, RelatedMethods } from '../requirement/method';
import type { Requirement, RequirementPair } from '../requirement/requirement';

/** An edition that is wanted; `complete`: these are all its requirements. */
export type DeltaTarget = Readonly<{ designation: string; requirements: readonly Requirement[]; complete: boolean }>;

/** A row of a mapping that was decided, read from the edition that is met to a target; `met`, `wanted`: ids of the requirements that it speaks of. */
export type DecidedRow = Readonly<{ mapping: string; mask: Mask; met: readonly string[]; wanted: readonly string[] }>;

/**
 * An edition that the product is shown to meet: its requirements, and by the designation of a target what the documents' own
 * facts say, read from the edition to the target, and the rows that were decided.
 */
export type Conformity = Readonly<{
  edition: string;
  requirements: readonly Requirement[];
  relations: ReadonlyMap<string, Readonly<{ mask: Mask; provisional: boolean }>>;
  decided?: ReadonlyMap<string, readonly DecidedRow[]>;
}>;

export type DeltaQuestion = Readonly<{
  targets: readonly DeltaTarget[];
  conformity: readonly Conformity[];
  values: readonly EvidenceValue[];
  /** Between requirements of a target and of any other document, whichever way round. */
  pairs: readonly RequirementPair[];
  methodOf?: MethodOf;
  relatedMethods?: RelatedMethods;
}>;

/** Why a value cannot be held against anything, or (`UNIT_MISMATCH`) not against the requirement that it is given for. */
export type ValueFault = Readonly<{ value: string; code: 'VALUE_NOT_DECIMAL' | 'UNIT_UNKNOWN' | 'UNIT_MISMATCH'; params: Readonly<Record<string, string>> }>;

export type DeltaCounts = Readonly<Record<'confirmed' | 'provisional', Readonly<Record<DeltaVerdict, number>>>>;

export type DeltaResult = Readonly<{
  /** In the order of the targets and of their requirements. */
  items: readonly DeltaItem[];
  /** Provisional verdicts count apart, in no total. */
  counts: DeltaCounts;
  /** Every list is complete, every requirement is met or not tested, and nothing is provisional. */
  nothingLeft: boolean;
  faults: readonly ValueFault[];
  /** Ids of values that no requirement of a target takes up. */
  unused: readonly string[];
}>;
