import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type Result, ok, refuse } from '@pure/kernel';
import type { SessionStore } from './session-store';

export type SessionUnknown = Readonly<{ code: 'SESSION_UNKNOWN' }>;

/** Ends a session of the person's own, this one or another. */
export class EndSession {
  constructor(
    private readonly pool: WritePool,
    private readonly sessions: SessionStore,
    private readonly journal: Journal,
  ) {}

  execute(account: string, session: string, by: Actor): Promise<Result<null, SessionUnknown>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.sessions.writeEnd(tx, session, account))) return refuse({ code: 'SESSION_UNKNOWN' });
      await this.journal.record(tx, { act: 'session.ended', by, subject: { kind: 'session', id: session }, content: { own: session === by.session } });
      return ok(null);
    });
  }
}
