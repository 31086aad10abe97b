import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type AcceptanceRefusal, closedInvitation } from '../../domain/invitation/acceptance';
import { handledOrganisation, type OrganisationBeyond } from '../../domain/invitation/may-invite';
import type { Invitation, InvitationStore } from './invitation-store';
import type { PendingSecrets } from './pending-secrets';

/** Takes an invitation back while nobody has accepted it. */
export class RevokeInvitation {
  constructor(
    private readonly pool: WritePool,
    private readonly invitations: InvitationStore,
    private readonly pending: PendingSecrets,
    private readonly journal: Journal,
  ) {}

  async execute(id: string, asked: string | null, own: Acting, by: Actor): Promise<Result<Invitation, AcceptanceRefusal | OrganisationBeyond>> {
    const handled = handledOrganisation(own, asked);
    if (!handled.ok) return handled;
    const organisation = handled.value;
    return this.pool.transaction(async (tx) => {
      const invitation = await this.invitations.lockInvitation(tx, id);
      if (!invitation) return refuse({ code: 'INVITATION_UNKNOWN' });
      if (invitation.state !== 'open') return refuse({ code: closedInvitation[invitation.state] });
      await this.invitations.writeRevoked(tx, id);
      await this.pending.clearPending(tx, id);
      await this.journal.record(tx, { act: 'invitation.revoked', by, subject: { kind: 'invitation', id }, content: { organisation } });
      return ok({ ...invitation, state: 'revoked' });
    }, { organisation });
  }
}
