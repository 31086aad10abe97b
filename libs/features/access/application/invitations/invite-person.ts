import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import { ok, type Result } from '@pure/kernel';
import { emailKey } from '../../domain/account/email';
import { INVITATION_DAYS, type InviteRefusal, mayInvite } from '../../domain/invitation/may-invite';
import { mayGive, type ScopeRefusal, type Scopes } from '../../domain/membership/scopes';
import type { Organisation, Role } from '../../domain/organisation/organisation';
import type { RoleActions } from '../members/role-actions';
import { type Invitation, localeOfSide } from './invitation-store';
import type { JoiningStores } from './joining-stores';

/** `organisation` null: the inviter's own. */
export type InvitationAsked = Readonly<{ organisation: string | null; email: string; role: string; scopes: Scopes }>;
type Invited = Readonly<{ email: string; role: Role; scopes: Scopes; to: Organisation }>;

/** Invites a person by mail. The secret is in the mail alone; what is kept opens nothing once the mail is out. */
export class InvitePerson {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: JoiningStores,
    private readonly actions: RoleActions,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  execute({ organisation, email, role, scopes }: InvitationAsked, own: Acting, account: string, by: Actor): Promise<Result<Invitation, InviteRefusal | ScopeRefusal>> {
    const target = organisation ?? own.organisation;
    return this.pool.transaction(async (tx) => {
      const inviting = mayInvite(own, await this.stores.organisations.lockOrganisation(tx, target), role);
      if (!inviting.ok) return inviting;
      const given = mayGive(scopes, own.scopes, this.actions.of(inviting.value.role));
      if (!given.ok) return given;
      return ok(await this.write(tx, { ...inviting.value, email, scopes: given.value }, account, by));
    }, { organisation: target });
  }

  private async write(tx: Tx, { email, role, scopes, to }: Invited, account: string, by: Actor): Promise<Invitation> {
    const [id, secret] = [this.secrets.id(), this.secrets.make()];
    const invitation = await this.stores.invitations.createInvitation(tx, {
      id, organisation: to.id, email: email.trim(), emailKey: emailKey(email), role, scopes, sha256: secret.sha256, by: account, days: INVITATION_DAYS,
    });
    await this.stores.pending.savePending(tx, { id, kind: 'invitation', account: null, email: email.trim(), locale: localeOfSide(to.side), secret, minutes: INVITATION_DAYS * 24 * 60 });
    await this.journal.record(tx, { act: 'invitation.created', by, subject: { kind: 'invitation', id }, content: { organisation: to.id, role, scopes } });
    return invitation;
  }
}
