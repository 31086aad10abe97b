import type { Acting } from '@platform/permissions';
import type { Member } from '../../domain/membership/ending';
import { within } from '../../domain/membership/scopes';
import type { Page, PageAsked } from '../organisations/page';
import type { MemberStore, MemberView } from './member-store';
import type { RoleActions } from './role-actions';

/** `offered`: actions that the reader of the list can leave to this member; none where the member is beyond them. */
export type OfferedMember = MemberView & Readonly<{ offered: readonly string[] }>;

/** Members of the own organisation, and what each could be given. */
export class ListMembers {
  constructor(
    private readonly members: MemberStore,
    private readonly actions: RoleActions,
  ) {}

  async execute(page: PageAsked, own: Acting, account: string): Promise<Page<OfferedMember>> {
    const listed = await this.members.list(own.organisation, page);
    return { ...listed, items: listed.items.map((member) => ({ ...member, offered: this.offered(member, own, account) })) };
  }

  private offered({ account, role, scopes }: Member, own: Acting, reader: string): readonly string[] {
    if (account === reader || !within(scopes, own.scopes)) return [];
    return this.actions.of(role).filter((action) => within([action], own.scopes));
  }
}
