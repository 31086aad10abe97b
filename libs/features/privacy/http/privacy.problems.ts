import type { SettingChanged, SettingInPast } from '@platform/clocks';
import type { RefusalStatus } from '@platform/http';
import type { CorrectionRefused } from '@platform/personal';
import type { NoticeUnknown } from '../application/notice/privacy-notices';
import type { ConfirmationWrong } from '../application/requests/ask-to-leave';
import type { StepRefusal } from '../domain/breach';
import type { RequestRefusal } from '../domain/request';
import type { NoticeChanged } from '../application/person/keep-consents';

export const correctionStatus = { RECORD_UNKNOWN: 404, FIELD_FIXED: 422, VALUE_UNFIT: 422 } as const satisfies RefusalStatus<CorrectionRefused>;
export const consentStatus = { NOTICE_CHANGED: 409 } as const satisfies RefusalStatus<NoticeChanged>;
export const noticeStatus = { NOTICE_UNKNOWN: 404 } as const satisfies RefusalStatus<NoticeUnknown>;
export const newNoticeStatus = { SETTING_IN_PAST: 422, SETTING_CHANGED: 409 } as const satisfies RefusalStatus<SettingInPast | SettingChanged>;
export const requestStatus = { REQUEST_UNKNOWN: 404, REQUEST_SETTLED: 409 } as const satisfies RefusalStatus<RequestRefusal>;
export const leaveStatus = { CONFIRMATION_WRONG: 422 } as const satisfies RefusalStatus<ConfirmationWrong>;
export const stepStatus = { BREACH_UNKNOWN: 404, BREACH_CLOSED: 409, BREACH_CHANGED: 409, BREACH_REGION: 422, BREACH_DUTY_OPEN: 409 } as const satisfies RefusalStatus<StepRefusal>;
