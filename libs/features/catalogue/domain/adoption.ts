/** GB/T 1.2-2020 4.1.1: IDT and MOD are adoption, NEQ only a relation; EQV is of before 2001. */
export const adoptionDegrees = ['IDT', 'MOD', 'NEQ', 'EQV', 'undetermined'] as const;
export type AdoptionDegree = (typeof adoptionDegrees)[number];

/** One technical difference from the base, in the compiler's words, with its reason (GB/T 1.2-2020). */
export type Deviation = Readonly<{
  baseClause?: string;
  change: string;
  kind?: string;
  reason?: string;
  source?: string;
}>;

/** One adoption fact as a source states it. Years are those of the dated numbers, absent where undated. */
export type Adoption = Readonly<{
  degree: AdoptionDegree;
  deviations: readonly Deviation[];
  /** False: no list was visible, which is not the same as no deviation. */
  deviationsSeen: boolean;
  baseDated: boolean;
  nationalYear?: number;
  /** Whether the cover prints a dual number; absent where no source tells. */
  dualNumber?: boolean;
}>;

/** A base as keys of the number library: the dated document and its family. */
export type BaseKeys = Readonly<{ edition: string; family: string }>;

/** What stands beside an adoption: its base, and the bases that standards of the other side take from the same family. */
export type AdoptionContext = Readonly<{ base?: BaseKeys; otherSideBases: readonly BaseKeys[] }>;

/** A deviation that changes the technical content; an editorial change is allowed under IDT (GB/T 1.2-2020). */
export const isTechnical = ({ kind }: Deviation): boolean => kind !== 'editorial';
