import { error, type MappingRule } from './rule';

const LAST_YEAR_OF_EQV = 2001;

/** 等效采用 (EQV) is a degree of before 2002. */
export const v5: MappingRule = {
  id: 'V5',
  source: 'Rules on the adoption of international standards of 2001',
  check: ({ document }, { source, target }) => {
    const later = [source, target].find(({ year }) => year !== null && year > LAST_YEAR_OF_EQV);
    return document.degree === 'EQV' && later ? [error({ rule: 'V5', at: 'document.degree' }, { number: later.number, year: later.year ?? 0 })] : [];
  },
};
