import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Page, type PageAsked, pageOf } from '../../application/organisations/page';
import { type NewToken, type Token, TokenStore } from '../../application/tokens/token-store';
import { queries } from './tokens.sql';

type TokenRow = Readonly<{ id: string; name: string; scopes: string[]; created_at: Date; expires_at: Date; last_used_at: Date | null; revoked_at: Date | null }>;

const tokenOf = ({ id, name, scopes, created_at, expires_at, last_used_at, revoked_at }: TokenRow): Token => ({
  id, name, scopes, at: created_at.toISOString(), expiresAt: expires_at.toISOString(),
  lastUsedAt: last_used_at?.toISOString() ?? null, revokedAt: revoked_at?.toISOString() ?? null,
});

/** Over PostgreSQL. */
@Injectable()
export class SqlTokenStore extends TokenStore {
  async list(tx: Tx, membership: string, { limit, after }: PageAsked): Promise<Page<Token>> {
    const rows = await tx.query<TokenRow>(queries.page, [membership, after, limit + 1]);
    const counted = await tx.first<{ total: number }>(queries.total, [membership]);
    return pageOf(rows.map(tokenOf), counted?.total ?? 0, limit);
  }

  async createToken(tx: Tx, { membership, organisation, name, scopes, sha256, days }: NewToken): Promise<Token> {
    const row = await tx.first<TokenRow>(queries.insert, [membership, organisation, name, scopes, sha256, days]);
    if (!row) throw new Error('the token was not written');
    return tokenOf(row);
  }

  async lockToken(tx: Tx, membership: string, id: string): Promise<Token | null> {
    const row = await tx.first<TokenRow>(queries.lock, [membership, id]);
    return row && tokenOf(row);
  }

  async writeRevoked(tx: Tx, id: string): Promise<string> {
    const row = await tx.first<{ revoked_at: Date }>(queries.updateRevoked, [id]);
    if (!row) throw new Error('the token is gone');
    return row.revoked_at.toISOString();
  }
}
