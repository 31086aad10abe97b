import type { Indicator } from '../draft';
import { type Found, laws } from '../finding';
import { successorOf } from '../succession';
import type { LintInput, LintRule } from './rule';

/**
 * Order 83 art. 12: a standard of products or services states how it is tested, by a published method where there is one. That each
 * indicator is disclosed with its method is to be confirmed (art. 14) where no own standard is followed.
 */
export const d3: LintRule = {
  id: 'D3',
  basis: laws.order83('12'),
  check: (input) => input.draft.indicators.flatMap((indicator) => ofIndicator(indicator, input)),
};

function ofIndicator({ name, place, promised: { method } }: Indicator, { draft, factsOf }: LintInput): readonly Found[] {
  const path = `indicators.${place}.method`;
  if (method === undefined) {
    const isOwn = draft.standards.some(({ type }) => type === 'enterprise');
    return [{ code: 'D3_METHOD_MISSING', severity: isOwn ? 'block' : 'notice', path, params: { name }, ...(isOwn ? {} : { basis: laws.order83('14', true) }) }];
  }
  if (method.edition === undefined) return [{ code: 'D3_OWN_METHOD', severity: 'notice', path, params: { name } }];
  const edition = factsOf(method.edition)?.edition;
  if (edition?.status !== 'replaced' && edition?.status !== 'withdrawn') return [];
  const params = { name, number: edition.number, successor: successorOf(edition) ?? '—' };
  return [{ code: 'D3_METHOD_ENDED', severity: 'notice', path, params, basis: laws.spotCheck }];
}
