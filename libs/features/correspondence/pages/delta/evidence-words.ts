import type { EvidenceValue } from '@pure/equivalence';
import type { Translate } from '@ui';
import { unitOf } from '../requirement/accepted';

/** A report value with its unit. */
export function valueWords({ value, unit }: EvidenceValue, t: Translate): string {
  return [value, unit === undefined ? '' : unitOf(unit, t)].filter((part) => part !== '').join(' ');
}

/** Its method, conditions, laboratory and date as they were reported. */
export function circumstancesOf({ method, conditions = [], laboratory, date }: EvidenceValue, t: Translate): readonly string[] {
  const under = conditions.map(({ name, value, unit }) => [name, value, unit === undefined ? '' : unitOf(unit, t)].filter((part) => part !== '').join(' ')).join('; ');
  return [
    ...(method ? [t('page.req.method', { words: method })] : []),
    ...(under === '' ? [] : [t('page.req.conditions', { words: under })]),
    ...(laboratory ? [t('page.delta.laboratoryIs', { words: laboratory })] : []),
    ...(date ? [date] : []),
  ];
}
