import type { ActionName, Policies } from '@platform/permissions';
import type { Role } from '../../domain/organisation/organisation';

/** What a role may by the whole table of policies, and what of it a token may. What everyone signed in may is no part of a role. */
export class RoleActions {
  constructor(private readonly policies: Policies) {}

  of(role: Role): readonly ActionName[] {
    return this.policies.actions.filter((action) => this.rolesOf(action).includes(role)).sort();
  }

  ofTokens(role: Role): readonly ActionName[] {
    return this.of(role).filter((action) => this.policies.table[action]?.token === true);
  }

  private rolesOf(action: ActionName): readonly string[] {
    const roles = this.policies.table[action]?.roles;
    return roles === undefined || roles === 'signed-in' ? [] : roles;
  }
}
