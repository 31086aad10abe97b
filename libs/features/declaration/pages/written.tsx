import type { DeclarationDocument } from '@pure/credential';
import { Quote, remarkLanguage } from '@ui';
import type { ReactNode } from 'react';

type Declarer = DeclarationDocument['declarer'];

/** What the enterprise wrote, in the script in which it writes. */
export function Written({ text, by }: Readonly<{ text: string; by: Declarer }>): ReactNode {
  return <Quote language={remarkLanguage(text, by.name['zh-Hans'] === undefined && by.name['zh-Hant'] !== undefined ? 'taiwan' : 'mainland')}>{text}</Quote>;
}
