import { claimsIdentity } from '../claims';
import { error, type MappingRule, warning } from './rule';

/** Two sides that take different editions of one base are apart by that gap: they are not identical. */
export const v6: MappingRule = {
  id: 'V6',
  source: 'ISO/IEC Guide 21-1, vice-versa principle',
  check: ({ document }, { derived }) => {
    if (!derived.editionGap) return [];
    return [claimsIdentity(document) ? error({ rule: 'V6', at: 'document.relations' }) : warning({ rule: 'V6', at: 'document.relations' })];
  },
};
