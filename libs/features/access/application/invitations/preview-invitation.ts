import { digestOf } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { type AcceptanceRefusal, standing } from '../../domain/invitation/acceptance';
import type { InvitationPreview, InvitationStore } from './invitation-store';

/** Tells who has the secret of an invitation what it opens, before anything is accepted. Refuses as accepting would. */
export class PreviewInvitation {
  constructor(private readonly invitations: InvitationStore) {}

  async execute(code: string): Promise<Result<InvitationPreview, AcceptanceRefusal>> {
    const preview = await this.invitations.previewBySecret(digestOf(code));
    if (!preview) return refuse({ code: 'INVITATION_UNKNOWN' });
    const stands = standing({ state: preview.state, organisation: preview.organisation.status });
    return stands.ok ? ok(preview) : stands;
  }
}
