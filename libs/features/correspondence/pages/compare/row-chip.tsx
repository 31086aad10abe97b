import type { ReactNode } from 'react';
import { Chip, useReading, type ChipTone, type SymbolName } from '@ui';
import type { CoverageKey, RowKind } from './row-kind';

type Look = Readonly<{ symbol: SymbolName; tone: ChipTone; dashed?: boolean }>;

export const rowLooks: Readonly<Record<RowKind | CoverageKey, Look>> = {
  equal: { symbol: 'equal', tone: 'same' },
  'a-stricter': { symbol: 'wider', tone: 'wider' },
  'b-stricter': { symbol: 'stricter', tone: 'need' },
  overlapping: { symbol: 'overlap', tone: 'partly' },
  incompatible: { symbol: 'bars', tone: 'stop' },
  'different-method': { symbol: 'differs', tone: 'open', dashed: true },
  'different-condition': { symbol: 'differs', tone: 'open', dashed: true },
  undetermined: { symbol: 'question', tone: 'open', dashed: true },
  'none-in-source': { symbol: 'dash', tone: 'open', dashed: true },
  'none-in-target': { symbol: 'dash', tone: 'open', dashed: true },
  'not-looked-at': { symbol: 'question', tone: 'open', dashed: true },
  provisional: { symbol: 'lead', tone: 'open', dashed: true },
};

/** How two requirements stand, or that one side has no counterpart, or that nobody has looked. */
export function RowChip({ kind, provisional }: Readonly<{ kind: RowKind | CoverageKey; provisional: boolean }>): ReactNode {
  const { t } = useReading();
  const { symbol, tone, dashed } = rowLooks[kind];
  return <Chip symbol={symbol} tone={tone} dashed={dashed ?? provisional}>{t(`page.compare.kind.${kind}`)}</Chip>;
}
