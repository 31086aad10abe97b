import { technicalDeviations } from '../claims';
import { error, type MappingRule, notice } from './rule';

/** What is modified marks each deviation. A list that nobody has seen is told as such: *deviations not recorded*. */
export const v2: MappingRule = {
  id: 'V2',
  source: 'GB/T 1.2-2020 4.1.1; rules on the adoption of international standards, art. 12',
  check: (content) => {
    const { degree, deviationsSeen, deviationsComplete } = content.document;
    const none = technicalDeviations(content).length === 0;
    if (deviationsComplete && !deviationsSeen) return [error({ rule: 'V2', at: 'document.deviationsComplete' })];
    if (degree !== 'MOD' || !none) return [];
    return [deviationsSeen ? error({ rule: 'V2', at: 'document.deviationsSeen' }) : notice({ rule: 'V2', at: 'document.deviationsSeen' })];
  },
};
