import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import { handledOrganisation, type OrganisationBeyond } from '../../domain/invitation/may-invite';
import type { Page, PageAsked } from '../organisations/page';
import type { Invitation, InvitationStore } from './invitation-store';

/** Invitations of the own organisation; for the system administrator, of any. */
export class ListInvitations {
  constructor(
    private readonly pool: WritePool,
    private readonly invitations: InvitationStore,
  ) {}

  async execute(asked: string | null, page: PageAsked, own: Acting): Promise<Result<Page<Invitation>, OrganisationBeyond>> {
    const organisation = handledOrganisation(own, asked);
    if (!organisation.ok) return organisation;
    return ok(await this.pool.transaction((tx) => this.invitations.list(tx, page), { organisation: organisation.value }));
  }
}
