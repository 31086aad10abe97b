import { type Degree, degrees } from '../catalogue/row';

/** What conditions ask about, beside the certificate: the day on it, degree, whole years of practice, employer here. Null: not said. */
export type Background = Readonly<{ issuedOn: string | null; degree: Degree | null; years: number | null; employer: string | null }>;

export const noBackground: Background = { issuedOn: null, degree: null, years: null, employer: null };

/** As it was sealed, JSON; what is not there was not said. */
export function backgroundOf(text: string | null): Background {
  const read: unknown = text === null ? {} : JSON.parse(text);
  const kept = new Map<string, unknown>(typeof read === 'object' && read !== null ? Object.entries(read) : []);
  const [issuedOn, degree, years, employer] = ['issuedOn', 'degree', 'years', 'employer'].map((name) => kept.get(name));
  return {
    issuedOn: typeof issuedOn === 'string' ? issuedOn : null, degree: degrees.find((each) => each === degree) ?? null,
    years: typeof years === 'number' ? years : null, employer: typeof employer === 'string' ? employer : null,
  };
}
