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
  deviationsSeen: boolean;
  baseDated: boolean;
  nationalYear?: number;
  /** The cover prints a dual number; absent where no cover was read. */
  dualNumber?: boolean;
}>;
