import type { DeclarationDocument } from '@pure/credential';
import { type Language, Quote, remarkLanguage } from '@ui';
import type { ReactNode } from 'react';

type Declarer = DeclarationDocument['declarer'];

/** What the enterprise wrote, in the script in which it writes. */
export function Written({ text, by }: Readonly<{ text: string; by: Declarer }>): ReactNode {
  return <Quote language={writtenLanguage(text, by)}>{text}</Quote>;
}

export const writtenLanguage = (text: string, { name }: Pick<Declarer, 'name'>): Language => remarkLanguage(text, name['zh-Hans'] === undefined && name['zh-Hant'] !== undefined ? 'taiwan' : 'mainland');
