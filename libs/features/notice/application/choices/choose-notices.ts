import type { WritePool } from '@platform/database';
import { ok, type Refusal, refuse, type Result } from '@pure/kernel';
import { isFixed, type NoticeReason, noticeReasons, type NoticeWay, wayUnchosen } from '../../domain/reason';
import type { ChoiceStore } from './choice-store';

export type Choice = Readonly<{ reason: NoticeReason; way: NoticeWay; fixed: boolean }>;

/** What concerns the account's safety is always mailed. */
export type ChoiceFixed = Refusal & Readonly<{ code: 'CHOICE_FIXED'; reason: NoticeReason }>;

/** What a person wants by mail. */
export class ChooseNotices {
  constructor(
    private readonly pool: WritePool,
    private readonly choices: ChoiceStore,
  ) {}

  async all(account: string): Promise<readonly Choice[]> {
    const chosen = await this.choices.choicesOf(account);
    return noticeReasons.map((reason) => ({ reason, way: isFixed(reason) ? wayUnchosen(reason) : (chosen.get(reason) ?? wayUnchosen(reason)), fixed: isFixed(reason) }));
  }

  /** Reasons that are not given keep their way. */
  async choose(account: string, ways: readonly Readonly<{ reason: NoticeReason; way: NoticeWay }>[]): Promise<Result<readonly Choice[], ChoiceFixed>> {
    const fixed = ways.find(({ reason, way }) => isFixed(reason) && way !== wayUnchosen(reason));
    if (fixed) return refuse({ code: 'CHOICE_FIXED', reason: fixed.reason });
    await this.pool.transaction(async (tx) => {
      for (const { reason, way } of ways) await this.choices.saveChoice(tx, account, reason, way);
    });
    return ok(await this.all(account));
  }
}
