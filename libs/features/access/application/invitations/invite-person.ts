import type { Tx, WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import { type InviteRefusal, mayInvite } from '../../domain/invitation/may-invite';
import { mayGive, mostOf, type ScopeRefusal, type Scopes } from '../../domain/membership/scopes';
import type { RoleActions } from '../members/role-actions';
import type { OrganisationStore } from '../organisations/organisation-store';
import type { Invitation } from './invitation-store';
import type { WriteInvitation } from './write-invitation';

/** `organisation` null: the inviter's own; `scopes` undefined: as much of the role as the inviter has. */
export type InvitationAsked = Readonly<{ organisation: string | null; email: string; role: string; scopes: Scopes | undefined }>;
export type Inviting = Readonly<{ own: Acting; account: string; by: Actor; keyed: Keyed | null }>;

/** Invites a person by mail into an organisation. */
export class InvitePerson {
  constructor(
    private readonly pool: WritePool,
    private readonly organisations: OrganisationStore,
    private readonly writing: WriteInvitation,
    private readonly actions: RoleActions,
    private readonly idempotency: Idempotency,
  ) {}

  execute({ organisation, email, role, scopes }: InvitationAsked, { own, account, by, keyed }: Inviting): Promise<Result<Invitation, InviteRefusal | ScopeRefusal | KeyRefusal>> {
    const target = organisation ?? own.organisation;
    const invite = (tx: Tx) => async (): Promise<Result<Invitation, InviteRefusal | ScopeRefusal>> => {
      const inviting = mayInvite(own, await this.organisations.lockOrganisation(tx, target), role);
      if (!inviting.ok) return inviting;
      const known = this.actions.of(inviting.value.role);
      const given = scopes === undefined ? mostOf(own.scopes, known) : mayGive(scopes, own.scopes, known);
      return given.ok ? ok(await this.writing.within(tx, { ...inviting.value, email, scopes: given.value, account }, by)) : given;
    };
    return this.pool.transaction((tx) => this.idempotency.once(tx, by, keyed, invite(tx)), { organisation: target });
  }
}
