import { type CatalogueRule, error } from './rule';

const rule = 'C10';

/** A firm files (备案) with the recommendation of its trade association: a row that leaves one out is to be confirmed. */
export const firmConditions: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.9',
  check: ({ rows }) => rows.filter((row) => row.kind === 'firm' && !row.toConfirm).flatMap(({ key, conditions }) =>
    (['association', 'filing'] as const).filter((kind) => !conditions.some((condition) => condition.kind === kind)).map((kind) => error({ rule, at: `rows.${key}.conditions` }, { kind }))),
};
