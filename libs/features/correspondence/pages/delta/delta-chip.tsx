import type { ReactNode } from 'react';
import { Chip, useReading, type ChipTone, type SymbolName } from '@ui';
import type { DeltaPart } from './item-order';

type Look = Readonly<{ symbol: SymbolName; tone: ChipTone; dashed?: boolean }>;

export const deltaLooks: Readonly<Record<DeltaPart, Look>> = {
  'met-by-value': { symbol: 'measured', tone: 'same' },
  'met-by-conformity': { symbol: 'wider', tone: 'wider' },
  fails: { symbol: 'cross', tone: 'stop' },
  'retest-other-method': { symbol: 'differs', tone: 'need' },
  'retest-other-condition': { symbol: 'differs', tone: 'need' },
  'no-evidence': { symbol: 'question', tone: 'open', dashed: true },
  'not-applicable': { symbol: 'dash', tone: 'apart' },
  provisional: { symbol: 'lead', tone: 'open', dashed: true },
};

/** What is known of one requirement of the target; provisional: dashed, whatever the verdict. */
export function DeltaChip({ part, provisional }: Readonly<{ part: DeltaPart; provisional: boolean }>): ReactNode {
  const { t } = useReading();
  const { symbol, tone, dashed } = deltaLooks[part];
  return <Chip symbol={symbol} tone={tone} dashed={dashed ?? provisional}>{t(`page.delta.verdict.${part}`)}</Chip>;
}
