/** What an expert agrees to, each apart from the others: to be in the pool, to be drawn, to be named in public, to be written to. */
export const expertPurposes = ['pool', 'panel', 'publication', 'contact'] as const;
export type ExpertPurpose = (typeof expertPurposes)[number];

/** `notice`: version of the words that were shown; `at`: ISO instant. */
export type ExpertConsent = Readonly<{ purpose: ExpertPurpose; given: boolean; notice: number; at: string }>;
/** What holds for a purpose; `given` null: never asked, which is no consent. */
export type ConsentStanding = Readonly<{ purpose: ExpertPurpose; given: boolean | null; notice: number | null; at: string | null }>;

/** `ledger`: the newest row first. */
export const consentsOf = (ledger: readonly ExpertConsent[]): readonly ConsentStanding[] =>
  expertPurposes.map((purpose) => ledger.find((row) => row.purpose === purpose) ?? { purpose, given: null, notice: null, at: null });

export const agrees = (standing: readonly ConsentStanding[], purpose: ExpertPurpose): boolean => standing.some((row) => row.purpose === purpose && row.given === true);
