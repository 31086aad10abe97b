import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type Result, ok, refuse } from '@pure/kernel';
import type { SessionStore } from './session-store';

export type MembershipUnknown = Readonly<{ code: 'MEMBERSHIP_UNKNOWN' }>;

/** Has a person act for another of the organisations that they belong to. */
export class ActFor {
  constructor(
    private readonly pool: WritePool,
    private readonly sessions: SessionStore,
    private readonly journal: Journal,
  ) {}

  execute(account: string, session: string, membership: string, by: Actor): Promise<Result<null, MembershipUnknown>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.sessions.writeActing(tx, session, account, membership))) return refuse({ code: 'MEMBERSHIP_UNKNOWN' });
      await this.journal.record(tx, { act: 'session.acting-changed', by, subject: { kind: 'session', id: session }, content: { membership } });
      return ok(null);
    });
  }
}
