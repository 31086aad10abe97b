import type { Relation } from '../relation/relation';

/** 5 approved by a regulator, 4 agreed by a panel, 3 cover, foreword or authority, 2 laboratory or trade body, 1 aggregator, 0 machine. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

/** GB/T 1.2-2020 4.1.1; EQV is of before 2001. `undetermined`: no label was seen. */
export const degrees = ['IDT', 'MOD', 'NEQ', 'EQV', 'undetermined'] as const;
export type Degree = (typeof degrees)[number];

export const deviationKinds = ['added', 'stricter', 'removed', 'looser', 'different', 'editorial'] as const;
export type DeviationKind = (typeof deviationKinds)[number];

/**
 * One technical difference from the base. Its key is the clause of the base, plus the characteristic when given. `value`
 * is the accepted set where a source gives it: exact decimals and a UCUM unit.
 */
export type Deviation = Readonly<{
  baseClause: string;
  characteristic?: string;
  kind: DeviationKind;
  change: string;
  reason?: string;
  value?: DeviationValue;
}>;

/** What a changed or added requirement accepts. `lower` and `upper` are inclusive decimals; absent means unbounded. */
export type DeviationValue = Readonly<{ lower?: string; upper?: string; unit: string; method?: string; conditions?: string }>;

type Sourced = Readonly<{ id: string; source: string; grade: Grade }>;

/** What one source says of one adoption. Documents are canonical designations. */
export type AdoptionFact = Sourced &
  Readonly<{
    kind: 'adoption';
    national: string;
    base: string;
    nationalYear: number | null;
    /** False where the edition of either side is not stated: then nothing follows. */
    nationalDated: boolean;
    baseDated: boolean;
    degree: Degree;
    /** The degree in the source's words where it prints no label; null otherwise. */
    degreeStated: Exclude<Degree, 'undetermined'> | null;
    confirmed: boolean;
    deviations: readonly Deviation[];
    /** False: no list was visible, which is not "no deviations". */
    deviationsSeen: boolean;
    deviationsComplete: boolean;
  }>;

/** A newer edition after an older one, or an amendment of it, with the changes on record. */
export type SuccessionFact = Sourced &
  Readonly<{
    kind: 'replacement' | 'amendment';
    newer: string;
    older: string;
    changes: readonly Deviation[];
    changesSeen: boolean;
    changesComplete: boolean;
  }>;

/** A relation that a panel agreed (grade 4) or a regulator approved (grade 5) between two documents; `negated`: it does not hold. */
export type MappingFact = Sourced &
  Readonly<{ kind: 'mapping'; from: string; to: string; relation: Relation; negated: boolean; mapping: string }>;

/** Similarity or origin, asserted without a degree: it leads somewhere and proves nothing. */
export type MentionFact = Sourced & Readonly<{ kind: 'mention'; from: string; to: string }>;

export type Fact = AdoptionFact | SuccessionFact | MappingFact | MentionFact;
export type FactKind = Fact['kind'];
export const factKinds = ['adoption', 'replacement', 'amendment', 'mapping', 'mention'] as const satisfies readonly FactKind[];
