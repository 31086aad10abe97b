import type { IndicatorKind } from '../draft';
import { laws } from '../finding';
import type { LintInput, LintRule } from './rule';

/**
 * 标准化法 art. 27: who follows a standard of their own discloses functional indicators of products and services, and performance
 * indicators of products. A service needs none of performance.
 */
export const d2: LintRule = {
  id: 'D2',
  basis: laws.standardization('27'),
  check: (input) => {
    const { standards, products } = input.draft;
    if (standards.every(({ type }) => type !== 'enterprise')) return [];
    return products.flatMap(({ kind, name }, place) => {
      const finding = (code: string) => ({ code, severity: 'block' as const, path: `products.${place}`, params: { product: name ?? String(place + 1) } });
      return [
        ...(has(input, 'functional', place) ? [] : [finding('D2_NO_FUNCTIONAL')]),
        ...(kind === 'service' || has(input, 'performance', place) ? [] : [finding('D2_NO_PERFORMANCE')]),
      ];
    });
  },
};

const has = ({ draft }: LintInput, kind: IndicatorKind, place: number): boolean =>
  draft.indicators.some((indicator) => indicator.kind === kind && (indicator.product ?? place) === place);
