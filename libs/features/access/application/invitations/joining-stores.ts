import type { MemberStore } from '../members/member-store';
import type { OrganisationStore } from '../organisations/organisation-store';
import type { InvitationStore } from './invitation-store';
import type { PendingSecrets } from './pending-secrets';

/** What is written when a person is brought in. */
export class JoiningStores {
  constructor(
    readonly organisations: OrganisationStore,
    readonly invitations: InvitationStore,
    readonly members: MemberStore,
    readonly pending: PendingSecrets,
  ) {}
}
