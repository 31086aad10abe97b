import { Chip, type ChipTone, type SymbolName, useReading } from '@ui';
import { relationsIn } from '@pure/equivalence';
import type { ReactNode } from 'react';

type Look = Readonly<{ symbol: SymbolName; tone: ChipTone }>;
const looks: Readonly<Record<string, Look>> = {
  equal: { symbol: 'equal', tone: 'same' }, superset: { symbol: 'wider', tone: 'wider' }, subset: { symbol: 'stricter', tone: 'need' }, overlap: { symbol: 'overlap', tone: 'partly' }, disjoint: { symbol: 'rings', tone: 'apart' },
};
const open: Look = { symbol: 'question', tone: 'open' };

/** A mask as the words of its document verdict: one relation, or what is still possible. */
export function RelationChips({ mask }: Readonly<{ mask: number }>): ReactNode {
  const { t } = useReading();
  const relations = relationsIn(mask);
  const [only] = relations;
  if (relations.length === 1 && only !== undefined) return <Chip {...(looks[only] ?? open)}>{t(`reviews.relation.${only}`)}</Chip>;
  if (relations.length === 0 || relations.length === 5) return <Chip {...open} dashed>{t('reviews.relation.none')}</Chip>;
  return <Chip {...open} dashed>{t('reviews.relation.several', { relations: relations.map((relation) => t(`reviews.relation.${relation}`)).join(t('ui.list')) })}</Chip>;
}
