import { type CatalogueRule, error } from './rule';

const rule = 'C5';

/** What somebody remembers (M) is to be confirmed, and never a rule. */
export const memory: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ head, rows }) => [
    ...(head.grade === 'M' && !head.toConfirm ? [error({ rule, at: 'head.toConfirm' })] : []),
    ...rows.filter(({ grade, toConfirm }) => grade === 'M' && !toConfirm).map(({ key }) => error({ rule, at: `rows.${key}.toConfirm` })),
  ],
};
