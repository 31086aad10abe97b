import { type CatalogueRule, error } from './rule';

const rule = 'C7';

/** A catalogue takes the place of others that were published, never of itself. */
export const supersession: CatalogueRule = {
  id: rule,
  source: 'domain.md G05',
  check: ({ head }, { others }) => head.supersedes.filter((id) => id === head.id || !others.includes(id)).map((id) => error({ rule, at: 'head.supersedes' }, { id })),
};
