import type { Tx, WritePool } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { type AccountMeasure, type AccountState, type OwnAccount, statusAfter } from '../../domain/administration/measure';
import type { SessionStore } from '../session/session-store';
import type { ForgottenFactors, MeasureStore } from './measure-store';

export type MeasureRefusal = Readonly<{ code: 'ACCOUNT_UNKNOWN' | 'FACTORS_NONE' }> | OwnAccount | AccountState;

/** Who takes the measure, and by which request. */
export type Administrator = Readonly<{ account: string; by: Actor }>;

const acts = {
  lock: 'account.locked', unlock: 'account.unlocked', 'forget-factors': 'account.factors-forgotten', 'end-sessions': 'account.sessions-ended',
} as const satisfies Record<AccountMeasure, ActName>;

const nothing: ForgottenFactors = { totp: false, passkeys: 0 };

/**
 * What a security administrator does to the account of somebody else. All sessions end with it: also on unlocking, since one
 * may have been opened in the moment of locking.
 */
export class TakeMeasure {
  constructor(
    private readonly pool: WritePool,
    private readonly measures: MeasureStore,
    private readonly sessions: SessionStore,
    private readonly journal: Journal,
  ) {}

  execute(kind: AccountMeasure, account: string, reason: string, { account: administrator, by }: Administrator): Promise<Result<null, MeasureRefusal>> {
    return this.pool.transaction(async (tx) => {
      const status = await this.measures.lockAccount(tx, account);
      if (status === null) return refuse({ code: 'ACCOUNT_UNKNOWN' });
      const after = statusAfter(kind, { id: account, status }, administrator);
      if (!after.ok) return after;
      const forgotten = kind === 'forget-factors' ? await this.measures.deleteFactors(tx, account) : nothing;
      if (kind === 'forget-factors' && !forgotten.totp && forgotten.passkeys === 0) return refuse({ code: 'FACTORS_NONE' });
      if (after.value !== status) await this.measures.saveStatus(tx, account, after.value);
      await this.write(tx, kind, { account, reason, by: administrator }, forgotten, by);
      return ok(null);
    });
  }

  private async write(tx: Tx, kind: AccountMeasure, { account, reason, by }: Readonly<{ account: string; reason: string; by: string }>, forgotten: ForgottenFactors, actor: Actor): Promise<void> {
    const sessionsEnded = await this.sessions.writeEndOfOthers(tx, account, null);
    const measure = await this.measures.createMeasure(tx, { kind, account, membership: null, reason, by });
    const content = { measure, sessionsEnded, ...(kind === 'forget-factors' && forgotten) };
    await this.journal.record(tx, { act: acts[kind], by: actor, subject: { kind: 'account', id: account }, content });
  }
}
