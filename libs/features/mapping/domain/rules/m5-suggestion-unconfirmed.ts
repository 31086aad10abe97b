import { error, type MappingRule } from './rule';

const rule = 'M5';

/** What the engine suggested counts for nothing until a person has confirmed it. */
export const suggestionUnconfirmed: MappingRule = {
  id: 'M5',
  source: 'domain.md 2.2',
  check: ({ rows }) => rows.flatMap(({ key, method, confirmed }) => (method === 'hybrid' && !confirmed ? [error({ rule, at: `rows.${key}.confirmed` })] : [])),
};
