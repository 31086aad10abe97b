import type { RefusalStatus } from '@platform/http';
import { type KeyRefusal, keyStatus } from '@platform/idempotency';
import { stepStatus } from '@platform/two-person';
import type { Json, Refusal } from '@pure/kernel';
import type { EvidenceRefusal } from '../application/attached/manage-evidence';
import type { ContactRefusal } from '../application/attached/manage-contacts';
import type { RevealRefusal } from '../application/attached/reveal-contact';
import type { DecidingRefusal } from '../application/any-enterprise';
import type { EnterpriseUnknown } from '../application/own-enterprise';
import type { ReadRefusal } from '../application/see-enterprise';
import type { ChangeRefusal } from '../application/register/change-enterprise';
import type { SiteRefusal } from '../application/register/manage-sites';
import type { RegistrationRefusal } from '../application/register/register-enterprise';
import type { ReviseRefusal } from '../application/revision/revise-enterprise';
import type { SubmitRevisionRefusal, WithdrawRevisionRefusal } from '../application/revision/submit-revision';
import type { SuccessionRefusal } from '../domain/succession';
import type { ProposalRefusal } from '../application/verification/propose-decision';
import type { ConfirmRefusal, SettleRefusal } from '../application/verification/settle-decision';
import type { SubmissionRefusal, WithdrawalRefusal } from '../application/submission/submit-enterprise';

export const unknownStatus = { ENTERPRISE_UNKNOWN: 404 } as const satisfies RefusalStatus<EnterpriseUnknown>;
export const readStatus = { ...unknownStatus, NOT_COMPETENT: 403 } as const satisfies RefusalStatus<ReadRefusal>;
/** Of whoever decides on an enterprise. */
const decidingStatus = { ...unknownStatus, CONFLICT_OF_INTEREST: 403 } as const satisfies RefusalStatus<DecidingRefusal>;
const successionStatus = { ENTERPRISE_STATE: 409, SUCCESSOR_UNFIT: 422, SUCCEEDED_ALREADY: 409, SUCCESSION_IN_FUTURE: 422 } as const satisfies RefusalStatus<SuccessionRefusal>;

const particularsStatus = {
  ENTERPRISE_NAME_MISSING: 422, NAME_SCRIPT: 422, NAME_MIXED_SCRIPTS: 422, REGISTERED_IN_FUTURE: 422, ALREADY_REGISTERED: 409,
  USCC_LENGTH: 422, USCC_CHARACTER: 422, USCC_REGION: 422, USCC_CHECK_DIGIT: 422,
  UBN_LENGTH: 422, UBN_CHARACTER: 422, UBN_CHECK_DIGIT: 422, UBN_VALID_ONLY_SINCE_2023_04_01: 422,
} as const;

export const registrationStatus = { ...particularsStatus, ...keyStatus } as const satisfies RefusalStatus<RegistrationRefusal>;
export const changeStatus = { ...unknownStatus, ...particularsStatus, VERSION_STALE: 412, ENTERPRISE_STATE: 409, PARTICULAR_VERIFIED: 409 } as const satisfies RefusalStatus<ChangeRefusal>;
export const siteStatus = { ...unknownStatus, ENTERPRISE_STATE: 409, SITE_UNKNOWN: 404 } as const satisfies RefusalStatus<SiteRefusal>;
export const submissionStatus = { ...unknownStatus, ENTERPRISE_STATE: 409, SUBMISSION_INCOMPLETE: 422 } as const satisfies RefusalStatus<SubmissionRefusal>;
export const withdrawalStatus = { ...unknownStatus, ENTERPRISE_STATE: 409, PROPOSAL_OPEN: 409 } as const satisfies RefusalStatus<WithdrawalRefusal>;

export const reviseStatus = { ...unknownStatus, ...particularsStatus, ENTERPRISE_STATE: 409, REVISION_STATE: 409, VERSION_STALE: 412 } as const satisfies RefusalStatus<ReviseRefusal>;
export const submitRevisionStatus = { ...unknownStatus, ENTERPRISE_STATE: 409, REVISION_STATE: 409, SUBMISSION_INCOMPLETE: 422, PROPOSAL_OPEN: 409 } as const satisfies RefusalStatus<SubmitRevisionRefusal | WithdrawRevisionRefusal>;

export const proposalStatus = {
  ...decidingStatus, ...successionStatus, ...stepStatus, PROPOSAL_OPEN: 409, CHECKLIST_INCOMPLETE: 422, CHECK_NOT_MET: 422, REASONS_MISSING: 422,
} as const satisfies RefusalStatus<ProposalRefusal>;
export const settleStatus = { ...decidingStatus, PROPOSAL_NONE: 409 } as const satisfies RefusalStatus<SettleRefusal>;
export const confirmStatus = { ...settleStatus, ...successionStatus, ...stepStatus, ALREADY_REGISTERED: 409 } as const satisfies RefusalStatus<ConfirmRefusal>;

export const evidenceStatus = { ...unknownStatus, ...keyStatus, ENTERPRISE_STATE: 409, EVIDENCE_FILE_UNKNOWN: 422, EVIDENCE_UNKNOWN: 404 } as const satisfies RefusalStatus<EvidenceRefusal | KeyRefusal>;
export const contactStatus = { ...unknownStatus, ENTERPRISE_STATE: 409, DOCUMENT_NUMBER: 422, PERSON_ERASED: 409, CONTACT_UNKNOWN: 404 } as const satisfies RefusalStatus<ContactRefusal>;
export const revealStatus = { ...unknownStatus, PERSON_ERASED: 409, CONTACT_UNKNOWN: 404 } as const satisfies RefusalStatus<RevealRefusal>;

const told = ['field', 'characters', 'gaps', 'state', 'version', 'item', 'reason', 'relation', 'outside', 'bodies'] as const;

/** What else a refusal says, beside its code: which field, which characters, what is missing. */
export function tellingOf(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
