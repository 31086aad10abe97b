import { laws } from '../finding';
import type { LintRule } from './rule';

/** Local rules: where a product is sold online its page shows the number of the standard; a QR code to the indicators is encouraged. */
export const d9: LintRule = {
  id: 'D9',
  basis: laws.local,
  check: ({ draft: { products } }) =>
    products.flatMap(({ soldOnline, name }, place) => (soldOnline ? [{ code: 'D9_SHOW_ONLINE', severity: 'hint', path: `products.${place}.soldOnline`, params: { product: name ?? String(place + 1) } }] : [])),
};
