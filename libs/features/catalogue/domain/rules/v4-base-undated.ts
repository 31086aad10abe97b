import type { AdoptionRule } from './rule';

/** A degree speaks of two editions: without the year of the base nothing can be derived from it. */
export const v4: AdoptionRule = {
  id: 'V4',
  source: 'GB/T 1.2-2020',
  check: ({ degree, baseDated }) => (baseDated ? [] : [{ rule: 'V4', severity: 'error', at: 'base', params: { degree } }]),
};
