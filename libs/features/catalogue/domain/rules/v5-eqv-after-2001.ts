import type { AdoptionRule } from './rule';

const LAST_YEAR_OF_EQV = 2001;

/** 等效采用 (EQV) is a degree of before 2002. */
export const v5: AdoptionRule = {
  id: 'V5',
  source: 'Rules on the adoption of international standards of 2001',
  check: ({ degree, nationalYear }) =>
    degree === 'EQV' && nationalYear !== undefined && nationalYear > LAST_YEAR_OF_EQV
      ? [{ rule: 'V5', severity: 'error', at: 'degree', params: { year: nationalYear } }]
      : [],
};
