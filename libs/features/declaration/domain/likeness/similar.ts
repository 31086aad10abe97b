import { laws } from '../finding';
import type { LintRule } from '../rules/rule';

/** No law asks for it: a declaration that says nearly the same as one of another enterprise may have been copied by mistake. */
export const similar: LintRule = {
  id: 'L1',
  basis: laws.platform,
  check: ({ facts }) => facts.similar.slice(0, 1).map(({ number, month, percent }) => ({ code: 'SIMILAR', severity: 'hint', path: 'indicators', params: { number, month, percent } })),
};
