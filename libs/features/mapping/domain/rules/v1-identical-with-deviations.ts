import { claimsIdentity, technicalDeviations } from '../claims';
import { error, type MappingRule } from './rule';

/** What is identical has no technical deviation; editorial changes are allowed. */
export const v1: MappingRule = {
  id: 'V1',
  source: 'GB/T 1.2-2020 4.1.1',
  check: (content) => {
    const count = claimsIdentity(content.document) ? technicalDeviations(content).length : 0;
    return count > 0 ? [error({ rule: 'V1', at: 'document.degree' }, { count })] : [];
  },
};
