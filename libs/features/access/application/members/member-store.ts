import type { Tx } from '@platform/database';
import type { Member } from '../../domain/membership/ending';
import type { Role } from '../../domain/organisation/organisation';
import type { Scopes } from '../../domain/membership/scopes';
import type { Page, PageAsked } from '../organisations/page';

/** A member as those of the same organisation see them. `since` is an ISO instant. */
export type MemberView = Member & Readonly<{ name: string; email: string; since: string }>;
export type NewMember = Readonly<{ account: string; organisation: string; role: Role; scopes: Scopes }>;

/** Memberships. One that has ended stays, and is no member. */
export abstract class MemberStore {
  /** Current ones, oldest first. */
  abstract list(organisation: string, page: PageAsked): Promise<Page<MemberView>>;
  /** Current ones; none begins, ends or changes until the transaction is over. */
  abstract lockMembers(tx: Tx, organisation: string): Promise<readonly Member[]>;
  /** Active organisations of which the account is a member, in one order for everybody. */
  abstract organisationsOf(tx: Tx, account: string): Promise<readonly string[]>;
  /** Roles that the account holds anywhere; it takes no other until the transaction is over. */
  abstract lockRolesOf(tx: Tx, account: string): Promise<readonly string[]>;
  /** The id; null where the account has this role in the organisation already. */
  abstract createMember(tx: Tx, member: NewMember): Promise<string | null>;
  abstract saveScopes(tx: Tx, id: string, scopes: Scopes): Promise<void>;
  abstract writeEnd(tx: Tx, id: string): Promise<void>;
}
