import { type Language, Quote, quotations, QuotedText, remarkLanguage, type Scripts } from '@ui';
import type { ReactNode } from 'react';

/** The name as it is registered, nearest to the reader's language; never converted. For titles, which hold text alone. */
export const nameIn = (language: Language, names: Scripts): string => quotations(names, language)[0]?.text ?? '';

/** An organisation's name, marked with the language in which it is registered. */
export const OrganisationName = ({ names }: Readonly<{ names: Scripts }>): ReactNode => <QuotedText texts={names} />;

/** A person's name, marked with the script of the side on which they act; in Latin letters it is taken as it stands. */
export function PersonName({ name, side }: Readonly<{ name: string; side: string }>): ReactNode {
  return <Quote language={remarkLanguage(name, side)}>{name}</Quote>;
}
