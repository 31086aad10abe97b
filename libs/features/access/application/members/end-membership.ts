import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import { type Member, type MemberRefusal, mayEnd } from '../../domain/membership/ending';
import type { MemberStore } from './member-store';

/** Ends a membership of the own organisation: its sessions act for it no more, and its tokens are void. */
export class EndMembership {
  constructor(
    private readonly pool: WritePool,
    private readonly members: MemberStore,
    private readonly journal: Journal,
  ) {}

  execute(id: string, { organisation, scopes }: Acting, account: string, by: Actor): Promise<Result<Member, MemberRefusal>> {
    return this.pool.transaction(async (tx) => {
      const ending = mayEnd(await this.members.lockMembers(tx, organisation), id, { account, scopes });
      if (!ending.ok) return ending;
      await this.members.writeEnd(tx, id);
      const { role, account: person } = ending.value;
      await this.journal.record(tx, { act: 'membership.ended', by, subject: { kind: 'membership', id }, content: { account: person, organisation, role } });
      return ok(ending.value);
    }, { organisation });
  }
}
