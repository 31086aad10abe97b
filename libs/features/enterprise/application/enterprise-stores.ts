import type { EnterpriseStore } from './enterprise-store';
import type { ProposalStore } from './proposal-store';
import type { SiteStore } from './site-store';
import type { SubmissionStore } from './submission-store';

/** What is kept of an enterprise. */
export class EnterpriseStores {
  constructor(
    readonly enterprises: EnterpriseStore,
    readonly sites: SiteStore,
    readonly submissions: SubmissionStore,
    readonly proposals: ProposalStore,
  ) {}
}
