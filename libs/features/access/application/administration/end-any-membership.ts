import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Member } from '../../domain/membership/ending';
import type { MemberStore } from '../members/member-store';
import type { MeasureStore } from './measure-store';
import type { Administrator } from './take-measure';

export type AnyMembershipRefusal = Readonly<{ code: 'CURRENT_MEMBERSHIP_UNKNOWN' | 'OWN_MEMBERSHIP' }>;

/**
 * The system administrator ends a membership of any organisation: sessions act for it no more, and its tokens are void. It may
 * be the last one: who administers the system brings the next person in. Nobody ends the own one here, where nothing looks
 * whether somebody is left.
 */
export class EndAnyMembership {
  constructor(
    private readonly pool: WritePool,
    private readonly members: MemberStore,
    private readonly measures: MeasureStore,
    private readonly journal: Journal,
  ) {}

  execute(id: string, reason: string, { account: administrator, by }: Administrator): Promise<Result<Member, AnyMembershipRefusal>> {
    return this.pool.transaction(async (tx) => {
      const organisation = await this.measures.findOrganisation(tx, id);
      const members = organisation === null ? [] : await this.members.lockMembers(tx, organisation);
      const member = members.find((one) => one.id === id);
      if (organisation === null || !member) return refuse({ code: 'CURRENT_MEMBERSHIP_UNKNOWN' });
      if (member.account === administrator) return refuse({ code: 'OWN_MEMBERSHIP' });
      await this.members.writeEnd(tx, id);
      const measure = await this.measures.createMeasure(tx, { kind: 'end-membership', account: member.account, membership: id, reason, by: administrator });
      const content = { account: member.account, organisation, role: member.role, measure };
      await this.journal.record(tx, { act: 'membership.ended', by, subject: { kind: 'membership', id }, content });
      return ok(member);
    });
  }
}
