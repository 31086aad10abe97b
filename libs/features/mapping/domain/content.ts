import type { Degree, DeviationKind, Grade, Relation } from '@pure/equivalence';

/** `clause`: number of a clause of the side's tree. `requirement`: id of a requirement on record. */
export const endKinds = ['clause', 'requirement'] as const;
export type EndKind = (typeof endKinds)[number];
export type RowEnd = Readonly<{ kind: EndKind; ref: string }>;

/** On what a row rests: on the wording, on the meaning, or on what is reached by it (OSCAL `matching-rationale`). */
export const rationales = ['syntactic', 'semantic', 'functional'] as const;
export type Rationale = (typeof rationales)[number];

/** `hybrid`: the engine suggested it, and nobody is bound by it until a person has confirmed it. */
export const methods = ['human', 'hybrid'] as const;
export type Method = (typeof methods)[number];

/** How much a difference means for who has to meet both sides. */
export const deviationWeights = ['minor', 'major', 'critical'] as const;
export type DeviationWeight = (typeof deviationWeights)[number];

/** `source`: who says it, as it is cited; `locator`: where in it. Grades as in `@pure/equivalence`; null: not graded yet. */
export type Evidence = Readonly<{ source: string; locator: string; grade: Grade | null }>;

/** What both kinds of statement have: relations that are possible, or, when negated, those that do not hold. None: not stated yet. */
type Stated = Readonly<{ relations: readonly Relation[]; negated: boolean; evidence: readonly Evidence[] }>;

/**
 * One row. An empty list on one side: looked at, and there is no counterpart. A clause that no row names is not yet looked at.
 * `key` is 'r1', 'r2', … and is never used again in this mapping.
 */
export type MappingRow = Stated &
  Readonly<{
    key: string;
    sources: readonly RowEnd[];
    targets: readonly RowEnd[];
    qualifiers: string;
    rationale: Rationale | null;
    deviation: DeviationKind | null;
    reason: string;
    severity: DeviationWeight | null;
    method: Method;
    confirmed: boolean;
    /** Whether who meets one side must test again for the other; null: not said. */
    extraTest: boolean | null;
  }>;

/** `degree`: in the words of GB/T 1.2-2020 4.1.1, where the drafter states one. A list that is not seen is not "no deviations". */
export type DocumentRelation = Stated &
  Readonly<{ degree: Degree | null; rationale: string; deviationsSeen: boolean; deviationsComplete: boolean }>;

/** `source` and `target`: designations of dated editions. `lastKey`: of the row that was added last. */
export type MappingContent = Readonly<{ source: string; target: string; document: DocumentRelation; rows: readonly MappingRow[]; lastKey: number }>;

/** Most rows of a mapping. */
export const MOST_ROWS = 5_000;

export const noStatement: DocumentRelation = {
  relations: [], negated: false, evidence: [], degree: null, rationale: '', deviationsSeen: false, deviationsComplete: false,
};

/** Nothing said yet of two editions. */
export const emptyContent = (source: string, target: string): MappingContent => ({ source, target, document: noStatement, rows: [], lastKey: 0 });
