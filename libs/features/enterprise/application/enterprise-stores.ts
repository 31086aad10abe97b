import type { ContactFields } from './attached/contact-fields';
import type { ContactStore } from './attached/contact-store';
import type { EvidenceStore } from './attached/evidence-store';
import type { EnterpriseStore } from './enterprise-store';
import type { RevisionStore } from './revision/revision-store';
import type { SiteStore } from './site-store';
import type { SubmissionStore } from './submission-store';
import type { ProposalStore } from './verification/proposal-store';

/** What is handed in beside the particulars. */
export type AttachedStores = Readonly<{ contacts: ContactStore; fields: ContactFields; evidence: EvidenceStore; revisions: RevisionStore }>;

/** What is kept of an enterprise. */
export class EnterpriseStores {
  constructor(
    readonly enterprises: EnterpriseStore,
    readonly sites: SiteStore,
    readonly submissions: SubmissionStore,
    readonly proposals: ProposalStore,
    readonly attached: AttachedStores,
  ) {}
}
