import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { AccountDirectory, type AccountLine, type AccountsAsked, type AccountView, type MeasureView } from '../../application/administration/account-directory';
import { type Page, type PageAsked, pageOf } from '../../application/organisations/page';
import type { AccountStatus, MeasureKind } from '../../domain/administration/measure';
import { IDLE_MINUTES } from '../../domain/session/session';
import { nameOf, type NameRow } from '../organisations/organisation-row';
import { queries } from './administration.sql';

type LineRow = Readonly<{ id: string; name: string; email: string; status: AccountStatus; created_at: Date }>;
type AccountRow = LineRow & Pick<AccountView, 'password' | 'totp' | 'passkeys' | 'identities' | 'sessions'> & Readonly<{ last_sign_in: Date | null }>;
type MembershipRow = NameRow & Readonly<{ membership: string; organisation: string; role: string }>;
type MeasureRow = Readonly<{ id: string; kind: MeasureKind; membership_id: string | null; reason: string; taken_by: string; at: Date }>;

/** Asked of the main server: what was just done is seen. */
@Injectable()
export class SqlAccountDirectory extends AccountDirectory {
  constructor(private readonly pool: WritePool) {
    super();
  }

  list({ words, status, limit, after }: AccountsAsked): Promise<Page<AccountLine>> {
    return this.pool.transaction(async (tx) => {
      const rows = await tx.query<LineRow>(queries.page, [words, status, after, limit + 1]);
      const counted = await tx.first<{ total: number }>(queries.total, [words, status]);
      return pageOf(rows.map(lineFrom), counted?.total ?? 0, limit);
    });
  }

  find(account: string): Promise<AccountView | null> {
    return this.pool.transaction(async (tx) => {
      const row = await tx.first<AccountRow>(queries.one, [account, IDLE_MINUTES]);
      if (!row) return null;
      const { password, totp, passkeys, identities, sessions, last_sign_in } = row;
      const memberships = (await tx.query<MembershipRow>(queries.memberships, [account])).map(({ membership, organisation, role, ...names }) => ({ membership, organisation, name: nameOf(names), role }));
      return { ...lineFrom(row), password, totp, passkeys, identities, sessions, lastSignIn: last_sign_in?.toISOString() ?? null, memberships };
    });
  }

  measuresOf(account: string, { limit, after }: PageAsked): Promise<Page<MeasureView>> {
    return this.pool.transaction(async (tx) => {
      const rows = await tx.query<MeasureRow>(queries.measures, [account, after, limit + 1]);
      const counted = await tx.first<{ total: number }>(queries.totalMeasures, [account]);
      return pageOf(rows.map(({ id, kind, membership_id, reason, taken_by, at }) => ({ id, kind, membership: membership_id, reason, by: taken_by, at: at.toISOString() })), counted?.total ?? 0, limit);
    });
  }
}

const lineFrom = ({ id, name, email, status, created_at }: LineRow): AccountLine => ({ id, name, email, status, since: created_at.toISOString() });
