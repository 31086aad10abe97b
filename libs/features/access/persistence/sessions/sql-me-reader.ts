import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { MemberRole } from '@platform/permissions';
import { type Me, MeReader, type MembershipView } from '../../application/session/me';
import { IDLE_MINUTES, type SessionMethod } from '../../domain/session/session';
import { queries } from './me.sql';

type MeRow = Readonly<{
  account: string; name: string; email: string; locale: Locale;
  session: string; method: SessionMethod; membership: string | null; expires_at: string; stepped_up_at: string | null;
  totp: boolean; recovery_codes: number; second_step_forgotten: boolean;
}>;
type MembershipRow = Readonly<{
  membership: string; organisation: string; kind: string; side: 'mainland' | 'taiwan'; example: boolean;
  name_hans: string | null; name_hant: string | null; name_en: string | null; role: MemberRole; scopes: string[] | null;
}>;

@Injectable()
export class SqlMeReader extends MeReader {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async findMe(session: string): Promise<Me | null> {
    const row = await this.pool.first<MeRow>(queries.me, [session, IDLE_MINUTES]);
    if (!row) return null;
    const memberships = (await this.pool.query<MembershipRow>(queries.memberships, [row.account])).map(membershipFrom);
    return {
      account: { id: row.account, name: row.name, email: row.email, locale: row.locale },
      acting: memberships.find(({ membership }) => membership === row.membership) ?? null,
      memberships,
      secondFactor: { totp: row.totp, recoveryCodes: row.recovery_codes },
      secondStepForgotten: row.second_step_forgotten,
      session: { id: row.session, method: row.method, expiresAt: row.expires_at, steppedUpAt: row.stepped_up_at },
    };
  }
}

function membershipFrom({ membership, organisation, kind, side, example, role, scopes, ...names }: MembershipRow): MembershipView {
  const name = { ...(names.name_hans && { 'zh-Hans': names.name_hans }), ...(names.name_hant && { 'zh-Hant': names.name_hant }), ...(names.name_en && { en: names.name_en }) };
  return { membership, organisation: { id: organisation, kind, side, name, example }, role, scopes };
}
