import type { RefusalStatus } from '@platform/http';
import { type KeyRefusal, keyStatus } from '@platform/idempotency';
import type { Json, Refusal } from '@pure/kernel';
import type { AcceptRefusal, LeaveRefusal } from '../../application/panel/answer-invitation';
import type { CastRefusal } from '../../application/panel/cast-vote';
import type { FeedbackRefusal } from '../../application/panel/give-feedback';
import type { JudgeRefusal, RowRefusal } from '../../application/panel/judge-rows';
import type { DissentRefusal, PanelUnknown, SeatUnknown } from '../../application/panel/look-after-panels';
import type { ReviewUnknown, WrongPanelState } from '../../application/panel/own-reviews';
import type { BeginSigningRefusal, SignRefusal } from '../../application/panel/sign-opinion';

export const unknownStatus = { REVIEW_UNKNOWN: 404 } as const satisfies RefusalStatus<ReviewUnknown>;
export const leaveStatus = { ...unknownStatus, PANEL_STATE: 409 } as const satisfies RefusalStatus<LeaveRefusal>;
export const acceptStatus = { ...leaveStatus, SEAT_ANSWERED: 409, ACCESS_NEEDED: 422, INTEREST_STATED: 422 } as const satisfies RefusalStatus<AcceptRefusal>;
export const rowStatus = { ...leaveStatus, SEAT_NOT_ACCEPTED: 409, ROW_UNKNOWN: 404 } as const satisfies RefusalStatus<RowRefusal>;
export const commentStatus = { ...rowStatus, ...keyStatus } as const satisfies RefusalStatus<RowRefusal | KeyRefusal>;
export const judgeStatus = { ...rowStatus, VERSION_STALE: 412, OPINION_REASON_MISSING: 422, OPINION_RELATION_MISSING: 422, OPINION_RELATION_SAME: 422 } as const satisfies RefusalStatus<JudgeRefusal>;
export const castStatus = {
  ...leaveStatus, SEAT_NOT_ACCEPTED: 409, ROWS_UNREAD: 409, VOTE_REASONS_MISSING: 422, REVIEW_OVER: 409, OPINION_SUBMITTED: 409, VOTE_SIGNED: 409,
} as const satisfies RefusalStatus<CastRefusal>;
const signing = { ...leaveStatus, SEAT_NOT_ACCEPTED: 409, VOTE_NONE: 409, VOTE_SIGNED: 409, REVIEW_OVER: 409 } as const;
export const beginStatus = { ...signing, PASSKEYS_UNUSABLE: 409, PASSKEY_NONE: 409 } as const satisfies RefusalStatus<BeginSigningRefusal>;
export const signStatus = { ...signing, PASSKEY_REFUSED: 422, OPINION_CHANGED: 409 } as const satisfies RefusalStatus<SignRefusal>;
export const feedbackStatus = { ...unknownStatus, FEEDBACK_EARLY: 409, FEEDBACK_NOT_SEATED: 409, FEEDBACK_LATE: 409 } as const satisfies RefusalStatus<FeedbackRefusal>;
export const panelStatus = { PANEL_UNKNOWN: 404 } as const satisfies RefusalStatus<PanelUnknown>;
export const endStatus = { ...panelStatus, PANEL_STATE: 409 } as const satisfies RefusalStatus<PanelUnknown | WrongPanelState>;
export const interestStatus = { ...endStatus, SEAT_UNKNOWN: 404 } as const satisfies RefusalStatus<PanelUnknown | SeatUnknown | WrongPanelState>;
export const dissentStatus = { ...panelStatus, SEAT_UNKNOWN: 404, DISSENT_NONE: 409, DISSENT_DRAFTER: 403 } as const satisfies RefusalStatus<DissentRefusal>;

const told = ['state', 'version', 'count', 'keys', 'day', 'row'] as const;

/** What else a refusal says, beside its code. */
export function panelTelling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
