import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { handledOrganisation, offeredRoles, type OrganisationBeyond } from '../../domain/invitation/may-invite';
import { mostOf, within } from '../../domain/membership/scopes';
import type { Organisation, Role } from '../../domain/organisation/organisation';
import type { RoleActions } from '../members/role-actions';
import type { OrganisationStore } from '../organisations/organisation-store';
import type { Page, PageAsked } from '../organisations/page';
import type { Invitation, InvitationStore } from './invitation-store';

/** `offered`: roles to which the reader of the list can invite there. */
export type InvitationPage = Page<Invitation> & Readonly<{ offered: readonly Role[] }>;

/** Invitations of the own organisation; for the system administrator, of any. */
export class ListInvitations {
  constructor(
    private readonly pool: WritePool,
    private readonly organisations: OrganisationStore,
    private readonly invitations: InvitationStore,
    private readonly actions: RoleActions,
  ) {}

  async execute(asked: string | null, page: PageAsked, own: Acting): Promise<Result<InvitationPage, OrganisationBeyond>> {
    const handled = handledOrganisation(own, asked);
    if (!handled.ok) return handled;
    const organisation = await this.organisations.find(handled.value);
    if (!organisation) return refuse({ code: 'ORGANISATION_UNKNOWN' });
    const listed = await this.pool.transaction((tx) => this.invitations.list(tx, page), { organisation: organisation.id });
    return ok({ ...listed, offered: this.offered(own, organisation) });
  }

  /** None where the reader can invite nobody, and no role of which they have nothing. */
  private offered(own: Acting, to: Organisation): readonly Role[] {
    if (!within(['invitation:create'], own.scopes)) return [];
    return offeredRoles(own, to).filter((role) => mostOf(own.scopes, this.actions.of(role)).ok);
  }
}
