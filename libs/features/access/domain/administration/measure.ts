import { ok, refuse, type Result } from '@pure/kernel';

/** `locked`: nobody signs in with it. `closed`: for good. */
export const accountStatuses = ['active', 'locked', 'closed'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** What a security administrator does to somebody's account. Each ends the account's sessions. */
export const accountMeasures = ['lock', 'unlock', 'forget-factors', 'end-sessions'] as const;
export type AccountMeasure = (typeof accountMeasures)[number];

/** What the register of measures holds, with the end of a single session, and what the system administrator does to memberships. */
export const measureKinds = [...accountMeasures, 'end-session', 'end-membership'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Unicode characters of a reason at most. */
export const LONGEST_REASON = 500;

/** Neither is in the hand of the one concerned: for the own account there are the person's own pages. */
export type OwnAccount = Readonly<{ code: 'OWN_ACCOUNT' }>;
export type AccountState = Readonly<{ code: 'ACCOUNT_STATE'; status: AccountStatus }>;

const possibleIn: Readonly<Record<AccountMeasure, readonly AccountStatus[]>> = {
  lock: ['active'],
  unlock: ['locked'],
  'forget-factors': ['active', 'locked'],
  'end-sessions': ['active', 'locked'],
};

/** The account's status after the measure, or why it cannot be taken. `by`: the account of who takes it. */
export function statusAfter(measure: AccountMeasure, account: Readonly<{ id: string; status: AccountStatus }>, by: string): Result<AccountStatus, OwnAccount | AccountState> {
  if (account.id === by) return refuse({ code: 'OWN_ACCOUNT' });
  if (!possibleIn[measure].includes(account.status)) return refuse({ code: 'ACCOUNT_STATE', status: account.status });
  return ok(measure === 'lock' ? 'locked' : measure === 'unlock' ? 'active' : account.status);
}
