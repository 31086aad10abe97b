import type { RefusalStatus } from '@platform/http';
import { keyStatus } from '@platform/idempotency';
import type { Json, Refusal } from '@pure/kernel';
import type { BeginActFirstRefusal } from '../../application/applying/act-first';
import type { BringRefusal, EraseRefusal, WithdrawRefusal } from '../../application/applying/applicant-acts';
import type { BeginRefusal } from '../../application/applying/begin-application';
import type { ClaimRefused } from '../../application/applying/claim-application';
import type { HandOverRefusal } from '../../application/applying/hand-over';
import type { ProofRefusal } from '../../application/applying/keep-proofs';
import type { ApplicationUnknown } from '../../application/applying/own-applications';
import type { SubmitRefusal } from '../../application/applying/submit-application';
import type { WriteRefusal } from '../../application/applying/write-application';
import type { KeyRefusal } from '@platform/idempotency';
import '../texts';

export const unknownStatus = { APPLICATION_UNKNOWN: 404 } as const satisfies RefusalStatus<ApplicationUnknown>;
const rowStatus = { RECOGNITION_ROW_UNKNOWN: 404, CATALOGUE_NOT_OPEN: 409, APPLICATION_WINDOW_CLOSED: 409, ROW_TO_CONFIRM: 409, NOT_HANDLED_HERE: 409 } as const;
const courseStatus = { ...unknownStatus, APPLICATION_STATE: 409, APPLICATION_DECIDED: 409 } as const;

export const beginStatus = { ...rowStatus, ...keyStatus, FIRM_ROW: 422, PERSON_ROW: 422, EMPLOYEE_CONSENT_MISSING: 422, APPLICANT_NOT_VERIFIED: 403 } as const satisfies RefusalStatus<BeginRefusal>;
export const writeStatus = {
  ...unknownStatus, APPLICATION_CLOSED: 409, VERSION_STALE: 412, PERSON_ERASED: 409, PAPER_NOT_LISTED: 422, CERTIFICATE_NOT_LISTED: 422, LEVEL_NOT_IN_ROW: 422,
  PERMIT_NUMBER_UNFIT: 422, BIRTH_DATE_UNFIT: 422, BIRTH_DATE_NOT_OF_PERMIT: 422, CERTIFICATE_NUMBER_UNFIT: 422, HOLDER_NAME_UNFIT: 422,
} as const satisfies RefusalStatus<WriteRefusal>;
export const proofStatus = {
  ...unknownStatus, ...keyStatus, APPLICATION_CLOSED: 409, PROOF_FILE_UNKNOWN: 422, PROOF_UNKNOWN: 404, PROOF_CONDITION_UNKNOWN: 422, PROOF_TWICE: 409, PROOF_BLANK: 422,
} as const satisfies RefusalStatus<ProofRefusal | KeyRefusal>;
export const submitStatus = {
  ...courseStatus, ...rowStatus, PERSON_ERASED: 409, CATALOGUE_VERSION_STALE: 412, APPLICATION_INCOMPLETE: 422, CERTIFICATE_APPLIED_FOR: 409, APPLICANT_NOT_VERIFIED: 403,
} as const satisfies RefusalStatus<SubmitRefusal>;
export const withdrawStatus = courseStatus satisfies RefusalStatus<WithdrawRefusal>;
export const bringStatus = { ...courseStatus, CASE_OPEN: 409, APPEAL_LATE: 409, APPEAL_OF_RECOGNITION: 409, APPLICATION_UNDECIDED: 409 } as const satisfies RefusalStatus<BringRefusal>;
export const eraseStatus = { ...unknownStatus, APPLICATION_RUNS: 409, APPLICATION_RECOGNISED: 409 } as const satisfies RefusalStatus<EraseRefusal>;

export const actFirstStatus = { ...unknownStatus, APPLICATION_STATE: 409, ACT_FIRST_NOT_FORESEEN: 409, ACT_FIRST_BEGUN: 409, ACT_FIRST_OVER: 409 } as const satisfies RefusalStatus<BeginActFirstRefusal>;
export const handOverStatus = { ...unknownStatus, CLAIM_NOT_OF_EMPLOYEE: 409, CLAIM_DONE: 409, PERSON_ERASED: 409 } as const satisfies RefusalStatus<HandOverRefusal>;
export const claimStatus = { CLAIM_CODE_UNKNOWN: 404 } as const satisfies RefusalStatus<ClaimRefused>;

const told = ['state', 'standing', 'version', 'listed', 'reason', 'gaps', 'from', 'until', 'channel', 'case'] as const;

/** What else a refusal says, beside its code; never what was written. */
export function tellingOf(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
