import type { RefusalStatus } from '@platform/http';
import { keyStatus } from '@platform/idempotency';
import { stepStatus } from '@platform/two-person';
import type { Locale } from '@platform/locale';
import type { Json, Refusal } from '@pure/kernel';
import type { AnswerRefusal } from '../../application/approval/answer-objection';
import type { CaseRefusal } from '../../application/approval/any-case';
import type { ChangeRefusal } from '../../application/approval/change-approved';
import type { FindRefusal } from '../../application/approval/find-published-mapping';
import type { ObjectRefusal } from '../../application/approval/object-to-mapping';
import type { CaseUnknown } from '../../application/approval/read-cases';
import type { NoticeRefusal } from '../../application/approval/send-to-notice';
import type { ApproveRefusal, RejectRefusal, SettleRefusal } from '../../application/approval/settle-notice';
import { findingBody } from '../mapping.problems';

export const caseStatus = { MAPPING_UNKNOWN: 404 } as const satisfies RefusalStatus<CaseUnknown>;
const found = { ...caseStatus, REGULATOR_WITHOUT_TERRITORY: 403 } as const satisfies RefusalStatus<CaseRefusal>;
const elsewhere = { NOTICE_NONE: 409, OTHER_REGULATOR: 403 } as const;
const place = { MAPPING_PREDECESSOR_UNFIT: 409, TERRITORY_NOT_COVERED: 422 } as const;
export const noticeStatus = {
  ...found, ...stepStatus, MAPPING_STATE: 409, MAPPING_VERSION_OTHER: 409, CONTENT_DIFFERS: 409, NO_SECOND_PERSON: 409, NOTHING_DECIDED: 422, SUBMITTER_MAY_NOT_APPROVE: 403, MAPPING_NOT_SOUND: 422, ...place,
  TERRITORY_BEYOND: 422, NOTICE_TOO_SHORT: 422, VALIDITY_UNFIT: 422, DECISION_AHEAD: 422,
} as const satisfies RefusalStatus<NoticeRefusal>;
export const approveStatus = { ...found, ...elsewhere, ...stepStatus, NOTICE_RUNNING: 409, OBJECTIONS_OPEN: 409, SUBMITTER_MAY_NOT_APPROVE: 403, TERRITORY_BEYOND: 403, VALIDITY_UNFIT: 409, MAPPING_NOT_SOUND: 409, ...place } as const satisfies RefusalStatus<ApproveRefusal>;
export const settleStatus = { ...found, ...elsewhere, MAPPING_STATE: 409 } as const satisfies RefusalStatus<SettleRefusal>;
export const rejectStatus = { ...settleStatus, SAME_PERSON: 409, REJECTION_BEYOND: 403 } as const satisfies RefusalStatus<RejectRefusal>;
export const changeStatus = { ...found, MAPPING_STATE: 409, TERRITORY_BEYOND: 403, MAPPING_SUCCESSOR_UNFIT: 422, TERRITORY_NOT_COVERED: 422 } as const satisfies RefusalStatus<ChangeRefusal>;
export const answerStatus = { ...found, ...elsewhere, OBJECTION_UNKNOWN: 404, OBJECTION_ANSWERED: 409 } as const satisfies RefusalStatus<AnswerRefusal>;
export const objectStatus = { ...keyStatus, MAPPING_UNKNOWN: 404, NOTICE_OVER: 409 } as const satisfies RefusalStatus<ObjectRefusal>;
export const findStatus = { MAPPING_UNKNOWN: 404, MAPPING_VERSION_NONE: 404 } as const satisfies RefusalStatus<FindRefusal>;

const told = ['state', 'version', 'territory', 'held', 'day', 'least', 'until', 'count', 'latest', 'predecessor', 'covered'] as const;

/** What else a refusal says, beside its code. */
export function approvalTelling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}

/** Where it is not sound by now, every finding in the reader's language too. */
export const decidingTelling = (locale: Locale) => (refusal: NoticeRefusal | ApproveRefusal): Readonly<Record<string, Json>> =>
  refusal.code === 'MAPPING_NOT_SOUND' ? { findings: refusal.findings.map((finding) => findingBody(finding, locale)) } : approvalTelling(refusal);
