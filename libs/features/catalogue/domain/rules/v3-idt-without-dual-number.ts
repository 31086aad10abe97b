import type { AdoptionRule } from './rule';

const LAST_YEAR_OF_THE_OLD_RULE = 2001;

/** Since 2002 the cover of an identical adoption prints a dual number: GB/T 24819—2023/IEC 62031:2018. */
export const v3: AdoptionRule = {
  id: 'V3',
  source: 'Rules on the adoption of international standards, art. 12',
  check: ({ degree, nationalYear, dualNumber }) =>
    degree === 'IDT' && dualNumber === false && nationalYear !== undefined && nationalYear > LAST_YEAR_OF_THE_OLD_RULE
      ? [{ rule: 'V3', severity: 'warning', at: 'dualNumber', params: { year: nationalYear } }]
      : [],
};
