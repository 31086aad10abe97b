import { type CatalogueRule, error } from './rule';

const rule = 'C8';
const FUJIAN = '35';

/** Practising first and being confirmed afterwards needs a number of days, and no text of Fujian at hand allows it. */
export const actFirst: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ head }) => {
    if (head.actFirst === null) return [];
    if (head.territory.some((code) => code.startsWith(FUJIAN))) return [error({ rule, at: 'head.actFirst' })];
    return Number.isInteger(head.actFirst.days) && head.actFirst.days >= 1 ? [] : [error({ rule, at: 'head.actFirst.days' })];
  },
};
