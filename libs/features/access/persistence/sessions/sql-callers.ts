import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import { type Caller, Callers, type Credentials, type MemberRole } from '@platform/permissions';
import { digestOf } from '@platform/sealing';
import { lacksSecondFactor } from '../../domain/session/second-factor';
import { IDLE_MINUTES, type SessionMethod } from '../../domain/session/session';
import { tokenScopes } from '../../domain/token/token';
import { queries } from './callers.sql';

type CallerRow = Readonly<{
  account: string; session: string | null; membership: string | null; organisation: string | null;
  kind: string | null; role: MemberRole | null; scopes: string[] | null; stepped_up_at: string | null; at: string;
}>;

type SessionRow = CallerRow & Readonly<{ method: SessionMethod }>;
type TokenRow = CallerRow & Readonly<{ token: string; token_scopes: string[] }>;

/** Sessions and tokens by the digest of their secret. Asked of the main server: one that was ended has ended at once. */
@Injectable()
export class SqlCallers extends Callers {
  constructor(
    private readonly pool: WritePool,
    private readonly environment: Environment,
  ) {
    super();
  }

  async callerOf({ kind, secret }: Credentials): Promise<Caller | null> {
    const digest = digestOf(secret);
    if (kind === 'token') return this.callerOfToken(digest);
    const row = await this.pool.first<SessionRow>(queries.callerOfSession, [digest, IDLE_MINUTES]);
    if (!row) return null;
    const isWeak = lacksSecondFactor(row.kind, row.method, this.environment.secondFactorAskedOf);
    return { ...callerFrom(row, kind), ...(isWeak && { secondFactorMissing: true }) };
  }

  private async callerOfToken(digest: Buffer): Promise<Caller | null> {
    const row = await this.pool.first<TokenRow>(queries.callerOfToken, [digest]);
    if (!row) return null;
    await this.pool.query(queries.noteUse, [row.token]);
    return callerFrom({ ...row, scopes: [...tokenScopes(row.token_scopes, row.scopes)] }, 'token');
  }
}

function callerFrom({ account, session, membership, organisation, kind, role, scopes, stepped_up_at, at }: CallerRow, via: Caller['via']): Caller {
  const acting = membership && organisation && role ? { organisation, membership, role, scopes, ...(kind === 'evaluation-body' && { evaluates: true as const }) } : null;
  return { account, session, via, acting, steppedUpAt: stepped_up_at, at };
}
