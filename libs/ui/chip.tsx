import type { ReactNode } from 'react';
import { SymbolMark, type SymbolName } from './symbol-mark';

/** Colours by what they ask of the reader; each stands with a symbol and words. */
export type ChipTone = 'same' | 'wider' | 'need' | 'partly' | 'stop' | 'apart' | 'open';

type Props = Readonly<{ symbol: SymbolName; tone: ChipTone; dashed?: boolean; children: ReactNode }>;

/** A relation or a verdict: symbol, words and colour, never colour alone, never to be clicked. Dashed: nothing is certain. */
export function Chip({ symbol, tone, dashed, children }: Props): ReactNode {
  return <span className={dashed ? `rel ${tone} dashed` : `rel ${tone}`}><SymbolMark name={symbol} />{children}</span>;
}
