import type { ReactNode } from 'react';
import type { Relation } from '@pure/equivalence';
import { Chip, useReading, type ChipTone, type SymbolName, type Translate } from '@ui';
import { readingOf, type Reading } from './reading';

type Look = Readonly<{ symbol: SymbolName; tone: ChipTone; dashed?: boolean }>;

export const relationLooks = {
  equal: { symbol: 'equal', tone: 'same' },
  covers: { symbol: 'wider', tone: 'wider' },
  subset: { symbol: 'stricter', tone: 'need' },
  overlap: { symbol: 'overlap', tone: 'partly' },
  disjoint: { symbol: 'rings', tone: 'apart' },
  several: { symbol: 'question', tone: 'open', dashed: true },
  none: { symbol: 'question', tone: 'open', dashed: true },
  contradiction: { symbol: 'alert', tone: 'stop' },
} as const satisfies Record<Reading, Look>;

/** The relation in words; of several that are possible, all of them. */
export function relationWords(mask: readonly Relation[], t: Translate): string {
  const reading = readingOf(mask);
  return t(`page.corr.relation.${reading}`, { relations: mask.map((relation) => t(`correspondence.relation.${relation}`)).join(t('ui.list')) });
}

/** How the wanted document stands to the one that is met. Provisional: dashed, whatever the relation. */
export function RelationChip({ mask, provisional }: Readonly<{ mask: readonly Relation[]; provisional: boolean }>): ReactNode {
  const { t } = useReading();
  const look: Look = relationLooks[readingOf(mask)];
  return <Chip symbol={look.symbol} tone={look.tone} dashed={look.dashed ?? provisional}>{relationWords(mask, t)}</Chip>;
}
