import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import { type Member, type MemberRefusal, mayDelegate } from '../../domain/membership/ending';
import { mayGive, type ScopeRefusal, type Scopes } from '../../domain/membership/scopes';
import type { MemberStore } from './member-store';
import type { RoleActions } from './role-actions';

/** Gives a member of the own organisation a part of the role, or all of it again. */
export class DelegateMember {
  constructor(
    private readonly pool: WritePool,
    private readonly members: MemberStore,
    private readonly actions: RoleActions,
    private readonly journal: Journal,
  ) {}

  execute(id: string, asked: Scopes, own: Acting, account: string, by: Actor): Promise<Result<Member, MemberRefusal | ScopeRefusal>> {
    const { organisation } = own;
    return this.pool.transaction(async (tx) => {
      const member = mayDelegate(await this.members.lockMembers(tx, organisation), id, { account, scopes: own.scopes }, asked);
      if (!member.ok) return member;
      const given = mayGive(asked, own.scopes, this.actions.of(member.value.role));
      if (!given.ok) return given;
      await this.members.saveScopes(tx, id, given.value);
      await this.journal.record(tx, { act: 'membership.delegated', by, subject: { kind: 'membership', id }, content: { scopes: given.value } });
      return ok({ ...member.value, scopes: given.value });
    }, { organisation });
  }
}
