import type { Finding } from '@pure/kernel';
import type { AdoptionRule } from './rule';

/** A modified adoption marks each technical deviation and explains it. A list that no source shows is only noticed. */
export const v2: AdoptionRule = {
  id: 'V2',
  source: 'GB/T 1.2-2020 4.1.1; rules on the adoption of international standards, art. 12',
  check: ({ degree, deviations, deviationsSeen }): readonly Finding[] => {
    if (degree !== 'MOD') return [];
    if (deviations.length === 0) {
      return [{ rule: 'V2', severity: deviationsSeen ? 'error' : 'notice', at: 'deviations', params: { count: 0 } }];
    }
    return deviations.flatMap(({ reason }, index) =>
      reason?.trim() ? [] : [{ rule: 'V2', severity: 'error', at: `deviations.${index}.reason`, params: { count: deviations.length } }],
    );
  },
};
