import type { Tx } from '@platform/database';
import { type DeletionHold, DeletionHolds, type PersonalSubject } from '@platform/personal';
import { mayEnd } from '../../domain/membership/ending';
import type { MemberStore } from '../members/member-store';

/** An organisation whose only member with the whole of a role leaves could bring nobody in any more. */
export class LastMemberHolds extends DeletionHolds {
  constructor(private readonly members: MemberStore) {
    super();
  }

  async holdsOn(tx: Tx, { account }: PersonalSubject): Promise<readonly DeletionHold[]> {
    for (const organisation of await this.members.organisationsOf(tx, account)) {
      const all = await this.members.lockMembers(tx, organisation);
      const last = all.filter((member) => member.account === account).some(({ id }) => {
        const ending = mayEnd(all, id, { account, scopes: null });
        return !ending.ok && ending.refusal.code === 'LAST_MEMBER';
      });
      if (last) return [{ code: 'LAST_MEMBER', effect: 'waits' }];
    }
    return [];
  }
}
