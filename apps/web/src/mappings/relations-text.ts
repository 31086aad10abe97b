import type { Translate } from '@ui';

/** Relations in words; none: nothing is said, all five: nothing is known. */
export function relationsText(t: Translate, relations: readonly string[], negated: boolean): string {
  if (relations.length === 0) return '–';
  if (relations.length === 5 && !negated) return t('mappings.relation.all');
  const words = relations.map((relation) => t(`mappings.relation.${relation}`)).join(t('ui.list'));
  return negated ? t('mappings.relation.not', { words }) : relations.length === 1 ? words : t('mappings.relation.oneOf', { words });
}
