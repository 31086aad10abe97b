import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import type { RoleActions } from '../members/role-actions';
import { within } from '../../domain/membership/scopes';
import type { Page, PageAsked } from '../organisations/page';
import type { Token, TokenStore } from './token-store';

/** Tokens of the own membership, and what a new one could be for. */
export class ListTokens {
  constructor(
    private readonly pool: WritePool,
    private readonly tokens: TokenStore,
    private readonly actions: RoleActions,
  ) {}

  execute(page: PageAsked, { organisation, membership }: Acting): Promise<Page<Token>> {
    return this.pool.transaction((tx) => this.tokens.list(tx, membership, page), { organisation });
  }

  offered({ role, scopes }: Acting): readonly string[] {
    return this.actions.ofTokens(role).filter((action) => within([action], scopes));
  }
}
