import type { Tx } from '@platform/database';
import type { NoticeReason, NoticeWay } from '../../domain/reason';

/** What people have chosen; who has chosen nothing is not in it. */
export abstract class ChoiceStore {
  abstract choicesOf(account: string): Promise<ReadonlyMap<NoticeReason, NoticeWay>>;
  abstract waysOf(accounts: readonly string[], reason: NoticeReason): Promise<ReadonlyMap<string, NoticeWay>>;
  abstract saveChoice(tx: Tx, account: string, reason: NoticeReason, way: NoticeWay): Promise<void>;
}
