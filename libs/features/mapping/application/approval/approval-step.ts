import type { Step } from '@platform/two-person';
import type { NewApproval } from './approval-store';

/** The attempt as what two persons approve: everything that it will do, bound to the content by its digest. */
export const stepOf = ({ id, mapping, number, version, digest, terms: { effect, territory, until, noticeDays, offline } }: NewApproval, supersedes: string | null): Omit<Step, 'step' | 'by'> => ({
  proposal: id, act: 'mapping.approved', subject: { kind: 'mapping', id: mapping },
  content: { number, version, digest, effect, territory, until, noticeDays, offline, ...(supersedes !== null && { supersedes }) },
});
