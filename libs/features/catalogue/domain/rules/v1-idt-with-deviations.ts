import { isTechnical } from '../adoption';
import type { AdoptionRule } from './rule';

/** An identical adoption has no technical deviation; editorial changes are allowed. */
export const v1: AdoptionRule = {
  id: 'V1',
  source: 'GB/T 1.2-2020 4.1.1',
  check: ({ degree, deviations }) => {
    const technical = deviations.filter(isTechnical).length;
    return degree === 'IDT' && technical > 0 ? [{ rule: 'V1', severity: 'error', at: 'deviations', params: { count: technical } }] : [];
  },
};
