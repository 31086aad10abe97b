import type { Degree } from '../catalogue/row';

/** What conditions ask about: when the certificate was given, degree, years of practice, employer here. Null: not said. */
export type Background = Readonly<{ issuedOn: string | null; degree: Degree | null; years: number | null; employer: string | null }>;

export const noBackground: Background = { issuedOn: null, degree: null, years: null, employer: null };
