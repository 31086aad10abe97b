import type { ReactNode } from 'react';
import { Quote, remarkLanguage } from '@ui';

/** A compiler's remark in the language in which it was written; it is a quotation, never translated. */
export function Remark({ text, side }: Readonly<{ text: string; side: string }>): ReactNode {
  return <Quote language={remarkLanguage(text, side)}>{text}</Quote>;
}
