import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { MemberStore, type MemberView, type NewMember } from '../../application/members/member-store';
import { type Page, type PageAsked, pageOf } from '../../application/organisations/page';
import type { Member } from '../../domain/membership/ending';
import type { Scopes } from '../../domain/membership/scopes';
import type { Role } from '../../domain/organisation/organisation';
import { queries } from './members.sql';

type MemberRow = Readonly<{ id: string; account_id: string; role: Role; scopes: string[] | null }>;
type ViewRow = MemberRow & Readonly<{ created_at: Date; name: string; email: string }>;

const memberOf = ({ id, account_id, role, scopes }: MemberRow): Member => ({ id, account: account_id, role, scopes });

/** Over PostgreSQL. */
@Injectable()
export class SqlMemberStore extends MemberStore {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  list(organisation: string, { limit, after }: PageAsked): Promise<Page<MemberView>> {
    return this.pool.snapshot(async (tx) => {
      const rows = await tx.query<ViewRow>(queries.page, [organisation, after, limit + 1]);
      const counted = await tx.first<{ total: number }>(queries.total, [organisation]);
      const views = rows.map(({ name, email, created_at, ...row }) => ({ ...memberOf(row), name, email, since: created_at.toISOString() }));
      return pageOf(views, counted?.total ?? 0, limit);
    });
  }

  async lockMembers(tx: Tx, organisation: string): Promise<readonly Member[]> {
    await tx.query(queries.lockOrganisation, [organisation]);
    return (await tx.query<MemberRow>(queries.current, [organisation])).map(memberOf);
  }

  async organisationsOf(tx: Tx, account: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(queries.organisations, [account])).map(({ id }) => id);
  }

  async lockRolesOf(tx: Tx, account: string): Promise<readonly string[]> {
    await tx.query(queries.lockAccount, [account]);
    return (await tx.query<{ role: string }>(queries.roles, [account])).map(({ role }) => role);
  }

  async createMember(tx: Tx, { account, organisation, role, scopes }: NewMember): Promise<string | null> {
    const row = await tx.first<{ id: string }>(queries.insert, [account, organisation, role, scopes]);
    return row?.id ?? null;
  }

  async saveScopes(tx: Tx, id: string, scopes: Scopes): Promise<void> {
    await tx.execute(queries.updateScopes, [id, scopes]);
  }

  async writeEnd(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.updateEnd, [id]);
  }
}
