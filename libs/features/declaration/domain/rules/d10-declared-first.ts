import { laws } from '../finding';
import type { LintRule } from './rule';

/** To be confirmed: it is declared before it is supplied, and of commissioned production the principal declares. */
export const d10: LintRule = {
  id: 'D10',
  basis: laws.order83(undefined, true),
  check: ({ draft: { subject, products }, facts: { today } }) => [
    ...(subject.role === 'commissioned' ? [{ code: 'D10_PRINCIPAL_DECLARES', severity: 'notice' as const, path: 'subject.role' }] : []),
    ...products.flatMap(({ suppliedSince, name }, place) =>
      suppliedSince !== undefined && suppliedSince < today
        ? [{ code: 'D10_SUPPLIED_BEFORE', severity: 'notice' as const, path: `products.${place}.suppliedSince`, params: { product: name ?? String(place + 1), since: suppliedSince } }]
        : [],
    ),
  ],
};
