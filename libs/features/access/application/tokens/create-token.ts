import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { digestOf, type Secrets } from '@platform/sealing';
import { ok, type Result } from '@pure/kernel';
import { mayGive, type ScopeRefusal } from '../../domain/membership/scopes';
import { TOKEN_PREFIX } from '../../domain/token/token';
import type { RoleActions } from '../members/role-actions';
import type { Token, TokenStore } from './token-store';

/** `days`: it is good for so many, a year at most. */
export type TokenAsked = Readonly<{ name: string; scopes: readonly string[]; days: number }>;
/** `secret` is kept nowhere. */
export type CreatedToken = Readonly<{ token: Token; secret: string }>;

/** Makes a token that acts as the membership by which it is made, for some of what that may. */
export class CreateToken {
  constructor(
    private readonly pool: WritePool,
    private readonly tokens: TokenStore,
    private readonly actions: RoleActions,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  execute({ name, scopes, days }: TokenAsked, { organisation, membership, role, scopes: own }: Acting, by: Actor): Promise<Result<CreatedToken, ScopeRefusal>> {
    return this.pool.transaction(async (tx) => {
      const given = mayGive(scopes, own, this.actions.ofTokens(role));
      if (!given.ok) return given;
      const secret = `${TOKEN_PREFIX}${this.secrets.make().text}`;
      const token = await this.tokens.createToken(tx, { membership, organisation, name, scopes: given.value ?? [], sha256: digestOf(secret), days });
      await this.journal.record(tx, { act: 'token.created', by, subject: { kind: 'token', id: token.id }, content: { membership, scopes: [...token.scopes], days } });
      return ok({ token, secret });
    }, { organisation });
  }
}
