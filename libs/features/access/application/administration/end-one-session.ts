import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { OwnAccount } from '../../domain/administration/measure';
import type { SessionStore } from '../session/session-store';
import type { MeasureStore } from './measure-store';
import type { Administrator } from './take-measure';

export type OneSessionRefusal = Readonly<{ code: 'OPEN_SESSION_UNKNOWN' }> | OwnAccount;

/** The security administrator ends one session of somebody else; the person stays signed in everywhere else. */
export class EndOneSession {
  constructor(
    private readonly pool: WritePool,
    private readonly measures: MeasureStore,
    private readonly sessions: SessionStore,
    private readonly journal: Journal,
  ) {}

  /** Gives whose session it was. */
  execute(session: string, reason: string, { account: administrator, by }: Administrator): Promise<Result<string, OneSessionRefusal>> {
    return this.pool.transaction(async (tx) => {
      const account = await this.measures.lockSessionAccount(tx, session);
      if (account === null) return refuse({ code: 'OPEN_SESSION_UNKNOWN' });
      if (account === administrator) return refuse({ code: 'OWN_ACCOUNT' });
      await this.sessions.writeEnd(tx, session, account);
      const measure = await this.measures.createMeasure(tx, { kind: 'end-session', account, membership: null, reason, by: administrator });
      await this.journal.record(tx, { act: 'account.session-ended', by, subject: { kind: 'account', id: account }, content: { measure, session } });
      return ok(account);
    });
  }
}
