import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Token, TokenStore } from './token-store';

export type RevokeRefusal = Readonly<{ code: 'TOKEN_UNKNOWN' | 'TOKEN_REVOKED' }>;

/** Makes a token of the own membership void, from the next request on. */
export class RevokeToken {
  constructor(
    private readonly pool: WritePool,
    private readonly tokens: TokenStore,
    private readonly journal: Journal,
  ) {}

  execute(id: string, { organisation, membership }: Acting, by: Actor): Promise<Result<Token, RevokeRefusal>> {
    return this.pool.transaction(async (tx) => {
      const token = await this.tokens.lockToken(tx, membership, id);
      if (!token) return refuse({ code: 'TOKEN_UNKNOWN' });
      if (token.revokedAt !== null) return refuse({ code: 'TOKEN_REVOKED' });
      const revokedAt = await this.tokens.writeRevoked(tx, id);
      await this.journal.record(tx, { act: 'token.revoked', by, subject: { kind: 'token', id }, content: { membership } });
      return ok({ ...token, revokedAt });
    }, { organisation });
  }
}
