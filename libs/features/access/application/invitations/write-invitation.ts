import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Secrets } from '@platform/sealing';
import { emailKey } from '../../domain/account/email';
import { INVITATION_DAYS } from '../../domain/invitation/may-invite';
import type { Scopes } from '../../domain/membership/scopes';
import type { Organisation, Role } from '../../domain/organisation/organisation';
import { type Invitation, localeOfSide } from './invitation-store';
import type { JoiningStores } from './joining-stores';

export type Invited = Readonly<{ email: string; role: Role; scopes: Scopes; to: Organisation; account: string }>;

/** Writes an invitation down. The secret is in the mail alone; what is kept opens nothing once the mail is out. */
export class WriteInvitation {
  constructor(
    private readonly stores: JoiningStores,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { email: typed, role, scopes, to, account }: Invited, by: Actor): Promise<Invitation> {
    const [id, secret, email] = [this.secrets.id(), this.secrets.make(), typed.trim()];
    const invitation = await this.stores.invitations.createInvitation(tx, {
      id, organisation: to.id, email, emailKey: emailKey(email), role, scopes, sha256: secret.sha256, by: account, days: INVITATION_DAYS,
    });
    await this.stores.pending.savePending(tx, { id, kind: 'invitation', account: null, email, locale: localeOfSide(to.side), secret, minutes: INVITATION_DAYS * 24 * 60 });
    await this.journal.record(tx, { act: 'invitation.created', by, subject: { kind: 'invitation', id }, content: { organisation: to.id, role, scopes } });
    return invitation;
  }
}
