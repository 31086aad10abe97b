import { type CatalogueRule, error } from './rule';

const rule = 'C1';

/** The level stands in each row as its source states it. 乙級 is 二级 in one row and something else in another, so no formula leads to it. */
export const levelInferred: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ rows }) => rows.filter(({ mainland }) => mainland.level !== null && mainland.levelBasis !== 'stated').map(({ key, mainland }) => error({ rule, at: `rows.${key}.mainland.level` }, { level: mainland.level ?? '' })),
};
