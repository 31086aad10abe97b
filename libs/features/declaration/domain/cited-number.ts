import { parseNumber, type StandardNumber } from '@pure/standard-number';
import type { StandardType } from './draft';
import type { EditionFacts } from './facts';

const BY_SYSTEM: Readonly<Record<Exclude<StandardNumber['system'], 'GB'>, StandardType>> = {
  IND: 'industry', LOCAL: 'local', GROUP: 'group', ENT: 'enterprise', CNS: 'cns', INTL: 'iso-iec', OTHER: 'other',
};

/** The number as the grammar reads it; null where no grammar does. */
export function readNumber(text: string): StandardNumber | null {
  const read = parseNumber(text);
  return read.ok ? read.value : null;
}

/** The kind of standard that a number names; the register's word on its nature comes first, since that may have changed. */
export function typeOf({ system, nature }: StandardNumber, edition: EditionFacts | null): StandardType {
  if (system !== 'GB') return BY_SYSTEM[system];
  if (edition?.nature === 'mandatory') return 'mandatory-national';
  if (edition?.nature === 'recommended') return 'recommended-national';
  if (edition?.nature !== undefined) return 'other';
  return nature === undefined ? 'mandatory-national' : nature === 'T' ? 'recommended-national' : 'other';
}

/** A title as it is compared: no spaces and no signs, one width, lower case. */
export const plainTitle = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
