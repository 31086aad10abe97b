import type { LocalDate } from '@pure/kernel';
import type { Approval, SettledApproval } from '../../application/approval/approval-store';
import type { Names } from '../../domain/approval/document';
import type { Effect, OfflineDecision } from '../../domain/approval/terms';

export type ApprovalRow = Omit<SettledApproval, 'regulatorNames' | 'terms'> &
  Readonly<{ names: Names; effect: Effect; territory: string; until: LocalDate | null; days: number; lastDay: LocalDate; offline: OfflineDecision | null }>;

export const settledOf = ({ names, effect, territory, until, days, lastDay, offline, ...row }: ApprovalRow): SettledApproval => ({
  ...row, regulatorNames: names, terms: { effect, territory, until, noticeDays: days, lastDay, offline },
});

export function approvalOf(row: ApprovalRow): Approval {
  const { outcome: _outcome, reasons: _reasons, settledBy: _by, settledAt: _at, ...open } = settledOf(row);
  return open;
}
