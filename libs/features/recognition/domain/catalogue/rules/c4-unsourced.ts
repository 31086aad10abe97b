import { type CatalogueRule, error } from './rule';

const rule = 'C4';

/** The whole and each row say on what they rest. */
export const unsourced: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ head, rows }) => [
    ...(head.source.trim() === '' ? [error({ rule, at: 'head.source' })] : []),
    ...rows.filter(({ source }) => source.trim() === '').map(({ key }) => error({ rule, at: `rows.${key}.source` })),
  ],
};
